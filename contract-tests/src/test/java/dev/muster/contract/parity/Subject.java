package dev.muster.contract.parity;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A running server that is asked: Prism or ours. */
interface Subject extends AutoCloseable {
  int port();

  /** Starts it again where a request has ended it. */
  default void revive() {}

  @Override
  void close();

  /** Starts a server of one kind. */
  interface Starter {
    /**
     * @param upstream where a proxy forwards to; null for a mock
     */
    Subject start(Path document, Run run, @Nullable String upstream);
  }
}
