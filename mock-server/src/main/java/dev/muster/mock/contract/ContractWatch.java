package dev.muster.mock.contract;

import dev.muster.mock.contract.document.Checksum;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Loads a contract again when one of its files has changed: the document itself, or a file that it
 * refers to. Addresses are not watched.
 *
 * <pre>{@code
 * Loaded first = ContractLoader.load("api.yaml", LoadOptions.strict());
 * try (ContractWatch watch = ContractWatch.of("api.yaml", LoadOptions.strict(), first, listener)) {
 *   server.await();
 * }
 * }</pre>
 *
 * <p>The listener is called on the watch's own thread, one call after the other. Several changes in
 * quick succession make one call. A document that has become unsound is told once; the watch goes
 * on.
 */
public final class ContractWatch implements AutoCloseable {
  /** Who is told of the changes. What it throws is logged. */
  public interface Listener {
    void reloaded(Loaded loaded);

    /** The document has changed and cannot be served: keep what you have. */
    void failed(RuntimeException error);
  }

  private static final Logger LOG = LoggerFactory.getLogger(ContractWatch.class);

  /** How long files must be still before they are read: an editor may write in several steps. */
  private static final Duration STILL = Duration.ofMillis(150);

  /** How often files are looked at that no event tells of, as on some network drives. */
  private static final Duration LOOK = Duration.ofSeconds(2);

  private static final int LONGEST_UNREST = 40;

  private final String pathOrAddress;
  private final LoadOptions options;
  private final Listener listener;
  private final FileSignals signals;
  private final Map<Path, Long> known = new HashMap<>();
  private final Thread thread = new Thread(this::run, "contract-watch");
  private volatile boolean closed;

  private ContractWatch(
      String pathOrAddress, LoadOptions options, Listener listener, FileSignals signals) {
    this.pathOrAddress = pathOrAddress;
    this.options = options;
    this.listener = listener;
    this.signals = signals;
  }

  /**
   * Begins to watch; ends when it is closed.
   *
   * @param pathOrAddress what the contract was loaded from, and is loaded from again
   * @param loaded as it was loaded; a change since then is noticed
   */
  public static ContractWatch of(
      String pathOrAddress, LoadOptions options, Loaded loaded, Listener listener) {
    ContractWatch watch = of(pathOrAddress, options, loaded, listener, new FolderSignals());
    watch.thread.setDaemon(true);
    watch.thread.start();
    return watch;
  }

  /** A watch without a thread: somebody must {@link #run} it. */
  static ContractWatch of(
      String pathOrAddress,
      LoadOptions options,
      Loaded loaded,
      Listener listener,
      FileSignals signals) {
    ContractWatch watch = new ContractWatch(pathOrAddress, options, listener, signals);
    watch.know(loaded.sources());
    return watch;
  }

  /** Watches until it is closed or interrupted. */
  void run() {
    try {
      while (!closed) {
        if (signals.await(LOOK) || hasChanged()) {
          settle();
          reload();
        }
      }
    } catch (InterruptedException | ClosedWatchServiceException e) {
      LOG.debug("A contract is no longer watched");
    }
  }

  private void settle() throws InterruptedException {
    int unrest = 0;
    while (!closed && signals.await(STILL) && unrest < LONGEST_UNREST) {
      unrest++;
    }
  }

  private boolean hasChanged() {
    return known.entrySet().stream()
        .anyMatch(entry -> Checksum.of(entry.getKey()) != entry.getValue());
  }

  private void reload() {
    if (closed || !hasChanged()) {
      return;
    }
    known.replaceAll((file, sum) -> Checksum.of(file));
    try {
      Loaded loaded = ContractLoader.load(pathOrAddress, options);
      known.clear();
      know(loaded.sources());
      tell(() -> listener.reloaded(loaded));
    } catch (ContractException e) {
      know(e.sources());
      tell(() -> listener.failed(e));
    } catch (RuntimeException e) {
      tell(() -> listener.failed(e));
    }
  }

  private void know(List<Source> sources) {
    for (Source source : sources) {
      source.file().ifPresent(file -> known.put(file, source.checksum()));
    }
    signals.watch(known.keySet());
  }

  private static void tell(Runnable call) {
    try {
      call.run();
    } catch (RuntimeException e) {
      LOG.error("A reloaded contract could not be taken over", e);
    }
  }

  @Override
  public void close() {
    closed = true;
    signals.close();
    thread.interrupt();
  }
}
