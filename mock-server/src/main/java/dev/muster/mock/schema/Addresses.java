package dev.muster.mock.schema;

/** The formats {@code ipv4} and {@code ipv6}. */
final class Addresses {
  private Addresses() {}

  /** Four numbers up to 255, which may have noughts before them. */
  static boolean isIpv4(String text) {
    return isIpv4(text, true);
  }

  private static boolean isIpv4(String text, boolean leadingNoughts) {
    int start = 0;
    for (int octet = 0; octet < 4; octet++) {
      int end = octet < 3 ? text.indexOf('.', start) : text.length();
      if (end < 0 || !isOctet(text, start, end, leadingNoughts)) {
        return false;
      }
      start = end + 1;
    }
    return true;
  }

  private static boolean isOctet(String text, int start, int end, boolean leadingNoughts) {
    if (end == start || end - start > 3) {
      return false;
    }
    if (!leadingNoughts && end - start > 1 && text.charAt(start) == '0') {
      return false;
    }
    int number = 0;
    for (int i = start; i < end; i++) {
      char digit = text.charAt(i);
      if (digit < '0' || digit > '9') {
        return false;
      }
      number = number * 10 + digit - '0';
    }
    return number <= 255;
  }

  static boolean isIpv6(String text) {
    return isIpv6(text, false);
  }

  /** An IPv6 address; whether its IPv4 tail may have noughts before its numbers is the question. */
  static boolean isIpv6(String text, boolean leadingNoughts) {
    int gap = text.indexOf("::");
    if (gap < 0) {
      return groups(text, true, leadingNoughts) == 8;
    }
    String head = text.substring(0, gap);
    String tail = text.substring(gap + 2);
    int before = head.isEmpty() ? 0 : groups(head, false, leadingNoughts);
    int after = tail.isEmpty() ? 0 : groups(tail, true, leadingNoughts);
    return before >= 0 && after >= 0 && before + after <= 7;
  }

  /** How many groups of 16 bits a part has; -1 where it is none. */
  private static int groups(String text, boolean last, boolean leadingNoughts) {
    int count = 0;
    int start = 0;
    while (true) {
      int end = text.indexOf(':', start);
      if (end < 0) {
        end = text.length();
      }
      if (last && end == text.length() && text.indexOf('.', start) >= 0) {
        return isIpv4(text.substring(start), leadingNoughts) ? count + 2 : -1;
      }
      if (!isGroup(text, start, end) || ++count > 8) {
        return -1;
      }
      if (end == text.length()) {
        return count;
      }
      start = end + 1;
    }
  }

  private static boolean isGroup(String text, int start, int end) {
    if (end == start || end - start > 4) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (!Uris.isHex(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
