package dev.muster.mock.contract.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A document as it is read from its sources: one OpenAPI 3 tree with local references only, and
 * what is wrong with it.
 *
 * @param tree worthless if there are errors
 * @param version as the text gives it, such as {@code Swagger 2.0} or {@code OpenAPI 3.1.0}
 * @param sources what it was read from, the document's own first
 */
public record Document(
    JsonNode tree, String version, List<Flaw> errors, List<Flaw> warnings, List<Source> sources) {

  /**
   * Something that a document was read from.
   *
   * @param checksum of its bytes
   */
  public record Source(Location location, long checksum) {}

  /**
   * Reads a document and all that it refers to.
   *
   * @param lenient whether operations with errors are left out, instead of the whole document
   * @throws java.io.UncheckedIOException if the document itself cannot be read
   */
  public static Document read(Location location, boolean lenient) {
    return of(location, location.read(), lenient);
  }

  /** Reads a document whose text is at hand. */
  public static Document of(Location location, byte[] text, boolean lenient) {
    DocumentText document;
    try {
      document = new DocumentText(text);
    } catch (SyntaxException e) {
      Flaw flaw = Flaw.error("", String.valueOf(e.getMessage())).at("", e.line(), "");
      return new Document(
          JsonNodeFactory.instance.missingNode(),
          "",
          List.of(flaw),
          List.of(),
          List.of(new Source(location, Checksum.of(text))));
    }
    return new Reading(new Sources(location, document), lenient).document();
  }

  /** How a document is read, step by step. */
  private static final class Reading {
    private final Sources sources;
    private final boolean lenient;
    private final List<Flaw> flaws = new ArrayList<>();

    Reading(Sources sources, boolean lenient) {
      this.sources = sources;
      this.lenient = lenient;
    }

    Document document() {
      JsonNode root = sources.main().tree();
      Tree tree = new Tree(root);
      Bundle bundle = Bundle.of(sources);
      flaws.addAll(bundle.flaws());
      flaws.addAll(new DocumentCheck(tree).flaws());
      boolean sound = flaws.stream().noneMatch(Flaw::error);
      if (lenient && !sound && root.path("paths").isObject()) {
        flaws.replaceAll(Flaw::asWarning);
        flaws.addAll(new Reach(tree, bundle.broken()).prune());
        sound = true;
      }
      String version = version(root);
      JsonNode served = root;
      if (sound && root.has("swagger")) {
        served = Swagger.openApi(tree, flaws);
      }
      List<Flaw> located = located();
      return new Document(
          served,
          version,
          located.stream().filter(Flaw::error).toList(),
          located.stream().filter(flaw -> !flaw.error()).toList(),
          sources.read());
    }

    private static String version(JsonNode root) {
      return root.has("swagger")
          ? "Swagger " + root.path("swagger").asString("")
          : "OpenAPI " + root.path("openapi").asString("");
    }

    /** The flaws with the file and line that each stands in. */
    private List<Flaw> located() {
      Map<SourceText, List<Flaw>> bySource = new LinkedHashMap<>();
      List<Flaw> all = new ArrayList<>();
      for (Flaw flaw : flaws) {
        if (flaw.line() > 0 || !flaw.source().isEmpty()) {
          all.add(flaw);
        } else {
          bySource.computeIfAbsent(source(flaw), source -> new ArrayList<>()).add(flaw);
        }
      }
      bySource.forEach((source, found) -> all.addAll(located(source, found)));
      for (SourceText source : sources.all()) {
        source.text().flaws().forEach(flaw -> all.add(flaw.at(source.shown(), flaw.line(), "")));
      }
      Map<String, Integer> order = new HashMap<>();
      sources.all().forEach(source -> order.put(source.shown(), order.size()));
      all.sort(
          Comparator.comparing((Flaw flaw) -> order.getOrDefault(flaw.source(), order.size()))
              .thenComparing(Flaw::line));
      return all;
    }

    private SourceText source(Flaw flaw) {
      Optional<SourceText> other =
          sources.others().stream()
              .filter(source -> (flaw.pointer() + "/").startsWith(source.prefix() + "/"))
              .findFirst();
      return other.orElse(sources.main());
    }

    private static List<Flaw> located(SourceText source, List<Flaw> flaws) {
      List<String> pointers =
          flaws.stream().map(flaw -> flaw.pointer().substring(source.prefix().length())).toList();
      Lines lines = source.text().lines(pointers);
      List<Flaw> located = new ArrayList<>();
      for (int i = 0; i < flaws.size(); i++) {
        String pointer = pointers.get(i);
        located.add(flaws.get(i).at(source.shown(), lines.line(pointer), pointer));
      }
      return located;
    }
  }
}
