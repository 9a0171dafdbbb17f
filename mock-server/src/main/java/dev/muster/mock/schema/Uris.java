package dev.muster.mock.schema;

/** The formats {@code uri} and {@code uri-reference}. */
final class Uris {
  private static final String UNRESERVED = "-._~!$&'()*+,;=";

  private Uris() {}

  static boolean isUri(String text) {
    int colon = scheme(text);
    return colon > 0 && isRest(text.substring(colon + 1), false, false);
  }

  /** A URI or what may stand for one relative to another; Prism allows quotes in it. */
  static boolean isReference(String text) {
    int colon = scheme(text);
    return isRest(text, true, true) || (colon > 0 && isRest(text.substring(colon + 1), true, true));
  }

  /** Where the colon after the scheme is; -1 where there is no scheme. */
  private static int scheme(String text) {
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character == ':') {
        return i == 0 ? -1 : i;
      }
      boolean fits =
          isLetter(character) || (i > 0 && (isDigit(character) || "+-.".indexOf(character) >= 0));
      if (!fits) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isRest(String text, boolean mayBeEmpty, boolean quotes) {
    int hash = text.indexOf('#');
    int hierarchyEnd = hash < 0 ? text.length() : hash;
    if (hash >= 0 && !allIn(text, hash + 1, text.length(), ":@/?", quotes)) {
      return false;
    }
    int question = text.indexOf('?');
    if (question >= 0 && question < hierarchyEnd) {
      if (!allIn(text, question + 1, hierarchyEnd, ":@/?", quotes)) {
        return false;
      }
      hierarchyEnd = question;
    }
    if (hierarchyEnd == 0) {
      return mayBeEmpty;
    }
    return allIn(text, 0, hierarchyEnd, ":@/", quotes)
        || hasLiteralHost(text.substring(0, hierarchyEnd), quotes);
  }

  /** Whether the host is an address in brackets, which are allowed nowhere else. */
  private static boolean hasLiteralHost(String text, boolean quotes) {
    if (!text.startsWith("/")) {
      return false;
    }
    int start = text.startsWith("//") ? 2 : 1;
    int open = text.indexOf('[');
    int close = text.indexOf(']');
    if (open < start || close < open) {
      return false;
    }
    boolean user =
        open == start || (text.charAt(open - 1) == '@' && allIn(text, start, open - 1, ":", false));
    return user
        && isLiteral(text.substring(open + 1, close))
        && isAfterHost(text, close + 1, quotes);
  }

  private static boolean isAfterHost(String text, int from, boolean quotes) {
    int at = from;
    if (at < text.length() && text.charAt(at) == ':') {
      at++;
      while (at < text.length() && isDigit(text.charAt(at))) {
        at++;
      }
    }
    return at == text.length()
        || (text.charAt(at) == '/' && allIn(text, at, text.length(), ":@/", quotes));
  }

  private static boolean isLiteral(String address) {
    if (address.isEmpty() || (address.charAt(0) != 'v' && address.charAt(0) != 'V')) {
      return Addresses.isIpv6(address, true);
    }
    int dot = address.indexOf('.');
    if (dot < 2 || dot == address.length() - 1) {
      return false;
    }
    for (int i = 1; i < dot; i++) {
      if (!isHex(address.charAt(i))) {
        return false;
      }
    }
    return address.indexOf('%') < 0 && allIn(address, dot + 1, address.length(), ":", false);
  }

  private static boolean allIn(String text, int start, int end, String more, boolean quotes) {
    for (int i = start; i < end; i++) {
      char character = text.charAt(i);
      if (character == '%') {
        if (i + 2 >= end || !isHex(text.charAt(i + 1)) || !isHex(text.charAt(i + 2))) {
          return false;
        }
        i += 2;
      } else if (!isLetter(character)
          && !isDigit(character)
          && UNRESERVED.indexOf(character) < 0
          && more.indexOf(character) < 0
          && !(quotes && character == '"')) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetter(char character) {
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
  }

  private static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }

  static boolean isHex(char character) {
    return isDigit(character)
        || (character >= 'a' && character <= 'f')
        || (character >= 'A' && character <= 'F');
  }
}
