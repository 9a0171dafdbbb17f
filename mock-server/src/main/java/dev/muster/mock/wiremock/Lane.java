package dev.muster.mock.wiremock;

import com.github.tomakehurst.wiremock.extension.Extension;
import com.github.tomakehurst.wiremock.extension.Extensions;
import com.github.tomakehurst.wiremock.extension.PostServeAction;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformer;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.extension.ResponseTransformer;
import com.github.tomakehurst.wiremock.extension.ResponseTransformerV2;
import com.github.tomakehurst.wiremock.extension.ServeEventListener;
import com.github.tomakehurst.wiremock.extension.requestfilter.RequestFilter;
import com.github.tomakehurst.wiremock.extension.requestfilter.RequestFilterV2;
import com.github.tomakehurst.wiremock.matching.RequestMatcherExtension;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wiremock.webhooks.Webhooks;

/**
 * Decides whether a request may pass WireMock by: where no stub of a user's could match it, no
 * delay is set for all, and no listener or extension wants to see it.
 */
final class Lane {
  private static final Logger LOG = LoggerFactory.getLogger(Lane.class);

  private final StubStore stubs;
  private final MusterStores.Settings settings;
  private volatile @Nullable Extensions extensions;
  private volatile boolean listeners;
  private volatile @Nullable Map<String, RequestMatcherExtension> matchers;
  private volatile boolean watched;

  Lane(MusterStores stores) {
    this.stubs = stores.getStubStore();
    this.settings = stores.getSettingsStore();
  }

  /** Takes WireMock's extensions, which are complete when its server is made. */
  void extensions(Extensions all) {
    extensions = all;
  }

  /** Notes that somebody wants to see every request. */
  void listenerAdded() {
    listeners = true;
  }

  /** Whether the contracts answer this request for certain, and nobody in between has a say. */
  boolean isFree(Wire wire) {
    Map<String, RequestMatcherExtension> known = matchers;
    if (known == null) {
      known = learn();
    }
    if (watched || listeners || settings.delay()) {
      return false;
    }
    return stubs.isEmpty() || left(wire, known);
  }

  private boolean left(Wire wire, Map<String, RequestMatcherExtension> known) {
    boolean[] left = new boolean[1];
    try {
      wire.during(
          () -> left[0] = stubs.leaves(new PlainRequest(wire.request(), wire.remote()), known));
    } catch (RuntimeException e) {
      // A matcher failed. It will again when WireMock asks it, which then tells the client.
      LOG.debug("A stub failed to match {}", wire.request(), e);
    }
    return left[0];
  }

  private synchronized Map<String, RequestMatcherExtension> learn() {
    Extensions all = extensions;
    Map<String, RequestMatcherExtension> known =
        all == null ? Map.of() : all.ofType(RequestMatcherExtension.class);
    watched =
        all != null && all.ofType(Extension.class).values().stream().anyMatch(Lane::seesEverything);
    matchers = known;
    return known;
  }

  @SuppressWarnings("deprecation") // WireMock still asks extensions of the old kinds.
  private static boolean seesEverything(Extension extension) {
    return extension instanceof RequestFilter zero && zero.applyToStubs()
        || extension instanceof RequestFilterV2 one && one.applyToStubs()
        || extension instanceof PostServeAction && !(extension instanceof Webhooks)
        || extension instanceof ServeEventListener listener && listener.applyGlobally()
        || extension instanceof ResponseTransformer two && two.applyGlobally()
        || extension instanceof ResponseTransformerV2 three && three.applyGlobally()
        || extension instanceof ResponseDefinitionTransformer four && four.applyGlobally()
        || extension instanceof ResponseDefinitionTransformerV2 five && five.applyGlobally();
  }
}
