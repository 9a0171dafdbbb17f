package dev.muster.mock.junit;

import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/** The factories of clients that a test class can see. */
record Clients(ClassLoader loader) {
  static Clients of(Class<?> test) {
    ClassLoader loader = test.getClassLoader();
    return new Clients(loader == null ? ClassLoader.getSystemClassLoader() : loader);
  }

  /** Who makes clients of that type; those of users come first. */
  Optional<ClientFactory> factory(Class<?> type) {
    Stream<ClientFactory> found =
        ServiceLoader.load(ClientFactory.class, loader).stream().map(ServiceLoader.Provider::get);
    return Stream.concat(found, Stream.of(new BuilderClients()))
        .filter(factory -> factory.supports(type))
        .findFirst();
  }

  /**
   * A client of that type.
   *
   * @throws IllegalArgumentException if it cannot be made
   */
  Object create(Class<?> type, Map<String, String> environment) {
    ClientFactory factory =
        factory(type)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "Nothing makes a "
                            + type.getName()
                            + "; it needs a ClientFactory, or a public static builder() with"
                            + " environment(Map) and build()"));
    Object client;
    try {
      client = factory.create(type, environment);
    } catch (RuntimeException e) {
      throw new IllegalArgumentException(
          "No client can be made from the variables "
              + String.join(", ", environment.keySet())
              + ": "
              + e.getMessage(),
          e);
    }
    if (!type.isInstance(client)) {
      throw new IllegalArgumentException(
          factory.getClass().getName() + " supports the type, and made something else");
    }
    return client;
  }
}
