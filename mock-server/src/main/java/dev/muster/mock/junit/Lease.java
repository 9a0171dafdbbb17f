package dev.muster.mock.junit;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * A stand in the store of the class or test that asked for it first; closed with that.
 *
 * @param owner the unique id of that class or test
 * @param end gives the stand back
 */
record Lease(Stand stand, String owner, Runnable end) implements AutoCloseable {
  private static final String PARALLEL = "junit.jupiter.execution.parallel.enabled";

  /** A stand that ends with its owner. */
  static Lease of(Stand stand, ExtensionContext owner) {
    return new Lease(stand, owner.getUniqueId(), stand::close);
  }

  /** Whether other tests of the owner may run at the same time as that one. */
  boolean isShared(ExtensionContext test) {
    if (!test.getConfigurationParameter(PARALLEL).map(Boolean::parseBoolean).orElse(false)) {
      return false;
    }
    ExtensionContext context = test;
    while (!context.getUniqueId().equals(owner)) {
      if (context.getExecutionMode() == ExecutionMode.CONCURRENT) {
        return true;
      }
      context = context.getParent().orElseThrow();
    }
    return false;
  }

  @Override
  public void close() {
    end.run();
  }
}
