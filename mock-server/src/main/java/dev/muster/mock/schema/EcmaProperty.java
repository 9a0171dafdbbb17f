package dev.muster.mock.schema;

import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Unicode properties by the names that ECMAScript has for them: {@code \p{Script=Greek}}. */
final class EcmaProperty {
  private static final Map<String, String> CATEGORIES =
      Map.ofEntries(
          Map.entry("Letter", "L"),
          Map.entry("Cased_Letter", "LC"),
          Map.entry("Uppercase_Letter", "Lu"),
          Map.entry("Lowercase_Letter", "Ll"),
          Map.entry("Titlecase_Letter", "Lt"),
          Map.entry("Modifier_Letter", "Lm"),
          Map.entry("Other_Letter", "Lo"),
          Map.entry("Mark", "M"),
          Map.entry("Combining_Mark", "M"),
          Map.entry("Nonspacing_Mark", "Mn"),
          Map.entry("Spacing_Mark", "Mc"),
          Map.entry("Enclosing_Mark", "Me"),
          Map.entry("Number", "N"),
          Map.entry("Decimal_Number", "Nd"),
          Map.entry("digit", "Nd"),
          Map.entry("Letter_Number", "Nl"),
          Map.entry("Other_Number", "No"),
          Map.entry("Punctuation", "P"),
          Map.entry("punct", "P"),
          Map.entry("Connector_Punctuation", "Pc"),
          Map.entry("Dash_Punctuation", "Pd"),
          Map.entry("Open_Punctuation", "Ps"),
          Map.entry("Close_Punctuation", "Pe"),
          Map.entry("Initial_Punctuation", "Pi"),
          Map.entry("Final_Punctuation", "Pf"),
          Map.entry("Other_Punctuation", "Po"),
          Map.entry("Symbol", "S"),
          Map.entry("Math_Symbol", "Sm"),
          Map.entry("Currency_Symbol", "Sc"),
          Map.entry("Modifier_Symbol", "Sk"),
          Map.entry("Other_Symbol", "So"),
          Map.entry("Separator", "Z"),
          Map.entry("Space_Separator", "Zs"),
          Map.entry("Line_Separator", "Zl"),
          Map.entry("Paragraph_Separator", "Zp"),
          Map.entry("Other", "C"),
          Map.entry("Control", "Cc"),
          Map.entry("Format", "Cf"),
          Map.entry("Surrogate", "Cs"),
          Map.entry("Private_Use", "Co"),
          Map.entry("Unassigned", "Cn"));
  private static final Map<String, String> BINARY =
      Map.ofEntries(
          Map.entry("Any", "\\x{0}-\\x{10ffff}"),
          Map.entry("ASCII", "\\x{0}-\\x{7f}"),
          Map.entry("ASCII_Hex_Digit", "0-9a-fA-F"),
          Map.entry("Alphabetic", "\\p{IsAlphabetic}"),
          Map.entry("Alpha", "\\p{IsAlphabetic}"),
          Map.entry("Lowercase", "\\p{IsLowercase}"),
          Map.entry("Lower", "\\p{IsLowercase}"),
          Map.entry("Uppercase", "\\p{IsUppercase}"),
          Map.entry("Upper", "\\p{IsUppercase}"),
          Map.entry("White_Space", "\\p{IsWhite_Space}"),
          Map.entry("space", "\\p{IsWhite_Space}"),
          Map.entry("Ideographic", "\\p{IsIdeographic}"),
          Map.entry("Hex_Digit", "\\p{IsHex_Digit}"),
          Map.entry("Join_Control", "\\p{IsJoin_Control}"),
          Map.entry("Noncharacter_Code_Point", "\\p{IsNoncharacter_Code_Point}"),
          Map.entry("Assigned", "\\p{IsAssigned}"),
          Map.entry(
              "Emoji_Presentation", "\\x{231a}\\x{231b}\\x{23e9}-\\x{23ec}\\x{1f300}-\\x{1faff}"),
          Map.entry(
              "Extended_Pictographic",
              "\\xa9\\xae\\x{203c}\\x{2049}\\x{2122}\\x{2139}\\x{2194}-\\x{21aa}\\x{231a}-\\x{23ff}"
                  + "\\x{25aa}-\\x{27bf}\\x{2934}-\\x{2b55}\\x{1f000}-\\x{1faff}"),
          Map.entry(
              "Emoji",
              "#*0-9\\xa9\\xae\\x{203c}\\x{2049}\\x{2122}\\x{2139}\\x{2194}-\\x{21aa}"
                  + "\\x{231a}-\\x{23ff}\\x{25aa}-\\x{27bf}\\x{2934}-\\x{2b55}\\x{1f000}-\\x{1faff}"),
          Map.entry("ID_Start", "\\p{L}\\p{Nl}"),
          Map.entry("ID_Continue", "\\p{L}\\p{Nl}\\p{Mn}\\p{Mc}\\p{Nd}\\p{Pc}"));

  private EcmaProperty() {}

  static String translate(String name, boolean negated, Function<String, Refused> refuse) {
    String members = members(name);
    String set = (negated ? "[^" : "[") + members + "]";
    try {
      Pattern.compile(set);
    } catch (PatternSyntaxException unknown) {
      throw refuse.apply("invalid property name " + name);
    }
    return set;
  }

  private static String members(String name) {
    int equals = name.indexOf('=');
    if (equals < 0) {
      String binary = BINARY.get(name);
      return binary != null ? binary : category(name);
    }
    String value = name.substring(equals + 1);
    return switch (name.substring(0, equals)) {
      case "Script", "sc", "Script_Extensions", "scx" -> "\\p{script=" + value + "}";
      case "General_Category", "gc" -> category(value);
      default -> "\\p{" + name + "}";
    };
  }

  private static String category(String name) {
    String known = CATEGORIES.getOrDefault(name, name);
    return "\\p{" + (known.length() <= 2 ? known : "?") + "}";
  }
}
