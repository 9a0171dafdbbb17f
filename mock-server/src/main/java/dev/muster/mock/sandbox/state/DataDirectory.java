package dev.muster.mock.sandbox.state;

import dev.muster.mock.sandbox.SandboxException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Keeps everything in this process and in a directory, from where the next sandbox takes it up: in
 * its file {@value #JOURNAL}. One sandbox at a time may use a directory.
 */
public final class DataDirectory implements Store {
  private static final String JOURNAL = "sandbox.journal";
  private static final String LOCK = "sandbox.lock";
  private static final long SHORTEST = 16L << 20;

  /** Those of this process: the system's locks are between processes. */
  private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

  private final MemoryStore memory;
  private final Path directory;
  private final FileChannel lock;

  private DataDirectory(MemoryStore memory, Path directory, FileChannel lock) {
    this.memory = memory;
    this.directory = directory;
    this.lock = lock;
  }

  /**
   * Opens a directory, which is made if need be.
   *
   * @throws SandboxException if another sandbox uses it, it cannot be written, or what is in it is
   *     damaged or something else; nothing in it is changed then
   */
  public static DataDirectory open(Path directory) {
    return open(directory, SHORTEST);
  }

  static DataDirectory open(Path directory, long shortest) {
    try {
      Path real = Files.createDirectories(directory).toRealPath();
      if (!OPEN.add(real)) {
        throw used(directory);
      }
      try {
        return open(directory, real, shortest);
      } catch (IOException | RuntimeException e) {
        OPEN.remove(real);
        throw e;
      }
    } catch (IOException e) {
      throw new SandboxException(
          "State cannot be kept in " + directory + "; choose a directory that can be written: " + e,
          e);
    }
  }

  private static DataDirectory open(Path told, Path real, long shortest) throws IOException {
    FileChannel lock =
        FileChannel.open(real.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (lock.tryLock() == null) {
        throw used(told);
      }
      Journal.Opened opened = Journal.open(real.resolve(JOURNAL), shortest);
      MemoryStore memory = MemoryStore.with(opened.journal(), opened.contents());
      return new DataDirectory(memory, real, lock);
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private static SandboxException used(Path directory) {
    return new SandboxException(
        "Another sandbox keeps its state in " + directory + "; stop it, or give another directory");
  }

  @Override
  public Optional<JsonNode> get(String space, String id) {
    return memory.get(space, id);
  }

  @Override
  public List<JsonNode> list(String space) {
    return memory.list(space);
  }

  @Override
  public List<String> ids(String space) {
    return memory.ids(space);
  }

  @Override
  public Optional<JsonNode> change(
      String space, String id, UnaryOperator<@Nullable JsonNode> change) {
    return memory.change(space, id, change);
  }

  @Override
  public long next(String counter) {
    return memory.next(counter);
  }

  @Override
  public <T> T alone(String name, Supplier<T> work) {
    return memory.alone(name, work);
  }

  @Override
  public Contents contents(String prefix) {
    return memory.contents(prefix);
  }

  @Override
  public void replace(String prefix, Contents contents) {
    memory.replace(prefix, contents);
  }

  @Override
  public void close() {
    memory.close();
    try {
      lock.close();
      OPEN.remove(directory);
    } catch (IOException e) {
      throw new UncheckedIOException("The lock of the state cannot be released", e);
    }
  }
}
