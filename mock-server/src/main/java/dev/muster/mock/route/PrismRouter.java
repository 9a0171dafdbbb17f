package dev.muster.mock.route;

import dev.muster.mock.Mount;
import dev.muster.mock.contract.Operation;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Leads requests to operations as Prism does. Of all templates that a path fits, those with the
 * method are weighed: a concrete path wins, then the better score, then the later in the document.
 * HEAD is not served by GET. The base paths of servers are no part of the path; where a path fits
 * nothing without them, it may have one in front, which Prism does not allow.
 */
public final class PrismRouter {
  private final List<Mount> mounts;
  private final PathIndex<Endpoint> bare = new PathIndex<>();
  private volatile @Nullable PathIndex<Endpoint> based;

  private PrismRouter(List<Mount> mounts) {
    this.mounts =
        mounts.stream()
            .sorted(Comparator.comparingInt((Mount mount) -> -mount.path().length()))
            .toList();
  }

  public static PrismRouter of(List<Mount> mounts) {
    PrismRouter router = new PrismRouter(mounts);
    router.each(endpoint -> router.bare.add(path(endpoint, ""), endpoint));
    return router;
  }

  private void each(Consumer<Endpoint> action) {
    for (Mount mount : mounts) {
      int order = 0;
      for (Operation operation : mount.contract().operations()) {
        action.accept(Endpoint.of(mount, operation, order++));
      }
    }
  }

  private static String path(Endpoint endpoint, String base) {
    return endpoint.mount().path() + base + endpoint.operation().pathTemplate();
  }

  /**
   * Where a method and a raw path lead.
   *
   * @param server the URL of one of the document's servers that the client asks for, or null
   */
  public Route route(String method, String path, @Nullable String server) {
    List<String> segments = PathIndex.segments(path);
    List<Endpoint> found = bare.find(segments);
    if (found.isEmpty()) {
      found = based().find(segments);
    }
    if (found.isEmpty()) {
      return new Route.Unknown(mountOf(path));
    }
    List<Endpoint> fitting =
        found.stream()
            .filter(endpoint -> endpoint.operation().method().equalsIgnoreCase(method))
            .toList();
    if (fitting.isEmpty()) {
      TreeSet<String> allowed = new TreeSet<>();
      found.forEach(endpoint -> allowed.add(endpoint.operation().method()));
      return new Route.WrongMethod(found.get(0).mount(), allowed);
    }
    return server == null
        ? lead(best(fitting, segments), path, segments)
        : atServer(fitting, server, path, segments);
  }

  private Route atServer(
      List<Endpoint> fitting, String server, String path, List<String> segments) {
    Mount mount = fitting.get(0).mount();
    boolean none = mount.contract().operations().stream().allMatch(one -> one.servers().isEmpty());
    if (none) {
      return new Route.WrongServer(mount, server, false);
    }
    for (ServerMatch wanted : List.of(ServerMatch.CONCRETE, ServerMatch.TEMPLATED)) {
      List<Endpoint> there =
          with(fitting, one -> ServerMatch.of(one.operation().servers(), server) == wanted);
      List<Endpoint> concrete = with(there, Endpoint::concrete);
      if (!concrete.isEmpty()) {
        return lead(best(concrete, segments), path, segments);
      }
      if (!there.isEmpty() && wanted == ServerMatch.TEMPLATED) {
        return lead(best(there, segments), path, segments);
      }
    }
    List<Endpoint> there =
        with(fitting, one -> ServerMatch.of(one.operation().servers(), server) != ServerMatch.NONE);
    return there.isEmpty()
        ? new Route.WrongServer(mount, server, true)
        : lead(best(there, segments), path, segments);
  }

  private static List<Endpoint> with(List<Endpoint> all, Predicate<Endpoint> wanted) {
    return all.stream().filter(wanted).toList();
  }

  private static Endpoint best(List<Endpoint> fitting, List<String> segments) {
    Endpoint best = fitting.get(0);
    if (fitting.size() > 1) {
      Comparator<Endpoint> better =
          Comparator.comparing(Endpoint::concrete)
              .thenComparingDouble(endpoint -> endpoint.score(local(endpoint, segments)))
              .thenComparingInt(Endpoint::order);
      best = fitting.stream().max(better).orElse(best);
    }
    return best;
  }

  /** The segments below mount and base path. */
  private static List<String> local(Endpoint endpoint, List<String> segments) {
    return segments.subList(segments.size() - endpoint.segments().size(), segments.size());
  }

  private static Route lead(Endpoint endpoint, String path, List<String> segments) {
    return new Route.Found(
        endpoint.mount(),
        endpoint.operation(),
        path.substring(endpoint.mount().path().length()),
        endpoint.values(local(endpoint, segments)));
  }

  /**
   * The operations once more, below their servers' base paths: only for those who put them there.
   */
  private PathIndex<Endpoint> based() {
    PathIndex<Endpoint> index = based;
    if (index == null) {
      PathIndex<Endpoint> made = new PathIndex<>();
      each(
          endpoint -> {
            for (String base : endpoint.operation().basePaths()) {
              if (!base.isEmpty()) {
                made.add(path(endpoint, base), endpoint);
              }
            }
          });
      based = made;
      index = made;
    }
    return index;
  }

  private Optional<Mount> mountOf(String path) {
    return mounts.stream()
        .filter(mount -> path.equals(mount.path()) || path.startsWith(mount.path() + "/"))
        .findFirst();
  }
}
