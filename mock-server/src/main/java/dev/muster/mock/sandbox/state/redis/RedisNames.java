package dev.muster.mock.sandbox.state.redis;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** The names of a store's keys, each of which begins with its prefix. */
record RedisNames(String prefix) {
  /** A hash of the documents of a space by id. */
  byte[] documents(String space) {
    return name("documents:" + space);
  }

  /** A sorted set of the ids of a space, in the order in which they came. */
  byte[] order(String space) {
    return name("order:" + space);
  }

  /** A set of the names of all spaces. */
  byte[] spaces() {
    return name("spaces");
  }

  /** A hash of all counters. */
  byte[] counters() {
    return name("counters");
  }

  /** How many documents ever came. */
  byte[] arrivals() {
    return name("arrivals");
  }

  /** Who has the turn of that name. */
  byte[] turn(String name) {
    return name("turn:" + name);
  }

  /** The keys that a document's change is about. */
  List<byte[]> of(String space) {
    return List.of(documents(space), order(space), spaces(), arrivals());
  }

  byte[] name(String name) {
    return bytes(prefix + name);
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
