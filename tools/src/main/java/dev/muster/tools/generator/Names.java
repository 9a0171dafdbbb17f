package dev.muster.tools.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;

/**
 * Java names for the contract's words. One rule each: types are {@code PascalCase}, members {@code
 * camelCase}, constants {@code UPPER_CASE}; a name that would begin with a digit gets a {@code V}
 * in front, one that Java or the generated code has taken gets {@code Value} (members) or {@code
 * Model} (types) behind.
 */
final class Names {
  /** Types that generated sources use by their simple names. */
  private static final Set<String> TAKEN_TYPES =
      split(
          """
          Annotation Apis BigDecimal Boolean Builder ByteString Call Class Double EventData
          EventDecoder Function GrowsWithTheApi Instant Integer Jobs JobDescriptor JobInput Json
          JsonAdapter JsonTypes Known LinkedHashMap List Long Map ModelAdapters Moshi MultipartBody
          Nullable NullPointerException Object ObjectAdapter Objects Operation Optional Override
          PageDescriptor Pages Phase RequestBody ResponseBody RetryClass Security Servers Set Shape SignatureScheme
          StreamEvent String Type UnionAdapter Unknown Void WebhookDescriptor Webhooks
          Body DELETE Field FormUrlEncoded GET HEAD HTTP Header Headers Multipart OPTIONS PATCH POST
          PUT Part Path Query QueryMap Streaming
          """);

  /** Types that the file of a record uses, so that none nested in it may have their names. */
  private static final Set<String> TAKEN_IN_RECORDS =
      split(
          """
          Apis BigDecimal Boolean Builder ByteString Call Double GrowsWithTheApi Instant Integer Jobs
          JobDescriptor JobInput Json JsonAdapter Known LinkedHashMap List Long Map Moshi Nullable
          Object ObjectAdapter Objects Override Phase String
          """);

  /** Members that every record or its builder has, or that no record may have. */
  private static final Set<String> TAKEN_MEMBERS =
      split(
          """
          build builder call clone descriptor equals finalize getClass hashCode jsonAdapter
          modelName moshi notify notifyAll toBuilder toString unknownField unknownFields wait
          """);

  private Names() {}

  private static Set<String> split(String words) {
    return Set.of(words.strip().split("\\s+"));
  }

  static String type(String text) {
    String type = plainType(text);
    return TAKEN_TYPES.contains(type) ? type + "Model" : type;
  }

  /** The name of a type that is nested in a record; one that is taken gets {@code Value} behind. */
  static String typeInRecord(String text) {
    String type = plainType(text);
    return TAKEN_IN_RECORDS.contains(type) ? type + "Value" : type;
  }

  /** The text as the name of a type, whether it is taken or not. */
  static String plainType(String text) {
    StringBuilder name = new StringBuilder();
    for (String word : words(text)) {
      name.append(capital(word));
    }
    return legalStart(name.toString());
  }

  static String member(String text) {
    StringBuilder name = new StringBuilder();
    for (String word : words(text)) {
      boolean acronym = word.equals(word.toUpperCase(Locale.ROOT));
      String calm = acronym ? word.toLowerCase(Locale.ROOT) : word;
      name.append(name.isEmpty() ? lowerStart(calm) : capital(calm));
    }
    String member = name.isEmpty() ? "empty" : name.toString();
    if (!Character.isJavaIdentifierStart(member.charAt(0))) {
      member = "v" + member;
    }
    return SourceVersion.isKeyword(member) || TAKEN_MEMBERS.contains(member)
        ? member + "Value"
        : member;
  }

  /** The member name of a header parameter; the customary {@code X-} says nothing. */
  static String header(String text) {
    return member(text.regionMatches(true, 0, "X-", 0, 2) ? text.substring(2) : text);
  }

  static String constant(String text) {
    String spaced = text.replaceAll("([a-z0-9])([A-Z])", "$1_$2");
    String sign = spaced.matches("-\\d.*") ? "MINUS_" : "";
    String name =
        spaced.replaceAll("[^A-Za-z0-9]+", "_").replaceAll("^_+|_+$", "").toUpperCase(Locale.ROOT);
    if (name.isEmpty()) {
      return text.isEmpty() ? "EMPTY" : "SYMBOL";
    }
    if (!sign.isEmpty()) {
      return sign + name;
    }
    return Character.isDigit(name.charAt(0)) ? "V" + name : name;
  }

  /** The name itself, or with the first number behind it that makes it new. */
  static String unique(String name, Set<String> taken, String separator) {
    String candidate = name;
    for (int number = 2; !taken.add(candidate); number++) {
      candidate = name + separator + number;
    }
    return candidate;
  }

  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.split("[^A-Za-z0-9]+")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private static String lowerStart(String word) {
    return word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
  }

  private static String legalStart(String name) {
    if (name.isEmpty()) {
      return "Unnamed";
    }
    return Character.isJavaIdentifierStart(name.charAt(0)) ? name : "V" + name;
  }
}
