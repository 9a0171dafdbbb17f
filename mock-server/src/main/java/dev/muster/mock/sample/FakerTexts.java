package dev.muster.mock.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Functions that make texts of characters and of words that mean nothing. */
final class FakerTexts {
  private static final String DIGITS = "0123456789";
  private static final String LOWER = "abcdefghijklmnopqrstuvwxyz";
  private static final String LETTERS = LOWER + LOWER.toUpperCase(Locale.ROOT);
  private static final String ALL = LETTERS + DIGITS;
  private static final String SYMBOLS = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
  private static final String BASE32 = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private static final Map<String, String> BY_ALPHABET =
      Map.of(
          "string.alpha", LETTERS,
          "string.alphanumeric", ALL,
          "string.numeric", DIGITS,
          "string.symbol", SYMBOLS);

  private FakerTexts() {}

  static void addTo(Map<String, FakerFunction> functions) {
    BY_ALPHABET.forEach((name, alphabet) -> put(functions, name, call -> some(call, alphabet, 1)));
    put(functions, "string.sample", call -> some(call, ALL + SYMBOLS, 10));
    put(functions, "string.nanoid", call -> some(call, ALL + "_-", 21));
    put(functions, "string.ulid", call -> "01" + exactly(call, BASE32, 24));
    put(functions, "string.hexadecimal", call -> prefixed(call, "0x", DIGITS + "abcdef"));
    put(functions, "string.octal", call -> prefixed(call, "0o", "01234567"));
    put(functions, "string.binary", call -> prefixed(call, "0b", "01"));
    put(functions, "string.fromCharacters", FakerTexts::fromCharacters);
    put(functions, "database.mongodbObjectId", call -> exactly(call, DIGITS + "abcdef", 24));
    put(functions, "git.commitSha", call -> some(call, DIGITS + "abcdef", 40));
    put(functions, "internet.ipv4", call -> format(call, "ipv4"));
    put(functions, "internet.ipv6", call -> format(call, "ipv6"));
    put(functions, "internet.mac", FakerTexts::mac);
    put(functions, "internet.protocol", call -> call.draw().pick(List.of("http", "https")));
    put(functions, "internet.password", call -> some(call, ALL + "_", 15));
    put(functions, "string.uuid", call -> uuid(call));
    put(functions, "finance.pin", call -> some(call, DIGITS, 4));
    put(functions, "finance.creditCardCVV", call -> exactly(call, DIGITS, 3));
    put(functions, "finance.accountNumber", call -> some(call, DIGITS, 8));
    put(functions, "finance.amount", call -> amount(call, 0, 1000));
    put(functions, "commerce.price", call -> amount(call, 1, 1000));
    put(functions, "commerce.upc", call -> exactly(call, DIGITS, 12));
    put(functions, "system.semver", FakerTexts::version);
    put(functions, "phone.imei", FakerTexts::imei);
    put(functions, "color.rgb", call -> "#" + exactly(call, DIGITS + "abcdef", 6));
    put(functions, "airline.recordLocator", call -> exactly(call, BASE32.substring(10), 6));
    put(functions, "airline.flightNumber", call -> String.valueOf(call.draw().between(1, 9999)));
    put(functions, "airline.seat", call -> call.draw().between(1, 35) + exactly(call, "ABCDEF", 1));
    put(functions, "image.url", FakerTexts::picture);
    put(functions, "image.avatar", FakerTexts::avatar);
    put(functions, "lorem.word", FakerTexts::word);
    put(functions, "word.sample", FakerTexts::word);
    put(functions, "lorem.words", call -> words(call, 3, 3, " "));
    put(functions, "word.words", call -> words(call, 1, 3, " "));
    put(functions, "lorem.slug", call -> words(call, 3, 3, "-"));
    put(functions, "lorem.sentence", call -> sentence(call, call.size(3, 10)));
    put(functions, "lorem.sentences", call -> sentences(call, call.size(2, 6), " "));
    put(functions, "lorem.lines", call -> sentences(call, call.size(1, 5), "\n"));
    put(functions, "lorem.paragraph", call -> sentences(call, call.size(3, 3), " "));
    put(functions, "lorem.paragraphs", FakerTexts::paragraphs);
    put(functions, "hacker.phrase", call -> sentence(call, 8));
  }

  private static void put(
      Map<String, FakerFunction> functions, String name, FakerFunction.Text function) {
    functions.put(name, FakerFunction.text(function));
  }

  private static String some(FakerCall call, String alphabet, int usual) {
    int length = call.size(usual, usual);
    return Formats.some(call.draw(), alphabet, length, length);
  }

  private static String exactly(FakerCall call, String alphabet, int length) {
    return Formats.some(call.draw(), alphabet, length, length);
  }

  private static String prefixed(FakerCall call, String prefix, String alphabet) {
    return call.argument().path("prefix").asString(prefix) + some(call, alphabet, 1);
  }

  private static String fromCharacters(FakerCall call) {
    String alphabet =
        call.argument().isArray()
            ? String.join("", call.argument().valueStream().map(c -> c.asString("")).toList())
            : call.argument().asString("");
    int length = call.arguments().size() > 1 ? call.arguments().get(1).asInt(1) : 1;
    return alphabet.isEmpty() ? "" : exactly(call, alphabet, Math.min(length, TextMaker.LONGEST));
  }

  private static String format(FakerCall call, String name) {
    Formats.Format format = Formats.of(name);
    return format == null ? "" : format.text(call.draw());
  }

  private static String mac(FakerCall call) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      parts.add(exactly(call, DIGITS + "abcdef", 2));
    }
    return String.join(":", parts);
  }

  /** A version 4 UUID. */
  private static String uuid(FakerCall call) {
    StringBuilder uuid = new StringBuilder(format(call, "uuid"));
    uuid.setCharAt(14, '4');
    uuid.setCharAt(19, "89ab".charAt(call.draw().random().nextInt(4)));
    return uuid.toString();
  }

  private static String amount(FakerCall call, double least, double most) {
    double from = call.argument().path("min").asDouble(least);
    double to = call.argument().path("max").asDouble(Math.max(from, most));
    int digits = (int) Math.min(10, Math.max(0, call.argument().path("dec").asDouble(2)));
    double value = from + call.draw().random().nextDouble() * (to - from);
    return call.argument().path("symbol").asString("")
        + String.format(Locale.ROOT, "%." + digits + "f", value);
  }

  private static String version(FakerCall call) {
    Draw draw = call.draw();
    return draw.between(0, 9) + "." + draw.between(0, 20) + "." + draw.between(0, 20);
  }

  private static String imei(FakerCall call) {
    return String.join(
        "-",
        exactly(call, DIGITS, 2),
        exactly(call, DIGITS, 6),
        exactly(call, DIGITS, 6),
        exactly(call, DIGITS, 1));
  }

  private static String picture(FakerCall call) {
    int width = call.argument().path("width").asInt(call.draw().between(100, 3000));
    int height = call.argument().path("height").asInt(call.draw().between(100, 3000));
    return "https://picsum.photos/seed/" + exactly(call, ALL, 8) + "/" + width + "/" + height;
  }

  private static String avatar(FakerCall call) {
    return "https://avatars.githubusercontent.com/u/" + call.draw().between(1, 99_999_999);
  }

  private static String word(FakerCall call) {
    return call.draw().pick(Words.ALL).toLowerCase(Locale.ROOT);
  }

  private static String words(FakerCall call, int least, int most, String between) {
    return words(call, call.size(least, most), between);
  }

  private static String words(FakerCall call, int count, String between) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      words.add(word(call));
    }
    return String.join(between, words);
  }

  private static String sentence(FakerCall call, int count) {
    String words = words(call, Math.max(1, count), " ");
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
  }

  private static String sentences(FakerCall call, int count, String between) {
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < Math.min(count, 1000); i++) {
      sentences.add(sentence(call, call.draw().between(3, 10)));
    }
    return String.join(between, sentences);
  }

  private static String paragraphs(FakerCall call) {
    List<String> paragraphs = new ArrayList<>();
    for (int i = Math.min(100, call.size(3, 3)); i > 0; i--) {
      paragraphs.add(sentences(call, 3, " "));
    }
    return String.join("\n", paragraphs);
  }
}
