package dev.muster.mock.contract;

import dev.muster.mock.contract.ContractException.Finding;
import dev.muster.mock.json.Json;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The text of a document: parsed, and read again for line numbers only when something is wrong. */
final class DocumentText {
  private static final int MOST_CHARACTERS = 64 << 20;

  private final byte[] text;
  private final ObjectMapper mapper;

  DocumentText(byte[] text) {
    this.text = text;
    this.mapper = looksLikeJson(text) ? Json.mapper() : Yaml.MAPPER;
  }

  /** YAML's classes are loaded only for those who use it. */
  private static final class Yaml {
    static final YAMLMapper MAPPER =
        YAMLMapper.builder(
                YAMLFactory.builder()
                    .loadSettings(LoadSettings.builder().setCodePointLimit(MOST_CHARACTERS).build())
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
  }

  private static boolean looksLikeJson(byte[] text) {
    for (byte b : text) {
      if (b > ' ') {
        return b == '{' || b == '[';
      }
    }
    return false;
  }

  JsonNode tree(String source) {
    try {
      return mapper.readTree(text);
    } catch (JacksonException e) {
      TokenStreamLocation where = e.getLocation();
      int line = where == null ? 0 : where.getLineNr();
      String kind = mapper == Json.mapper() ? "not JSON: " : "not YAML: ";
      throw new ContractException(
          source, List.of(new Finding(line, "", kind + firstLine(e.getOriginalMessage()))));
    }
  }

  /** The findings with the lines that their places stand on. */
  List<Finding> locate(Collection<Finding> findings) {
    Map<String, Integer> lines = lines();
    List<Finding> located = new ArrayList<>();
    for (Finding finding : findings) {
      String pointer = finding.pointer().replaceFirst("^#", "");
      located.add(
          new Finding(lines.getOrDefault(pointer, 0), finding.pointer(), finding.message()));
    }
    return located;
  }

  private Map<String, Integer> lines() {
    Map<String, Integer> lines = new HashMap<>();
    try (JsonParser parser = mapper.createParser(text)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        String pointer = parser.streamReadContext().pathAsPointer().toString();
        lines.putIfAbsent(pointer, parser.currentTokenLocation().getLineNr());
      }
    }
    return lines;
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("unreadable");
  }
}
