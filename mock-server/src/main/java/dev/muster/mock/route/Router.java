package dev.muster.mock.route;

import dev.muster.mock.Mount;
import dev.muster.mock.contract.Operation;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Leads requests to operations. Compiled once into a trie over mount, server's base path and
 * template, so that the number of operations does not matter. The most specific path decides; only
 * then the method: where it is not defined there, the answer is "wrong method", whatever less
 * specific paths may offer. HEAD is served by GET where it is not defined itself. Trailing slashes
 * count.
 */
public final class Router {
  private final Node root = new Node();
  private final List<Mount> mounts;

  private Router(List<Mount> mounts) {
    this.mounts =
        mounts.stream()
            .sorted(Comparator.comparingInt((Mount mount) -> -mount.path().length()))
            .toList();
  }

  public static Router of(List<Mount> mounts) {
    Router router = new Router(mounts);
    mounts.forEach(router::add);
    return router;
  }

  private void add(Mount mount) {
    for (Operation operation : mount.contract().operations()) {
      for (String base : operation.basePaths()) {
        Template template = Template.of(mount.path() + base, operation);
        root.add(template, operation.method(), new Target(mount, operation, template.names()));
      }
    }
  }

  /** Where a method and a raw path lead. */
  public Route route(String method, String rawPath) {
    Node.Match match = root.find(Template.segments(rawPath));
    if (match == null) {
      return new Route.Unknown(mountOf(rawPath));
    }
    Map<String, Target> targets = match.node().targets();
    Target target = targets.get(method);
    if (target == null && method.equals("HEAD")) {
      target = targets.get("GET");
    }
    if (target == null) {
      Mount mount = targets.values().iterator().next().mount();
      return new Route.WrongMethod(mount, new TreeSet<>(targets.keySet()));
    }
    String localPath = rawPath.substring(target.mount().path().length());
    return new Route.Found(
        target.mount(), target.operation(), localPath, values(target, match.values()));
  }

  private static Map<String, String> values(Target target, List<String> raw) {
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < raw.size(); i++) {
      values.put(target.names().get(i), raw.get(i));
    }
    return values;
  }

  private Optional<Mount> mountOf(String rawPath) {
    return mounts.stream()
        .filter(mount -> rawPath.equals(mount.path()) || rawPath.startsWith(mount.path() + "/"))
        .findFirst();
  }
}
