package dev.muster.contract.parity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * The stated differences from Prism: a pattern of case ids ({@code suite/run/case}, {@code *}
 * stands for anything) and the reason.
 */
record Divergences(List<Stated> all) {

  /** One statement. */
  record Stated(String cases, String reason) {
    boolean covers(String id) {
      return Pattern.matches(Pattern.quote(cases).replace("*", "\\E.*\\Q"), id);
    }
  }

  static Divergences read() {
    try {
      JsonNode file =
          Suites.YAML.readTree(Files.readString(Suites.ROOT.resolve("divergences.yaml")));
      List<Stated> all = new ArrayList<>();
      for (JsonNode stated : file.path("divergences")) {
        JsonNode cases = stated.required("cases");
        String reason = stated.required("reason").stringValue();
        if (cases.isArray()) {
          cases.forEach(one -> all.add(new Stated(one.stringValue(), reason)));
        } else {
          all.add(new Stated(cases.stringValue(), reason));
        }
      }
      return new Divergences(all);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Optional<Stated> of(String id) {
    return all.stream().filter(stated -> stated.covers(id)).findFirst();
  }

  /** The statements that no case fits any more. */
  List<Stated> idle(List<String> ids) {
    return all.stream().filter(stated -> ids.stream().noneMatch(stated::covers)).toList();
  }
}
