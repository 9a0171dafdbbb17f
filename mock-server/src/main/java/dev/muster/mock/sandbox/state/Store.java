package dev.muster.mock.sandbox.state;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Documents under ids in named spaces: all that a sandbox remembers. Documents are JSON, so that
 * they can be kept outside of this process, and are never changed in place: change a copy.
 * Implementations are safe for any number of threads, and those that keep them outside also for any
 * number of processes; where they cannot, their methods throw {@link StoreException}.
 */
public interface Store extends AutoCloseable {
  Optional<JsonNode> get(String space, String id);

  /** The documents of a space, oldest first. */
  List<JsonNode> list(String space);

  /** The ids of a space's documents, in the same order. */
  List<String> ids(String space);

  /**
   * Replaces one document in one step; nobody sees or overwrites what lies between.
   *
   * @param change gets the document or null, and returns the new one or null to remove it. It may
   *     be called more than once and so must do nothing else. What it throws is thrown here, and
   *     nothing is changed.
   * @return the document that is there now
   */
  Optional<JsonNode> change(String space, String id, UnaryOperator<@Nullable JsonNode> change);

  /** Puts a document there, whatever was there before. */
  default void put(String space, String id, JsonNode document) {
    change(space, id, before -> document);
  }

  /** Takes a document away, if it is there. */
  default void remove(String space, String id) {
    change(space, id, before -> null);
  }

  /** The next number of a counter, beginning with 1. */
  long next(String counter);

  /**
   * Every space and counter whose name begins so, as they are at one moment: no change by another
   * thread is half in it.
   */
  Contents contents(String prefix);

  /**
   * Forgets every space and counter whose name begins so and puts others in their place, in one
   * step. Counters go on from the numbers given.
   */
  void replace(String prefix, Contents contents);

  /** Forgets every space and counter whose name begins so. */
  default void clear(String prefix) {
    replace(prefix, Contents.none());
  }

  /** What of this store has names that begin so, as a store of its own. */
  default Store under(String prefix) {
    return new StoreSection(this, prefix);
  }

  /** Lets go of what the documents are kept in. */
  @Override
  default void close() {}

  /**
   * Does some work while nobody else who uses this store does any under the same name; others wait
   * for their turn. Who holds a turn may take others inside, of other names.
   *
   * @param work short: in a store of several processes a turn ends after some seconds, so that one
   *     that died does not keep the others waiting
   */
  <T> T alone(String name, Supplier<T> work);

  /** Whether other processes may change what is here. */
  default boolean isShared() {
    return false;
  }
}
