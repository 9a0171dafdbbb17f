package dev.muster.tools.generator;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * One way to send or to answer: the first content type of its kind. Further types of the same kind,
 * such as {@code application/x-gzip} beside {@code application/gzip}, are the same method.
 */
record Content(Media media, String contentType, Place place) {
  /** The ways that a {@code content} object offers; JSON first, then in the contract's order. */
  static List<Content> of(Place content) {
    List<Content> ways = new ArrayList<>();
    Set<Media> seen = EnumSet.noneOf(Media.class);
    for (Place.Member entry : content.members()) {
      Media media = isJsonOfAnyType(entry) ? Media.JSON : Media.of(entry.name());
      if (seen.add(media)) {
        Content way = new Content(media, entry.name(), entry.place());
        ways.add(media == Media.JSON ? 0 : ways.size(), way);
      }
    }
    return ways;
  }

  /** Some frameworks describe JSON under a wildcard. */
  private static boolean isJsonOfAnyType(Place.Member entry) {
    Place schema = Schemas.plain(entry.place().get("schema")).resolved();
    return entry.name().equals("*/*") && !"string".equals(schema.text("type")) && schema.exists();
  }
}
