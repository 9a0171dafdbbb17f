package dev.muster.benchmarks.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a process and its children take, as Linux tells in {@code /proc}. */
public final class Footprint {
  private static final Path PROC = Path.of("/proc");

  /** Linux counts time in hundredths of a second here, whatever its clock does. */
  private static final double MICROS_PER_TICK = 10_000;

  private final ProcessHandle process;

  Footprint(ProcessHandle process) {
    this.process = process;
  }

  /** Resident memory in MiB. */
  public double residentMib() {
    double kib = 0;
    for (long pid : pids()) {
      kib += status(pid, "VmRSS:");
    }
    return kib / 1024;
  }

  /** The threads of the process itself. */
  public int threads() {
    return (int) status(process.pid(), "Threads:");
  }

  /** Processor time so far, of all threads, in microseconds. */
  public double cpuMicros() {
    double ticks = 0;
    for (long pid : pids()) {
      String stat = read(pid, "stat");
      if (!stat.isEmpty()) {
        // The name in parentheses may hold blanks.
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        ticks += Double.parseDouble(fields[11]) + Double.parseDouble(fields[12]);
      }
    }
    return ticks * MICROS_PER_TICK;
  }

  /** How many sockets the process holds open, its listening one included. */
  public int sockets() throws IOException {
    int count = 0;
    try (Stream<Path> descriptors = Files.list(PROC.resolve(process.pid() + "/fd"))) {
      for (Path descriptor : (Iterable<Path>) descriptors::iterator) {
        try {
          if (Files.readSymbolicLink(descriptor).toString().startsWith("socket:")) {
            count++;
          }
        } catch (NoSuchFileException closedMeanwhile) {
          continue;
        }
      }
    }
    return count;
  }

  private List<Long> pids() {
    List<Long> pids = new ArrayList<>();
    pids.add(process.pid());
    process.descendants().map(ProcessHandle::pid).forEach(pids::add);
    return pids;
  }

  private static double status(long pid, String name) {
    return read(pid, "status")
        .lines()
        .filter(line -> line.startsWith(name))
        .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")))
        .findFirst()
        .orElse(0);
  }

  /** Nothing, where the process is gone. */
  private static String read(long pid, String file) {
    try {
      return Files.readString(PROC.resolve(pid + "/" + file));
    } catch (IOException gone) {
      return "";
    }
  }
}
