package dev.muster.mock.sandbox.spec;

import dev.muster.mock.media.MediaKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.DecimalNode;

/**
 * A kind of model: what it makes, how long that takes, and what it costs.
 *
 * @param tags operations that have one of these are of this kind; empty for any
 * @param models the pattern of the models' names; empty for any
 * @param makes the kind of file
 * @param least shortest seconds that a job takes
 * @param most longest seconds
 * @param price of one output: a number, or a template of one that knows the {@code input}
 * @param files the names of its outputs, one for each; empty where the input says how many
 */
public record KindSpec(
    List<String> tags,
    Optional<Pattern> models,
    MediaKind makes,
    BigDecimal least,
    BigDecimal most,
    JsonNode price,
    List<String> files) {

  /** What stands in for a provider that says nothing about its models. */
  static final KindSpec ANY =
      new KindSpec(
          List.of(),
          Optional.empty(),
          MediaKind.IMAGE,
          BigDecimal.valueOf(4),
          BigDecimal.valueOf(8),
          DecimalNode.valueOf(BigDecimal.ZERO),
          List.of());

  boolean covers(List<String> operationTags, String model) {
    return (tags.isEmpty() || tags.stream().anyMatch(operationTags::contains))
        && models.map(pattern -> pattern.matcher(model).matches()).orElse(true);
  }

  static KindSpec of(Settings settings) {
    settings.only("tags", "models", "makes", "takes", "price", "files");
    Settings price = settings.child("price");
    if (price.present() && !price.json().isNumber() && !price.json().isObject()) {
      throw price.wrong("must be a number, or a function that gives one");
    }
    List<Settings> takes = settings.child("takes").items();
    if (!takes.isEmpty() && takes.size() != 2) {
      throw settings.child("takes").wrong("must be two numbers of seconds, [least, most]");
    }
    return new KindSpec(
        settings.child("tags").texts(),
        settings.child("models").optionalText().map(text -> pattern(settings, text)),
        settings.child("makes").oneOf(MediaKind.class, ANY.makes),
        takes.isEmpty() ? ANY.least : takes.get(0).number(ANY.least),
        takes.isEmpty() ? ANY.most : takes.get(1).number(ANY.most),
        price.present() ? price.json() : ANY.price,
        settings.child("files").texts());
  }

  private static Pattern pattern(Settings settings, String text) {
    try {
      return Pattern.compile(text);
    } catch (PatternSyntaxException e) {
      throw settings.child("models").wrong("is no regular expression: " + e.getDescription());
    }
  }
}
