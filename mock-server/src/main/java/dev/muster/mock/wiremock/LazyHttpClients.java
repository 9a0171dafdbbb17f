package dev.muster.mock.wiremock;

import com.github.tomakehurst.wiremock.common.Lazy;
import com.github.tomakehurst.wiremock.core.Options;
import com.github.tomakehurst.wiremock.http.client.ApacheHttpClientFactory;
import com.github.tomakehurst.wiremock.http.client.HttpClient;
import com.github.tomakehurst.wiremock.http.client.HttpClientFactory;
import java.util.List;

/**
 * WireMock's own clients, for its proxying and recording, made at their first request: each costs
 * the start a TLS context that hardly anybody needs.
 */
final class LazyHttpClients implements HttpClientFactory {
  private final HttpClientFactory factory = new ApacheHttpClientFactory();

  @Override
  public HttpClient buildHttpClient(
      Options options, boolean trustAll, List<String> trustedHosts, boolean useSystemProperties) {
    Lazy<HttpClient> client =
        Lazy.lazy(
            () -> factory.buildHttpClient(options, trustAll, trustedHosts, useSystemProperties));
    return request -> client.get().execute(request);
  }
}
