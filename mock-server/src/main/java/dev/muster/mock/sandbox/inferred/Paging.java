package dev.muster.mock.sandbox.inferred;

import dev.muster.mock.Call;
import dev.muster.mock.contract.Operation;
import dev.muster.mock.contract.Parameter;
import dev.muster.mock.contract.Place;
import dev.muster.mock.json.Json;
import dev.muster.mock.sandbox.resource.Entry;
import dev.muster.mock.sandbox.resource.Listing;
import dev.muster.mock.sandbox.resource.PageTerms;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/**
 * How a list is cut: as {@code x-pages} says, or else by the query parameters that are named as
 * such.
 */
record Paging(Optional<PageTerms> terms) {
  /** Names without separators, in lower case, of each kind of parameter. */
  private static final Map<String, List<String>> NAMES =
      Map.of(
          "limit",
          List.of(
              "limit",
              "pagesize",
              "perpage",
              "size",
              "pagelimit",
              "maxresults",
              "top",
              "take",
              "count",
              "pagesizelimit"),
          "page",
          List.of("page", "pagenumber", "pageno", "pageindex", "p"),
          "offset",
          List.of("offset", "skip", "startindex", "start"),
          "cursor",
          List.of("cursor", "pagetoken", "nexttoken", "continuationtoken", "after", "nextcursor"),
          "after-id",
          List.of("startingafter", "afterid"));

  static Paging of(Operation operation, Ids ids) {
    Optional<PageTerms> stated = PageTerms.of(operation);
    if (stated.isPresent()) {
      return new Paging(stated);
    }
    ObjectNode terms = Json.object();
    for (Parameter parameter : operation.parameters()) {
      if (parameter.in().equals("query")) {
        NAMES.forEach(
            (kind, names) -> {
              if (names.contains(Members.plain(parameter.name())) && !terms.has(kind)) {
                terms.put(kind, parameter.name());
                if (kind.equals("page")) {
                  terms.put("first", first(parameter));
                }
              }
            });
      }
    }
    if (terms.has("after-id") && ids.member().isPresent()) {
      terms.set("cursor", terms.path("after-id"));
      terms.put("next-item", "/" + ids.member().get());
    }
    return new Paging(terms.isEmpty() ? Optional.empty() : Optional.of(new PageTerms(terms)));
  }

  /** The number of the first page: 1, unless the document allows or presumes another. */
  private static int first(Parameter parameter) {
    return parameter
        .schema()
        .map(Place::follow)
        .map(one -> one.json().path("default").asInt(one.json().path("minimum").asInt(1)))
        .filter(number -> number >= 0)
        .orElse(1);
  }

  Listing cut(List<Entry> all, Call call) {
    return Listing.cut(all, false, call, terms);
  }

  /** How many items a page has at most, where the call or the document says. */
  OptionalInt size(Call call) {
    int size = terms.map(one -> one.size(call)).orElse(Integer.MAX_VALUE);
    return size == Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(size);
  }

  long skipped(Call call) {
    return terms.map(one -> one.skip(call)).orElse(0L);
  }

  /** The number of the page that a call asks for. */
  OptionalInt page(Call call) {
    return terms.map(one -> one.page(call)).orElse(OptionalInt.empty());
  }

  /** The parameter of that kind. */
  Optional<String> parameter(String kind) {
    return terms.flatMap(one -> one.named(kind));
  }

  /** The parameters that turn the page or say how long it is. */
  Set<String> parameters() {
    Set<String> parameters = new HashSet<>();
    for (String kind : List.of("limit", "size", "page", "offset", "cursor")) {
      parameter(kind).ifPresent(parameters::add);
    }
    return parameters;
  }
}
