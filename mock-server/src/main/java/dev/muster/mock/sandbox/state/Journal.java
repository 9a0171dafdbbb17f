package dev.muster.mock.sandbox.state;

import dev.muster.mock.sandbox.SandboxException;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/**
 * A file to which every change is added before it counts. Once written, a change outlives the
 * process, whatever ends it; it reaches the disk itself when the system sees fit. A file that was
 * cut off within its last entry is taken up to there; one that is damaged elsewhere is refused and
 * left as it is. When most of it is history, it is written anew beside itself and put in its place.
 */
final class Journal implements ChangeLog {
  private static final Logger LOG = LoggerFactory.getLogger(Journal.class);
  private static final byte[] HEADER = "muster-state 1\n".getBytes(StandardCharsets.UTF_8);

  private final Path file;
  private final long shortest;
  private FileChannel channel;
  private long size;
  private volatile long mostly;
  private volatile boolean isLong;

  /** A journal and what it tells. */
  record Opened(Journal journal, Contents contents) {}

  private Journal(Path file, FileChannel channel, long shortest) throws IOException {
    this.file = file;
    this.channel = channel;
    this.shortest = shortest;
    this.size = channel.size();
    this.mostly = shortest;
    grown();
  }

  /**
   * Opens a file, or begins it.
   *
   * @param shortest the length in bytes up to which it is never written anew
   * @throws SandboxException if it is no journal or damaged
   */
  static Opened open(Path file, long shortest) throws IOException {
    if (!Files.exists(file) || Files.size(file) == 0) {
      Files.write(file, HEADER);
    }
    Replay replay = new Replay();
    long sound = read(file, replay);
    FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
    if (sound < channel.size()) {
      LOG.info("{}: left out an entry that was never finished", file);
      channel.truncate(sound);
    }
    channel.position(sound);
    return new Opened(new Journal(file, channel, shortest), replay.contents());
  }

  /** Reads what is there and tells how many bytes of it count. */
  private static long read(Path file, Replay replay) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      if (!Arrays.equals(in.readNBytes(HEADER.length), HEADER)) {
        throw new SandboxException(
            file
                + " is not what a sandbox of this version keeps its state in; nothing was changed");
      }
      long at = HEADER.length;
      long sound = at;
      for (int number = 2; ; number++) {
        Optional<byte[]> line = line(in);
        if (line.isEmpty()) {
          return sound;
        }
        if (!JournalLine.read(line.get()).map(replay::add).orElse(false)) {
          throw new SandboxException(
              ("%s is damaged at line %d, byte %d; nothing was changed. What stands before that is"
                      + " sound: cut a copy of the file there, or begin with another directory")
                  .formatted(file, number, at));
        }
        at += line.get().length + 1;
        sound = replay.isOpen() ? sound : at;
      }
    }
  }

  /** The next line without its end; empty where there is no whole one. */
  private static Optional<byte[]> line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int next = in.read(); next >= 0; next = in.read()) {
      if (next == '\n') {
        return Optional.of(line.toByteArray());
      }
      line.write(next);
    }
    return Optional.empty();
  }

  @Override
  public void changed(String space, String id, @Nullable JsonNode document) {
    add(JournalLine.changed(space, id, document).bytes());
  }

  @Override
  public void counted(String counter, long number) {
    add(JournalLine.counted(counter, number).bytes());
  }

  private synchronized void add(byte[] line) {
    long before = size;
    try {
      write(ByteBuffer.wrap(line));
    } catch (IOException e) {
      size = before;
      throw takenBack(e);
    }
    grown();
  }

  @Override
  public synchronized void replaced(String prefix, Contents contents) {
    long before = size;
    try (OutputStream out = new BufferedOutputStream(stream(), 1 << 16)) {
      out.write(JournalLine.begun().bytes());
      out.write(JournalLine.cleared(prefix).bytes());
      write(prefix, contents, out);
      out.write(JournalLine.ended().bytes());
    } catch (IOException e) {
      size = before;
      throw takenBack(e);
    }
    grown();
  }

  @Override
  public boolean isLong() {
    return isLong;
  }

  @Override
  public synchronized void shorten(Supplier<Contents> all) {
    if (!isLong) {
      return;
    }
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(fresh), 1 << 16)) {
        out.write(HEADER);
        write("", all.get(), out);
      }
      FileChannel next = FileChannel.open(fresh, StandardOpenOption.WRITE);
      next.force(true);
      next.position(next.size());
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      channel.close();
      channel = next;
      size = next.size();
      mostly = Math.max(shortest, 2 * size);
      grown();
    } catch (IOException e) {
      // What is there goes on to count; it is tried again when it is twice as long.
      mostly = 2 * size;
      grown();
      LOG.warn("{} cannot be shortened: {}", file, e.toString());
    }
  }

  private static void write(String prefix, Contents contents, OutputStream out) throws IOException {
    for (var space : contents.spaces().entrySet()) {
      for (var one : space.getValue().entrySet()) {
        out.write(
            JournalLine.changed(prefix + space.getKey(), one.getKey(), one.getValue()).bytes());
      }
    }
    for (var counter : contents.counters().entrySet()) {
      out.write(JournalLine.counted(prefix + counter.getKey(), counter.getValue()).bytes());
    }
  }

  private OutputStream stream() {
    return new OutputStream() {
      @Override
      public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
      }

      @Override
      public void write(byte[] bytes, int from, int count) throws IOException {
        Journal.this.write(ByteBuffer.wrap(bytes, from, count));
      }
    };
  }

  private void write(ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      size += channel.write(bytes);
    }
  }

  /** Cuts off what was not written whole. */
  private UncheckedIOException takenBack(IOException cause) {
    try {
      channel.truncate(size);
      channel.position(size);
    } catch (IOException e) {
      cause.addSuppressed(e);
    }
    return new UncheckedIOException(
        "State cannot be kept in " + file + ": " + cause.getMessage(), cause);
  }

  private void grown() {
    isLong = size > mostly;
  }

  @Override
  public synchronized void close() {
    try {
      channel.force(true);
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be closed", e);
    }
  }
}
