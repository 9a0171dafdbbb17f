package dev.muster.mock.sandbox;

import dev.muster.mock.Handler;
import dev.muster.mock.contract.Contract;
import dev.muster.mock.contract.SecurityScheme;
import dev.muster.mock.http.Answer;
import dev.muster.mock.http.Request;
import dev.muster.mock.sandbox.spec.ProxySpec;
import java.util.Collection;
import java.util.Optional;

/**
 * Leads the paths of a provider to others that stand behind it, in the namespace of each request:
 * the one that it names, or else that its key for the other provider leads to.
 *
 * @param mount where the provider is found, such as {@code /muxi-server}; empty at the root
 */
record NamespaceProxies(Namespaces namespaces, Staging staging, String provider, String mount)
    implements Handler {
  @Override
  public Optional<Answer> handle(Request request) {
    ProviderSource source = staging.part(provider).source();
    String base = mount + source.contract().basePaths().get(0);
    for (ProxySpec proxy : source.spec().proxies()) {
      if (request.path().startsWith(base + proxy.prefix())) {
        return handle(placed(request, proxy), base, proxy);
      }
    }
    return Optional.empty();
  }

  private Optional<Answer> handle(Request request, String base, ProxySpec proxy) {
    SandboxProvider played = namespaces.of(request).provider(provider);
    return played
        .proxies()
        .handle(
            request,
            request.path().substring((base + proxy.prefix()).length()),
            proxy,
            there(proxy).map(part -> "/" + proxy.to()),
            staging.address().server()::answer);
  }

  private Request placed(Request request, ProxySpec proxy) {
    if (request.headers().contains(Namespace.HEADER)) {
      return request;
    }
    return there(proxy)
        .flatMap(part -> part.owners().of(request, schemes(part.source().contract())))
        .map(owner -> request.withHeaders(request.headers().with(Namespace.HEADER, owner)))
        .orElse(request);
  }

  private Optional<Staging.Part> there(ProxySpec proxy) {
    return Optional.ofNullable(staging.parts().get(proxy.to()));
  }

  private static Collection<SecurityScheme> schemes(Contract contract) {
    return contract.securitySchemes().values();
  }
}
