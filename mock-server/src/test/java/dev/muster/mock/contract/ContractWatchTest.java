package dev.muster.mock.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContractWatchTest {
  @TempDir Path folder;
  private Path main;
  private Path part;

  /** Signals by script; each may do something before it comes. The watch ends with the script. */
  private static final class Script implements FileSignals {
    final Deque<Step> steps = new ArrayDeque<>();
    final List<Path> watched = new ArrayList<>();

    private record Step(boolean signal, Save save) {}

    Script then(boolean signal, Save save) {
      steps.add(new Step(signal, save));
      return this;
    }

    @Override
    public void watch(Collection<Path> files) {
      watched.clear();
      watched.addAll(files);
    }

    @Override
    public boolean await(Duration most) throws InterruptedException {
      Step step = steps.poll();
      if (step == null) {
        throw new InterruptedException("the script is over");
      }
      try {
        step.save().run();
      } catch (IOException e) {
        throw new AssertionError(e);
      }
      return step.signal();
    }

    @Override
    public void close() {
      steps.clear();
    }
  }

  private interface Save {
    void run() throws IOException;
  }

  private static final Save NOTHING = () -> {};

  private final BlockingQueue<Object> told = new LinkedBlockingQueue<>();
  private final ContractWatch.Listener listener =
      new ContractWatch.Listener() {
        @Override
        public void reloaded(Loaded loaded) {
          told.add(description(loaded));
        }

        @Override
        public void failed(RuntimeException error) {
          told.add(error);
        }
      };

  @BeforeEach
  void write() throws IOException {
    main = folder.resolve("api.yaml");
    part = folder.resolve("parts/ok.yaml");
    Files.createDirectories(part.getParent());
    Files.writeString(part, "description: first");
    Files.writeString(main, document("parts/ok.yaml"));
  }

  private static String document(String part) {
    return "openapi: 3.0.3\npaths: {/a: {get: {operationId: a, responses: {200: {$ref: '"
        + part
        + "'}}}}}";
  }

  private static String description(Loaded loaded) {
    return loaded.contract().operation("a").orElseThrow().responses().get("200").description();
  }

  private Loaded load() {
    return ContractLoader.load(main.toString(), LoadOptions.strict());
  }

  private void save(Path file, String text) throws IOException {
    Files.writeString(file, text);
  }

  private List<Object> told(Script script) {
    ContractWatch.of(main.toString(), LoadOptions.strict(), load(), listener, script).run();
    return List.copyOf(told);
  }

  @Test
  void loadsAgainWhenAFileThatIsReferredToChanges() {
    Script script =
        new Script().then(true, () -> save(part, "description: second")).then(false, NOTHING);
    assertThat(told(script)).containsExactly("second");
    assertThat(script.watched).containsExactlyInAnyOrder(main, part);
  }

  @Test
  void collapsesSavesInQuickSuccession() {
    Script script =
        new Script()
            .then(true, () -> save(part, "description: 2"))
            .then(true, () -> save(part, "descri"))
            .then(true, () -> save(part, "description: three"))
            .then(false, NOTHING);
    assertThat(told(script)).containsExactly("three");
  }

  @Test
  void passesOverSignalsThatMeanNothing() {
    Script script =
        new Script()
            .then(true, () -> save(folder.resolve("other.yaml"), "x"))
            .then(false, NOTHING)
            .then(true, () -> save(part, "description: first"))
            .then(false, NOTHING);
    assertThat(told(script)).isEmpty();
  }

  @Test
  void looksForItselfWhereNoSignalComes() {
    Script script =
        new Script()
            .then(false, NOTHING)
            .then(false, () -> save(part, "description: second"))
            .then(false, NOTHING);
    assertThat(told(script)).containsExactly("second");
  }

  @Test
  void tellsOfADocumentThatBrokeAndOfItsRepair() {
    Path other = folder.resolve("other.yaml");
    Script script =
        new Script()
            .then(true, () -> save(main, document("other.yaml")))
            .then(false, NOTHING)
            .then(true, NOTHING)
            .then(false, NOTHING)
            .then(true, () -> save(other, "description: [broken"))
            .then(false, NOTHING)
            .then(true, () -> save(other, "description: repaired"))
            .then(false, NOTHING);
    List<Object> all = told(script);
    assertThat(all).hasSize(3);
    assertThat(all.get(0)).isInstanceOf(ContractException.class);
    assertThat((Exception) all.get(0)).hasMessageContaining("There is no file");
    assertThat((Exception) all.get(1)).hasMessageContaining("other.yaml line 1: not YAML");
    assertThat(all.get(2)).isEqualTo("repaired");
    assertThat(script.watched).containsExactlyInAnyOrder(main, other);
  }

  @Test
  void tellsThatTheDocumentIsGoneAndBack() {
    String text = document("parts/ok.yaml");
    Script script =
        new Script()
            .then(true, () -> Files.delete(main))
            .then(false, NOTHING)
            .then(true, () -> save(main, text))
            .then(false, NOTHING);
    List<Object> all = told(script);
    assertThat((Exception) all.get(0)).hasMessageContaining("There is no file");
    assertThat(all.get(1)).isEqualTo("first");
  }

  @Test
  void noticesWhatChangedBeforeItBegan() throws IOException {
    Loaded old = load();
    save(part, "description: second");
    Script script = new Script().then(false, NOTHING).then(false, NOTHING);
    ContractWatch.of(main.toString(), LoadOptions.strict(), old, listener, script).run();
    assertThat(told).containsExactly("second");
  }

  @Test
  void goesOnAfterAListenerThatThrows() {
    Script script =
        new Script()
            .then(true, () -> save(part, "description: second"))
            .then(false, NOTHING)
            .then(true, () -> save(part, "description: third"))
            .then(false, NOTHING);
    ContractWatch.Listener throwing =
        new ContractWatch.Listener() {
          @Override
          public void reloaded(Loaded loaded) {
            told.add(description(loaded));
            throw new IllegalStateException("not now");
          }

          @Override
          public void failed(RuntimeException error) {
            told.add(error);
          }
        };
    ContractWatch.of(main.toString(), LoadOptions.strict(), load(), throwing, script).run();
    assertThat(told).containsExactly("second", "third");
  }

  @Test
  void noticesFilesThatEditorsReplace() throws Exception {
    try (ContractWatch watch =
        ContractWatch.of(main.toString(), LoadOptions.strict(), load(), listener)) {
      Path fresh = Files.writeString(folder.resolve("ok.yaml.tmp"), "description: replaced");
      Files.move(fresh, part, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      assertThat(told.poll(60, TimeUnit.SECONDS)).isEqualTo("replaced");
      assertThat(watch).isNotNull();
    }
  }

  @Test
  void endsWhenItIsClosed() {
    Script script = new Script();
    ContractWatch watch =
        ContractWatch.of(main.toString(), LoadOptions.strict(), load(), listener, script);
    script.then(true, watch::close).then(false, () -> save(part, "description: late"));
    watch.run();
    assertThat(told).isEmpty();
  }
}
