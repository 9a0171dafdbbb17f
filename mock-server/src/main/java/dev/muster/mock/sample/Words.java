package dev.muster.mock.sample;

import java.util.List;

/** The words that texts and names are made of. */
final class Words {
  static final List<String> ALL =
      List.of(
          ("Lorem ipsum dolor sit amet consectetur adipisicing elit sed do eiusmod tempor incididunt"
                  + " ut labore et dolore magna aliqua Ut enim ad minim veniam quis nostrud"
                  + " exercitation ullamco laboris nisi ut aliquip ex ea commodo consequat Duis aute"
                  + " irure dolor in reprehenderit in voluptate velit esse cillum dolore eu fugiat"
                  + " nulla pariatur Excepteur sint occaecat cupidatat non proident sunt in culpa qui"
                  + " officia deserunt mollit anim id est laborum")
              .split(" "));

  private static final String SUFFIX = "_abcdef0123456789";

  private Words() {}

  /** One to five words, as long as is wanted and possible. */
  static String text(Draw draw, int least, int most) {
    int longest = draw.between(least, most);
    StringBuilder text = new StringBuilder();
    do {
      int count = draw.between(1, 5);
      for (int i = 0; i < count; i++) {
        text.append(i == 0 ? "" : " ").append(draw.pick(ALL));
      }
    } while (text.length() < least);
    return text.length() > longest ? text.substring(0, longest) : text.toString();
  }

  /** A name that no schema is likely to declare: a word and up to four characters. */
  static String name(Draw draw) {
    StringBuilder name = new StringBuilder(draw.pick(ALL));
    if (draw.random().nextBoolean()) {
      name.append('_');
    }
    for (int i = draw.between(1, 3); i > 0; i--) {
      name.append(SUFFIX.charAt(draw.random().nextInt(SUFFIX.length())));
    }
    return name.toString();
  }
}
