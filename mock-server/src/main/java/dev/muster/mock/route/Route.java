package dev.muster.mock.route;

import dev.muster.mock.Mount;
import dev.muster.mock.contract.Operation;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where a request leads. */
public sealed interface Route {
  /**
   * To an operation.
   *
   * @param localPath the raw path below the mount
   * @param values decoded values of the path parameters
   */
  record Found(Mount mount, Operation operation, String localPath, Map<String, String> values)
      implements Route {}

  /** To a path that is known, but not with this method. */
  record WrongMethod(Mount mount, Set<String> allowed) implements Route {}

  /** Nowhere; at most to a mount. */
  record Unknown(Optional<Mount> mount) implements Route {}
}
