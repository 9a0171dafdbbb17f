// Generated from the tools' runtime sources. Do not edit.
package dev.muster.runtime;

/**
 * Gives the implementation of a generated Retrofit interface, {@code
 * apis.of(PredictionsApi.class)}.
 */
@FunctionalInterface
public interface Apis {
  /** The implementation of {@code api}; the same one each time. */
  <A> A of(Class<A> api);
}
