package dev.muster.mock.sandbox.inferred;

import java.util.Locale;

/** What an operation does to a resource. */
enum Action {
  CREATE,
  READ,
  LIST,
  /** Puts another in its place. */
  REPLACE,
  /** Merges into it. */
  UPDATE,
  DELETE,
  /** Deletes all of a list. */
  CLEAR;

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
