package dev.muster.tools.generator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The classes that all generated clients share; they are kept as resources and copied. */
final class RuntimeSources {
  static final List<String> NAMES =
      List.of(
          "Apis",
          "EventDecoder",
          "GrowsWithTheApi",
          "JobDescriptor",
          "JobInput",
          "Operation",
          "PageDescriptor",
          "Phase",
          "RetryClass",
          "SignatureScheme",
          "StreamEvent",
          "WebhookDescriptor",
          "package-info",
          "json/AnyJsonAdapter",
          "json/EventData",
          "json/Instants",
          "json/Json",
          "json/JsonTypes",
          "json/ListAdapter",
          "json/MapAdapter",
          "json/Mismatch",
          "json/ObjectAdapter",
          "json/ScalarAdapters",
          "json/Shape",
          "json/TextAdapter",
          "json/UnionAdapter",
          "json/WrappingAdapter",
          "json/package-info");

  private static final String HEADER =
      "// Generated from the tools' runtime sources. Do not edit.\n";

  private RuntimeSources() {}

  /** The sources by their paths below the source folder. */
  static Map<String, String> read() {
    Map<String, String> sources = new TreeMap<>();
    for (String name : NAMES) {
      sources.put(
          "dev/muster/runtime/" + name + ".java", HEADER + resource("runtime/" + name + ".java"));
    }
    return sources;
  }

  private static String resource(String name) {
    try (InputStream in = RuntimeSources.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The resource " + name + " is missing from the tools");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
