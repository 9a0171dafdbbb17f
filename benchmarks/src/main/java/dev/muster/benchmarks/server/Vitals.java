package dev.muster.benchmarks.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a server is while nobody asks it anything.
 *
 * @param heap bytes that are still reachable after a full collection
 * @param byClass the same by class
 */
public record Vitals(
    long heap, int threads, int sockets, double residentMib, Map<String, Long> byClass) {
  /**
   * Has it collect its garbage and looks. The histogram of jcmd begins with a full collection and
   * counts what it left, whichever collector is at work.
   */
  public static Vitals of(RunningServer server) throws IOException, InterruptedException {
    jcmd(server, "GC.run");
    Map<String, Long> byClass = new TreeMap<>();
    for (String line : jcmd(server, "GC.class_histogram").lines().toList()) {
      String[] words = line.trim().split("\\s+");
      if (words.length >= 4 && words[0].endsWith(":")) {
        byClass.merge(words[3], Long.parseLong(words[2]), Long::sum);
      }
    }
    if (byClass.isEmpty()) {
      throw new IOException("jcmd told nothing about the heap of process " + server.pid());
    }
    Footprint footprint = server.footprint();
    return new Vitals(
        byClass.values().stream().mapToLong(bytes -> bytes).sum(),
        footprint.threads(),
        footprint.sockets(),
        footprint.residentMib(),
        byClass);
  }

  /** The classes that take more than they did, the worst first. */
  public List<String> grownSince(Vitals before) {
    return byClass.entrySet().stream()
        .map(e -> Map.entry(e.getKey(), e.getValue() - before.byClass.getOrDefault(e.getKey(), 0L)))
        .filter(e -> e.getValue() > 64 * 1024)
        .sorted(Comparator.comparing(Map.Entry<String, Long>::getValue).reversed())
        .limit(12)
        .map(e -> "%,12d %s".formatted(e.getValue(), e.getKey()))
        .toList();
  }

  @Override
  public String toString() {
    return "%.1f MiB of heap, %d threads, %d sockets, %.0f MiB resident"
        .formatted(heap / 1048576.0, threads, sockets, residentMib);
  }

  private static String jcmd(RunningServer server, String command)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                Long.toString(server.pid()),
                command)
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException("jcmd " + command + " failed: " + output.strip());
    }
    return output;
  }
}
