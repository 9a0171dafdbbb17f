package dev.muster.contract.parity;

import dev.muster.contract.parity.Case.Compared;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One start of the server: a document, the flags of the command, and the requests sent to it. A run
 * may add the cases of others of its file ({@code like}), and may be a proxy of the file's {@code
 * upstream} ({@code proxied}).
 */
record Run(
    String area,
    String id,
    Path document,
    List<String> flags,
    @Nullable JsonNode upstream,
    List<Case> cases) {

  /** The flags as a map: {@code --cors false} is cors to false, {@code --errors} errors to true. */
  Map<String, String> options() {
    Map<String, String> options = new LinkedHashMap<>();
    for (String flag : flags) {
      String[] words = flag.split(" ", 2);
      options.put(words[0].substring(2), words.length == 2 ? words[1] : "true");
    }
    return options;
  }

  /** The flags as words of a command line. */
  List<String> arguments() {
    return flags.stream().flatMap(flag -> List.of(flag.split(" ", 2)).stream()).toList();
  }

  /** A case's name among all cases of all runs. */
  String idOf(Case one) {
    return id + "/" + one.name();
  }

  static List<Run> read(String suite, JsonNode file, Path documents) {
    List<Run> runs = new ArrayList<>();
    file.required("runs")
        .properties()
        .forEach(
            run ->
                runs.add(
                    one(
                        file,
                        suite + "/" + run.getKey(),
                        run.getValue(),
                        documents.resolve(
                            run.getValue()
                                .path("document")
                                .asString(file.path("document").asString())))));
    return runs;
  }

  private static Run one(JsonNode file, String id, JsonNode run, Path document) {
    Compared usual = Compared.valueOf(run.path("compare").asString("all").toUpperCase());
    Map<String, Case> cases = new LinkedHashMap<>();
    for (JsonNode like : run.path("like")) {
      add(cases, file.required("runs").required(like.stringValue()).required("cases"), usual);
    }
    add(cases, run.path("cases"), usual);
    List<String> flags = new ArrayList<>();
    run.path("flags").forEach(flag -> flags.add(flag.stringValue()));
    return new Run(
        run.path("area").asString(file.required("area").stringValue()),
        id,
        document,
        flags,
        run.path("proxied").asBoolean(false) ? file.required("upstream") : null,
        List.copyOf(cases.values()));
  }

  private static void add(Map<String, Case> cases, JsonNode from, Compared usual) {
    from.properties()
        .forEach(one -> cases.put(one.getKey(), Case.read(one.getKey(), one.getValue(), usual)));
  }
}
