package dev.muster.mock.wiremock;

import com.github.tomakehurst.wiremock.common.Errors;
import com.github.tomakehurst.wiremock.common.InvalidInputException;
import com.github.tomakehurst.wiremock.extension.Parameters;
import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.matching.MatchResult;
import com.github.tomakehurst.wiremock.matching.RequestMatcherExtension;
import dev.muster.mock.http.Headers;
import dev.muster.mock.wiremock.OperationFinder.Found;
import java.net.URI;
import java.util.AbstractMap.SimpleImmutableEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Matches requests by the operation that they are for. */
final class OperationMatcher extends RequestMatcherExtension {
  private final OperationFinder finder;

  OperationMatcher(OperationFinder finder) {
    this.finder = finder;
  }

  @Override
  public String getName() {
    return Operations.MATCHER;
  }

  @Override
  public MatchResult match(Request request, @Nullable Parameters parameters) {
    Object id = parameters == null ? null : parameters.get(Operations.ID);
    if (parameters == null || id == null) {
      throw new InvalidInputException(
          Errors.single(
              10, "The matcher operation needs a parameter operationId, such as \"getPet\""));
    }
    Object document = parameters.get(Operations.DOCUMENT);
    Optional<Found> found = find(request);
    return MatchResult.of(
        found.isPresent()
            && found.get().id().equals(id)
            && (document == null || found.get().contract().equals(document)));
  }

  /** The operation of a request of WireMock's. */
  Optional<Found> find(Request request) {
    Wire wire = Wire.current();
    return wire != null ? wire.operation(finder) : finder.find(raw(request));
  }

  /** A request out of the journal, as near to how it came as WireMock keeps it. */
  private static dev.muster.mock.http.Request raw(Request request) {
    List<Map.Entry<String, String>> fields = new ArrayList<>();
    for (HttpHeader header : request.getHeaders().all()) {
      header.values().forEach(value -> fields.add(new SimpleImmutableEntry<>(header.key(), value)));
    }
    Target target = Target.of(request.getUrl());
    URI absolute = URI.create(request.getAbsoluteUrl().replaceAll("(?<=[^:/])/.*|[?].*", ""));
    return new dev.muster.mock.http.Request(
        request.getMethod().getName(),
        target.path(),
        target.query(),
        Headers.of(fields),
        request.getBody(),
        absolute.toString());
  }
}
