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
      Set.of(
          ("Apis BigDecimal Boolean Builder ByteString Byte Call Character Class Double Enum Error EventData"
                  + " EventDecoder Exception Float Function GrowsWithTheApi Instant Integer Iterable Jobs"
                  + " JobDescriptor JobInput Json JsonAdapter Known List Long Map ModelAdapters Moshi"
                  + " MultipartBody Nullable Number Object ObjectAdapter Objects Operation Optional Override"
                  + " Phase Process Record RequestBody ResponseBody RetryClass Runtime Security Servers Shape"
                  + " Short SignatureScheme StreamEvent String Thread Type UnionAdapter Unknown Void")
              .split(" "));

  private static final Set<String> TAKEN_MEMBERS =
      Set.of(
          ("builder build call clone descriptor finalize getClass hashCode jsonAdapter notify notifyAll"
                  + " toBuilder toString unknownField unknownFields wait equals moshi")
              .split(" "));

  private Names() {}

  static String type(String text) {
    String type = nestedType(text);
    return TAKEN_TYPES.contains(type) ? type + "Model" : type;
  }

  /** The name of a type that only its owner's file sees, so that little is taken. */
  static String nestedType(String text) {
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
