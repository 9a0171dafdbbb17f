package dev.muster.mock.sample;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * How generated values look: which members are made, how many items, how long texts. Begin with
 * {@link #defaults()}, lay the document's {@code x-json-schema-faker} over them with {@link #with},
 * then what the command line says. An option that is not known, or of a wrong type, changes
 * nothing.
 */
public final class FakerOptions {
  private static final Pattern BREAK = Pattern.compile("[^A-Za-z0-9]+([A-Za-z0-9]?)");
  private static final FakerOptions DEFAULTS =
      new FakerOptions(
          JsonNodeFactory.instance
              .objectNode()
              .put("alwaysFakeOptionals", true)
              .put("optionalsProbability", 1)
              .put("fixedProbabilities", true)
              .put("fillProperties", true)
              .put("refDepthMax", 3)
              .put("defaultRandExpMax", 10));

  private final ObjectNode options;
  final boolean alwaysFakeOptionals;
  final double optionalsProbability;
  final boolean fixedProbabilities;
  final boolean fillProperties;
  final boolean requiredOnly;
  final boolean useExamplesValue;
  final boolean useDefaultValue;
  final boolean omitNulls;
  final int minItems;
  final int maxItems;
  final int minLength;
  final int maxLength;
  final int refDepthMin;
  final int refDepthMax;
  final int repeatMax;
  final Set<String> ignoreProperties;
  final Locale locale;

  private FakerOptions(ObjectNode options) {
    this.options = options;
    alwaysFakeOptionals = flag("alwaysFakeOptionals");
    optionalsProbability =
        alwaysFakeOptionals
            ? 1
            : Math.min(1, Math.max(0, options.path("optionalsProbability").asDouble(0)));
    fixedProbabilities = alwaysFakeOptionals || flag("fixedProbabilities");
    fillProperties = flag("fillProperties");
    requiredOnly = flag("requiredOnly");
    useExamplesValue = flag("useExamplesValue");
    useDefaultValue = flag("useDefaultValue");
    omitNulls = flag("omitNulls");
    minItems = size("minItems");
    maxItems = size("maxItems");
    minLength = size("minLength");
    maxLength = size("maxLength");
    refDepthMin = size("refDepthMin");
    refDepthMax = size("refDepthMax") == 0 ? 3 : size("refDepthMax");
    repeatMax = size("defaultRandExpMax");
    ignoreProperties =
        options
            .path("ignoreProperties")
            .valueStream()
            .map(name -> name.asString(""))
            .collect(Collectors.toUnmodifiableSet());
    locale = Locale.forLanguageTag(options.path("locale").asString("en").replace('_', '-'));
  }

  /** Prism's: every member, and more where the schema allows for more. */
  public static FakerOptions defaults() {
    return DEFAULTS;
  }

  /** These options with those of an {@code x-json-schema-faker} object, in any spelling, on top. */
  public FakerOptions with(JsonNode section) {
    ObjectNode merged = options.deepCopy();
    section.properties().forEach(option -> merged.set(camel(option.getKey()), option.getValue()));
    return new FakerOptions(merged);
  }

  public FakerOptions withFillProperties(boolean fill) {
    return with(JsonNodeFactory.instance.objectNode().put("fillProperties", fill));
  }

  private static String camel(String name) {
    String joined = BREAK.matcher(name).replaceAll(rest -> rest.group(1).toUpperCase(Locale.ROOT));
    return joined.isEmpty() ? name : Character.toLowerCase(joined.charAt(0)) + joined.substring(1);
  }

  private boolean flag(String name) {
    return options.path(name).isBoolean() && options.get(name).booleanValue();
  }

  private int size(String name) {
    return (int) Math.max(0, options.path(name).asDouble(0));
  }
}
