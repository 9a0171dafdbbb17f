package dev.muster.mock.engine;

import dev.muster.mock.Manner;
import dev.muster.mock.Mount;
import dev.muster.mock.Play;
import dev.muster.mock.http.Percent;
import dev.muster.mock.http.Request;
import dev.muster.mock.http.UrlPath;
import dev.muster.mock.route.PrismRouter;
import dev.muster.mock.route.Route;
import dev.muster.mock.route.Router;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Leads requests to mounts by host, and there to operations in the mount's manner. */
final class Switchboard {
  private final Map<String, Routers> byHost;

  /** The routers of one host. */
  private record Routers(Optional<Router> specified, Optional<PrismRouter> prism) {
    static Routers of(List<Mount> mounts, Map<Mount, ? extends Manner> manners) {
      List<Mount> prism = new ArrayList<>();
      List<Mount> specified = new ArrayList<>();
      mounts.forEach(mount -> (manners.get(mount) instanceof Play ? specified : prism).add(mount));
      return new Routers(
          specified.isEmpty() ? Optional.empty() : Optional.of(Router.of(specified)),
          prism.isEmpty() ? Optional.empty() : Optional.of(PrismRouter.of(prism)));
    }

    /** The specification's mounts go first; Prism's take what they do not know. */
    Route route(Request request) {
      if (specified.isPresent()) {
        Route route = specified.get().route(request.method(), request.path());
        boolean unknown = route instanceof Route.Unknown nowhere && nowhere.mount().isEmpty();
        if (!unknown || prism.isEmpty()) {
          return route;
        }
      }
      return prism
          .map(
              router ->
                  router.route(
                      request.method(), UrlPath.normalized(request.path()), server(request)))
          .orElseGet(() -> new Route.Unknown(Optional.empty()));
    }

    private static @Nullable String server(Request request) {
      if (request.query() == null || !request.query().contains("__server")) {
        return null;
      }
      List<String> servers = Percent.fields(request.query()).getOrDefault("__server", List.of());
      return servers.isEmpty() || servers.get(0).isEmpty() ? null : servers.get(0);
    }
  }

  private Switchboard(Map<String, Routers> byHost) {
    this.byHost = byHost;
  }

  static Switchboard of(Map<Mount, ? extends Manner> manners) {
    Map<String, List<Mount>> mounts = new HashMap<>();
    manners
        .keySet()
        .forEach(mount -> mounts.computeIfAbsent(mount.host(), h -> new ArrayList<>()).add(mount));
    Map<String, Routers> byHost = new HashMap<>();
    mounts.forEach((host, here) -> byHost.put(host, Routers.of(here, manners)));
    return new Switchboard(byHost);
  }

  Route route(Request request) {
    Routers anywhere = byHost.get("");
    Routers here = byHost.size() > (anywhere == null ? 0 : 1) ? byHost.get(host(request)) : null;
    if (here != null) {
      Route route = here.route(request);
      if (!(route instanceof Route.Unknown) || anywhere == null) {
        return route;
      }
    }
    return anywhere == null ? new Route.Unknown(Optional.empty()) : anywhere.route(request);
  }

  /** The host that was addressed, without its port. */
  private static String host(Request request) {
    String authority = request.origin().replaceFirst("^[a-z]+://", "").toLowerCase(Locale.ROOT);
    return authority.replaceFirst(":[0-9]*$", "");
  }
}
