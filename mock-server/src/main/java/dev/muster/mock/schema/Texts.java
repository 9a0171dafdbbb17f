package dev.muster.mock.schema;

/** The formats that a regular expression says best. */
final class Texts {
  private static final String LABEL = "[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?";
  private static final String MAILBOX = "[a-zA-Z0-9!#$%&'*+\\/=?^_`\\{\\|\\}~\\-]+";
  private static final String MAIL_LABEL = "[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?";
  private static final String VARIABLE =
      "(?:[a-zA-Z0-9_]|%[0-9a-fA-F]{2})+(?::[1-9][0-9]{0,3}|\\*)?";
  private static final String NAME = "[a-zA-Z0-9\\u00a1-\\uffff]";
  private static final String NAME_PART = "(?:" + NAME + "+-)*" + NAME + "+";
  private static final String PRIVATE_NETWORK =
      "(?!(?:10|127)(?:\\.\\d{1,3}){3})"
          + "(?!(?:169\\.254|192\\.168)(?:\\.\\d{1,3}){2})"
          + "(?!172\\.(?:1[6-9]|2\\d|3[0-1])(?:\\.\\d{1,3}){2})";
  private static final String PUBLIC_ADDRESS =
      "(?:[1-9]\\d?|1\\d\\d|2[01]\\d|22[0-3])(?:\\.(?:1?\\d{1,2}|2[0-4]\\d|25[0-5])){2}"
          + "\\.(?:[1-9]\\d?|1\\d\\d|2[0-4]\\d|25[0-4])";

  private static final Regex DURATION =
      Regex.of(
          "^P(?!$)(?:(?:\\d+Y)?(?:\\d+M)?(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+S)?)?"
              + "|(?:\\d+W)?)$");
  private static final Regex URI_TEMPLATE =
      Regex.of(
          "^(?:[^\\x00-\\x20\"'<>%\\\\^`\\{\\|\\}]|%[0-9a-fA-F]{2}|\\{[+#./;?&=,!@\\|]?"
              + VARIABLE
              + "(?:,"
              + VARIABLE
              + ")*\\})*$");
  private static final Regex EMAIL =
      Regex.of(
          "^" + MAILBOX + "(?:\\." + MAILBOX + ")*@(?:" + MAIL_LABEL + "\\.)+" + MAIL_LABEL + "$");
  private static final Regex HOSTNAME =
      Regex.of("^(?=.{1,253}\\.?$)" + LABEL + "(?:\\." + LABEL + ")*\\.?$");
  private static final Regex URL =
      Regex.of(
          "^(?:[hH][tT][tT][pP][sS]?|[fF][tT][pP]):\\/\\/(?:\\S+(?::\\S*)?@)?(?:"
              + PRIVATE_NETWORK
              + PUBLIC_ADDRESS
              + "|"
              + NAME_PART
              + "(?:\\."
              + NAME_PART
              + ")*\\.[a-zA-Z\\u00a1-\\uffff]{2,})(?::\\d{2,5})?(?:\\/[^\\s]*)?$");
  private static final Regex POINTER_FRAGMENT =
      Regex.of("^#(?:\\/(?:[a-zA-Z0-9_\\-.!$&'()*+,;:=@]|%[0-9a-fA-F]{2}|~0|~1)*)*$");
  private static final Regex BASE64 =
      Regex.of("^(?:[A-Za-z0-9+\\/]{4})*(?:[A-Za-z0-9+\\/]{2}==|[A-Za-z0-9+\\/]{3}=)?$");

  private Texts() {}

  static boolean isDuration(String text) {
    return DURATION.find(text);
  }

  static boolean isUriTemplate(String text) {
    return URI_TEMPLATE.find(text);
  }

  static boolean isUrl(String text) {
    return URL.find(text);
  }

  static boolean isEmail(String text) {
    return EMAIL.find(text);
  }

  static boolean isHostname(String text) {
    return HOSTNAME.find(text);
  }

  /** Whether some line of the text is base64, which is all that Prism asks. */
  static boolean isByte(String text) {
    for (String line : text.split("[\\n\\r\\u2028\\u2029]", -1)) {
      if (BASE64.find(line)) {
        return true;
      }
    }
    return false;
  }

  static boolean isRegex(String text) {
    for (int i = text.indexOf("\\Z"); i >= 0; i = text.indexOf("\\Z", i + 1)) {
      if (i > 0 && text.charAt(i - 1) != '\\') {
        return false;
      }
    }
    try {
      new EcmaPattern(text, false).translate();
      return true;
    } catch (Refused notOne) {
      return false;
    }
  }

  static boolean isUuid(String text) {
    int start = text.regionMatches(true, 0, "urn:uuid:", 0, 9) ? 9 : 0;
    if (text.length() != start + 36) {
      return false;
    }
    for (int i = 0; i < 36; i++) {
      char character = text.charAt(start + i);
      boolean dash = i == 8 || i == 13 || i == 18 || i == 23;
      if (dash ? character != '-' : !Uris.isHex(character)) {
        return false;
      }
    }
    return true;
  }

  static boolean isJsonPointer(String text) {
    return isPointer(text, 0);
  }

  private static boolean isPointer(String text, int from) {
    if (from == text.length()) {
      return true;
    }
    if (text.charAt(from) != '/') {
      return false;
    }
    for (int i = text.indexOf('~', from); i >= 0; i = text.indexOf('~', i + 1)) {
      if (i + 1 == text.length() || (text.charAt(i + 1) != '0' && text.charAt(i + 1) != '1')) {
        return false;
      }
    }
    return true;
  }

  static boolean isPointerFragment(String text) {
    return POINTER_FRAGMENT.find(text);
  }

  static boolean isRelativePointer(String text) {
    int end = 0;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    boolean number = end > 0 && (end == 1 || text.charAt(0) != '0');
    return number && (text.substring(end).equals("#") || isPointer(text, end));
  }
}
