package dev.muster.mock.junit;

/** What is to be started. */
sealed interface Plan permits MockPlan, SandboxPlan {
  /**
   * Starts it.
   *
   * @param test whose class loader finds {@code classpath:} documents
   * @throws org.junit.jupiter.api.extension.ExtensionConfigurationException if that cannot be done;
   *     the message says what to change
   */
  Running start(Class<?> test);
}
