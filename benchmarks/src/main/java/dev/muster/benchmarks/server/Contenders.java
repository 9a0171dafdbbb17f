package dev.muster.benchmarks.server;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The servers that are measured, each started as its users start it. */
public final class Contenders {
  static final String MUSTER = "Muster";
  static final String PRISM = "Prism";
  static final String PRISM_SILENT = "Prism, silent";
  static final String WIREMOCK = "WireMock";
  static final String WIREMOCK_TUNED = "WireMock, tuned";
  static final String JETTY = "bare Jetty";
  static final String LARGE = ", 1,000 operations";

  private Contenders() {}

  /** All of them, on files that are written into the directory. */
  static List<Contender> all(Path directory) throws IOException, InterruptedException {
    Path shop = ShopDocument.write(directory, ShopDocument.OPERATIONS);
    Path large = ShopDocument.write(directory, 1_000);
    Path prism = Prism.command();
    List<Contender> all = new ArrayList<>();
    all.add(muster(MUSTER, shop));
    all.add(prism(PRISM, prism, shop));
    all.add(prism(PRISM_SILENT, prism, shop, "--verboseLevel", "silent"));
    Path stubs = StubMappings.write(directory.resolve("wiremock"));
    all.add(wireMock(WIREMOCK, stubs));
    all.add(wireMock(WIREMOCK_TUNED, stubs, "--no-request-journal", "--disable-gzip"));
    all.add(jetty(directory));
    all.add(muster(MUSTER + LARGE, large));
    all.add(prism(PRISM_SILENT + LARGE, prism, large, "--verboseLevel", "silent"));
    return all;
  }

  /** Muster's own launcher, on a document. */
  public static Contender muster(String name, Path document, String... environment) {
    return new Contender(
        name,
        List.of(launcher().toString(), "mock", document.toString(), "--port", "{port}"),
        List.of(environment));
  }

  /** Muster's sandbox with these arguments. */
  public static Contender sandbox(String name, List<String> arguments, String... environment) {
    List<String> words =
        new ArrayList<>(List.of(launcher().toString(), "sandbox", "--port", "{port}"));
    words.addAll(arguments);
    return new Contender(name, words, List.of(environment));
  }

  /** Prism on a document, with its defaults (one process) and these flags. */
  static Contender prism(String name, Path command, Path document, String... flags) {
    List<String> words =
        new ArrayList<>(List.of(command.toString(), "mock", document.toString(), "-p", "{port}"));
    words.addAll(Arrays.asList(flags));
    return new Contender(name, words);
  }

  /** Has Muster built, where it is not yet, so that nobody measures that. */
  public static void build() throws IOException, InterruptedException {
    int exit =
        new ProcessBuilder(launcher().toString(), "--version")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start()
            .waitFor();
    if (exit != 0) {
      throw new IOException(launcher() + " --version ended with " + exit);
    }
  }

  private static Contender wireMock(String name, Path root, String... flags) {
    List<String> words =
        new ArrayList<>(
            List.of(
                java(), "-jar", library("wiremock-standalone"), "--port", "{port}", "--root-dir"));
    words.add(root.toString());
    words.addAll(Arrays.asList(flags));
    return new Contender(name, words);
  }

  private static Contender jetty(Path directory) throws IOException {
    Path read = directory.resolve("product.json");
    Path made = directory.resolve("order.json");
    Files.writeString(read, ShopDocument.example("~1products~1{productId}/get", "200"));
    Files.writeString(made, ShopDocument.example("~1orders/post", "201"));
    return new Contender(
        JETTY,
        List.of(
            java(),
            "-cp",
            System.getProperty("java.class.path"),
            BareJetty.class.getName(),
            "{port}",
            read.toString(),
            made.toString()));
  }

  private static Path launcher() {
    return Path.of(System.getProperty("muster.root", ".."))
        .toAbsolutePath()
        .normalize()
        .resolve("muster");
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static String library(String name) {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> Path.of(entry).getFileName().toString().startsWith(name + "-"))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(name + " is not on the class path"));
  }
}
