package dev.muster.mock.sample;

/** The UUID that belongs to a name, always the same: a small generator seeded by its hash. */
final class NamedUuid {
  private static final String TEMPLATE = "xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx";

  private int a;
  private int b;
  private int c;
  private int d;

  private NamedUuid(int seed) {
    a = seed;
    b = seed;
    c = seed;
    d = seed;
  }

  static String of(String name) {
    NamedUuid digits = new NamedUuid(name.hashCode());
    StringBuilder uuid = new StringBuilder(TEMPLATE.length());
    for (int i = 0; i < TEMPLATE.length(); i++) {
      char c = TEMPLATE.charAt(i);
      uuid.append(
          switch (c) {
            case 'x' -> Character.forDigit(digits.next(), 16);
            case 'y' -> Character.forDigit(digits.next() & 3 | 8, 16);
            default -> c;
          });
    }
    return uuid.toString();
  }

  /** The upper four of 32 random bits. */
  private int next() {
    int t = a - (b << 27 | b >>> 5);
    a = b ^ (c << 17 | c >>> 15);
    b = c + d;
    c = d + t;
    d = a + t;
    return d >>> 28;
  }
}
