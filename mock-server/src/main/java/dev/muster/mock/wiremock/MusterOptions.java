package dev.muster.mock.wiremock;

import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.extension.Extension;
import com.github.tomakehurst.wiremock.extension.ExtensionFactory;
import com.github.tomakehurst.wiremock.extension.WireMockServices;
import java.util.List;

/**
 * WireMock's configuration and what our HTTP server needs besides: it is built by WireMock, from
 * this alone.
 */
final class MusterOptions extends WireMockConfiguration {
  private final Contracts contracts;
  private final HttpSettings http;
  private final OpenStreams streams = new OpenStreams();
  private final Crew crew;
  private final MusterStores stores;
  private final Lane lane;

  private MusterOptions(Contracts contracts, OperationFinder finder, HttpSettings http) {
    if (http.stubs() == null) {
      fileSource(new MemoryFiles());
    } else {
      usingFilesUnderDirectory(http.stubs().toString());
    }
    this.contracts = contracts;
    this.http = http;
    this.crew = Crew.of(http.threads());
    this.stores = new MusterStores(filesRoot(), http, finder);
    this.lane = new Lane(stores);
  }

  static MusterOptions of(Contracts contracts, OperationFinder finder, HttpSettings http) {
    MusterOptions options = new MusterOptions(contracts, finder, http);
    OperationMatcher operations = new OperationMatcher(finder);
    options
        .bindAddress(http.address())
        .port(http.port())
        .withStores(options.stores)
        .maxLoggedResponseSize(ContractEntry.SHOWN)
        .stubRequestLoggingDisabled(true)
        .gzipDisabled(true)
        .http2PlainDisabled(true)
        .threadPoolFactory(ignored -> options.crew)
        .httpClientFactory(new LazyHttpClients())
        .httpServerFactory(new ContractHttpServer.Factory())
        .extensions(
            new ContractTransformer(contracts, finder), operations, new OperationModel(operations))
        .extensions(http.extensions().toArray(new Extension[0]))
        .extensions((ExtensionFactory) options::learn);
    if (http.journalEntries() == 0) {
      options.disableRequestJournal();
    }
    return options;
  }

  private List<Extension> learn(WireMockServices services) {
    lane.extensions(services.getExtensions());
    return List.of();
  }

  Contracts contracts() {
    return contracts;
  }

  HttpSettings http() {
    return http;
  }

  OpenStreams streams() {
    return streams;
  }

  Crew crew() {
    return crew;
  }

  MusterStores stores() {
    return stores;
  }

  Lane lane() {
    return lane;
  }
}
