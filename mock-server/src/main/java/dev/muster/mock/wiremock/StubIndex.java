package dev.muster.mock.wiremock;

import com.github.tomakehurst.wiremock.http.RequestMethod;
import com.github.tomakehurst.wiremock.matching.CustomMatcherDefinition;
import com.github.tomakehurst.wiremock.matching.EqualToPattern;
import com.github.tomakehurst.wiremock.matching.RequestPattern;
import com.github.tomakehurst.wiremock.matching.StringValuePattern;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The stubs at one moment, found by path: most are for one path alone, and need not be tried for
 * requests to others.
 */
final class StubIndex {
  static final StubIndex EMPTY = of(List.of());

  private final Map<String, List<StubMapping>> byPath;
  private final List<StubMapping> others;
  private final List<StubMapping> all;
  private final boolean answersOptions;

  private StubIndex(
      Map<String, List<StubMapping>> byPath, List<StubMapping> others, List<StubMapping> all) {
    this.byPath = byPath;
    this.others = others;
    this.all = all;
    this.answersOptions =
        all.stream().anyMatch(stub -> RequestMethod.OPTIONS.equals(stub.getRequest().getMethod()));
  }

  /** An index of stubs in the order in which they are tried. */
  static StubIndex of(List<StubMapping> stubs) {
    List<StubMapping> others = new ArrayList<>();
    Map<String, List<StubMapping>> byPath = new HashMap<>();
    for (StubMapping stub : stubs) {
      String path = path(stub);
      if (path != null) {
        byPath.computeIfAbsent(path, key -> new ArrayList<>(others)).add(stub);
      } else {
        others.add(stub);
        byPath.values().forEach(ofPath -> ofPath.add(stub));
      }
    }
    return new StubIndex(byPath, others, stubs);
  }

  /** The stubs that may match requests to a path. */
  List<StubMapping> candidates(String path) {
    if (all.isEmpty() || path.indexOf('%') >= 0) {
      return all;
    }
    return byPath.getOrDefault(path, others);
  }

  boolean answersOptions() {
    return answersOptions;
  }

  /** Whether a stub asks code of the user's. */
  static boolean isUsersOwn(StubMapping stub) {
    RequestPattern pattern = stub.getRequest();
    CustomMatcherDefinition custom = pattern.getCustomMatcher();
    return pattern.hasInlineCustomMatcher()
        || custom != null && !custom.getName().equals(Operations.MATCHER);
  }

  /** The one path that a stub is for, or null where it is for more. */
  private static @Nullable String path(StubMapping stub) {
    StringValuePattern url = stub.getRequest().getUrlMatcher().getPattern();
    if (url.getClass() != EqualToPattern.class
        || Boolean.TRUE.equals(((EqualToPattern) url).getCaseInsensitive())) {
      return null;
    }
    String expected = url.getExpected();
    int query = expected.indexOf('?');
    return query < 0 ? expected : expected.substring(0, query);
  }
}
