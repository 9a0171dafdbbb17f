package dev.muster.mock.route;

import dev.muster.mock.Mount;
import dev.muster.mock.contract.Operation;
import dev.muster.mock.http.Percent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where a request leads. */
public sealed interface Route {
  /**
   * To an operation.
   *
   * @param localPath the raw path below the mount
   * @param rawValues the path parameters as they stand in the path
   */
  record Found(Mount mount, Operation operation, String localPath, Map<String, String> rawValues)
      implements Route {
    /** Decoded values of the path parameters. */
    public Map<String, String> values() {
      Map<String, String> values = new LinkedHashMap<>();
      rawValues.forEach((name, value) -> values.put(name, Percent.decode(value)));
      return values;
    }
  }

  /** To a path that is known, but not with this method. */
  record WrongMethod(Mount mount, Set<String> allowed) implements Route {}

  /**
   * To an operation, but not at the server that was asked for.
   *
   * @param declared whether the document has servers at all
   */
  record WrongServer(Mount mount, String server, boolean declared) implements Route {}

  /** Nowhere; at most to a mount. */
  record Unknown(Optional<Mount> mount) implements Route {}
}
