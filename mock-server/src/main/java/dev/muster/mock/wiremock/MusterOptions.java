package dev.muster.mock.wiremock;

import com.github.tomakehurst.wiremock.core.Options;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import dev.muster.mock.http.Answer;
import dev.muster.mock.http.Request;
import java.util.function.Function;

/**
 * WireMock's configuration and what our HTTP server needs besides: it is built by WireMock, from
 * this alone.
 */
final class MusterOptions extends WireMockConfiguration {
  private final Function<Request, Answer> contract;
  private final OpenStreams streams;

  private MusterOptions(Function<Request, Answer> contract, OpenStreams streams) {
    this.contract = contract;
    this.streams = streams;
  }

  static MusterOptions of(
      Function<Request, Answer> contract,
      OpenStreams streams,
      CatchAll catchAll,
      HttpSettings settings) {
    MusterOptions options = new MusterOptions(contract, streams);
    options
        .bindAddress(settings.address())
        .port(settings.port())
        .containerThreads(settings.threads())
        .maxRequestJournalEntries(settings.journalEntries())
        .maxLoggedResponseSize(64 << 10)
        .stubRequestLoggingDisabled(true)
        .stubCorsEnabled(true)
        .gzipDisabled(true)
        .http2PlainDisabled(true)
        .useChunkedTransferEncoding(Options.ChunkedEncodingPolicy.NEVER)
        .httpClientFactory(new LazyHttpClients())
        .httpServerFactory(new ContractHttpServer.Factory())
        .extensions(new ContractTransformer(contract), catchAll);
    if (settings.stubs() != null) {
      options.usingFilesUnderDirectory(settings.stubs().toString());
    }
    return options;
  }

  Function<Request, Answer> contract() {
    return contract;
  }

  OpenStreams streams() {
    return streams;
  }
}
