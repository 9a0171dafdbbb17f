package dev.muster.mock.sandbox.state;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Is told of each change of a {@link MemoryStore} before it counts; what it throws is thrown there,
 * and nothing is changed.
 */
interface ChangeLog extends AutoCloseable {
  /** Notes nothing. */
  ChangeLog NONE = new ChangeLog() {};

  /** A document is another now, or gone. */
  default void changed(String space, String id, @Nullable JsonNode document) {}

  /** A counter gave this number. */
  default void counted(String counter, long number) {}

  /** All under a prefix is replaced. */
  default void replaced(String prefix, Contents contents) {}

  /** Whether it grew so long that it is worth to be written anew. */
  default boolean isLong() {
    return false;
  }

  /**
   * Is written anew, if it is long.
   *
   * @param all what is in the store, where nothing changes meanwhile
   */
  default void shorten(Supplier<Contents> all) {}

  @Override
  default void close() {}
}
