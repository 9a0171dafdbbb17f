package dev.muster.mock.junit;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import dev.muster.mock.MockServer;
import dev.muster.mock.sandbox.Sandbox;
import dev.muster.mock.sandbox.SandboxProvider;
import dev.muster.mock.sandbox.steer.Steering;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;

/** One parameter of a test, and what it gets. */
final class Parameters {
  private static final Map<Class<?>, Function<Served, Object>> BY_TYPE =
      Map.of(
          MockServer.class, Served::mockServer,
          Sandbox.class, Served::sandbox,
          Steering.class, served -> served.sandbox().steering(),
          WireMock.class, Served::wireMock,
          WireMockServer.class, Served::wireMockServer,
          ContractJournal.class, Served::journal);

  private final ParameterContext parameter;
  private final Class<?> type;
  private final Clients clients;

  Parameters(ParameterContext parameter, ExtensionContext context) {
    this.parameter = parameter;
    this.type = parameter.getParameter().getType();
    this.clients = Clients.of(context.getRequiredTestClass());
  }

  boolean supported() {
    return parameter.isAnnotated(BaseUrl.class)
        || parameter.isAnnotated(Environment.class)
        || parameter.isAnnotated(Provider.class)
        || type == SandboxProvider.class
        || BY_TYPE.containsKey(type)
        || clients.factory(type).isPresent();
  }

  Object resolve(Served served, Store store) {
    try {
      return value(served, store);
    } catch (IllegalArgumentException e) {
      throw new ParameterResolutionException(parameter.getParameter() + ": " + e.getMessage(), e);
    }
  }

  ParameterResolutionException unserved() {
    return new ParameterResolutionException(
        parameter.getParameter()
            + ": nothing is served here. Write @MusterMock or @MusterSandbox at the class, or"
            + " @RegisterExtension a MusterExtension");
  }

  private Object value(Served served, Store store) {
    Optional<BaseUrl> baseUrl = parameter.findAnnotation(BaseUrl.class);
    if (baseUrl.isPresent()) {
      return baseUrl(served.baseUrl(baseUrl.get().value()));
    }
    Optional<Environment> environment = parameter.findAnnotation(Environment.class);
    if (environment.isPresent()) {
      require(type == Map.class, "@Environment is for a Map<String, String>");
      return served.environment(environment.get().value());
    }
    Optional<Provider> provider = parameter.findAnnotation(Provider.class);
    if (provider.isPresent() || type == SandboxProvider.class) {
      require(type == SandboxProvider.class, "@Provider is for a SandboxProvider");
      return served.provider(provider.map(Provider::value).orElse(""));
    }
    Function<Served, Object> known = BY_TYPE.get(type);
    return known != null ? known.apply(served) : client(served, store);
  }

  private Object baseUrl(URI baseUrl) {
    require(type == URI.class || type == String.class, "@BaseUrl is for a URI or a String");
    return type == URI.class ? baseUrl : baseUrl.toString();
  }

  private void require(boolean fits, String rule) {
    if (!fits) {
      throw new IllegalArgumentException(rule + ", not for " + type.getName());
    }
  }

  private Object client(Served served, Store store) {
    Object client = clients.create(type, served.environment(""));
    if (client instanceof AutoCloseable) {
      // JUnit closes what is in a store, the newest first: clients before their server.
      store.put(new Object(), client);
    }
    return client;
  }
}
