package dev.muster.mock.junit;

import java.util.Map;

/**
 * Makes clients that tests take as parameters, ready to call what is served.
 *
 * <p>Found by {@link java.util.ServiceLoader}: name the class in {@code
 * META-INF/services/dev.muster.mock.junit.ClientFactory}. Types that can be had by {@code
 * Type.builder().environment(variables).build()} need none. A client that is {@link AutoCloseable}
 * is closed after the test.
 */
public interface ClientFactory {
  /** Whether this makes clients of that type. */
  boolean supports(Class<?> type);

  /**
   * A client of that type.
   *
   * @param environment the variables of all that is served, as {@link Environment} tells them
   */
  Object create(Class<?> type, Map<String, String> environment);
}
