package dev.muster.mock.media;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.Locale;

/**
 * A text as international Morse code: which units of time sound. A dot lasts one unit and a dash
 * three; what Morse has no sign for is left out.
 */
final class Morse {
  private static final String SIGNS = "abcdefghijklmnopqrstuvwxyz0123456789.,?'!/()&:;=+-_\"$@";
  private static final String[] CODES = {
    ".-", "-...", "-.-.", "-..", ".", "..-.", "--.", "....", "..", ".---", "-.-", ".-..", "--",
    "-.", "---", ".--.", "--.-", ".-.", "...", "-", "..-", "...-", ".--", "-..-", "-.--", "--..",
    "-----", ".----", "..---", "...--", "....-", ".....", "-....", "--...", "---..", "----.",
    ".-.-.-", "--..--", "..--..", ".----.", "-.-.--", "-..-.", "-.--.", "-.--.-", ".-...", "---...",
    "-.-.-.", "-...-", ".-.-.", "-....-", "..--.-", ".-..-.", "...-..-", ".--.-."
  };

  private static final int DASH = 3;
  private static final int BETWEEN_SIGNS = 3;
  private static final int BETWEEN_WORDS = 7;

  private final BitSet sounding = new BitSet();
  private int length;

  private Morse() {}

  /** The code of a text, as far as so many units of time reach. */
  static Morse of(String text, int most) {
    Morse morse = new Morse();
    // Letters without their accents; the accents themselves have no sign.
    String plain = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    int gap = 0;
    for (int i = 0; i < plain.length() && morse.length < most; i++) {
      int sign = SIGNS.indexOf(plain.charAt(i));
      if (sign >= 0) {
        morse.length += gap;
        morse.sound(CODES[sign]);
        gap = BETWEEN_SIGNS;
      } else if (Character.isWhitespace(plain.charAt(i)) && gap > 0) {
        gap = BETWEEN_WORDS;
      }
    }
    return morse;
  }

  private void sound(String code) {
    for (int i = 0; i < code.length(); i++) {
      length += i == 0 ? 0 : 1;
      int units = code.charAt(i) == '-' ? DASH : 1;
      sounding.set(length, length + units);
      length += units;
    }
  }

  /** Units of time from the first sound to the end of the last; 0 where nothing could be said. */
  int length() {
    return length;
  }

  boolean sounds(int unit) {
    return sounding.get(unit);
  }
}
