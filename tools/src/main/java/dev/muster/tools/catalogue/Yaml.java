package dev.muster.tools.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.util.StringQuotingChecker;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;

/**
 * Writes YAML that every parser reads alike: whatever one of them could take for a number, a time
 * or a truth is quoted.
 */
final class Yaml {
  private static final YAMLMapper MAPPER =
      new YAMLMapper(
          YAMLFactory.builder()
              .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
              .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
              .disable(YAMLGenerator.Feature.SPLIT_LINES)
              .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
              .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
              .stringQuotingChecker(new QuoteUnlessPlain())
              .build());

  private Yaml() {}

  static String write(JsonNode document) {
    try {
      return MAPPER.writeValueAsString(document);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class QuoteUnlessPlain extends StringQuotingChecker {
    private static final long serialVersionUID = 1L;
    private static final Pattern PLAIN_VALUE =
        Pattern.compile("[A-Za-z](?:[A-Za-z0-9 _./()-]*[A-Za-z0-9_./()-])?");
    private static final Pattern PLAIN_NAME = Pattern.compile("[$/]?[A-Za-z][A-Za-z0-9_./-]*");

    @Override
    public boolean needToQuoteName(String name) {
      return !PLAIN_NAME.matcher(name).matches() || _isReservedKeyword(name.charAt(0), name);
    }

    @Override
    public boolean needToQuoteValue(String value) {
      return !PLAIN_VALUE.matcher(value).matches() || _isReservedKeyword(value.charAt(0), value);
    }
  }
}
