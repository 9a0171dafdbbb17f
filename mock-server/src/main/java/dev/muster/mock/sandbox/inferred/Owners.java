package dev.muster.mock.sandbox.inferred;

import dev.muster.mock.Call;
import dev.muster.mock.sandbox.World;
import java.util.List;
import java.util.Optional;

/** What resources lie below: the user of /users/{id}/posts. */
record Owners(World world, Inference inference) {
  /**
   * The path of an owner that is not there; empty where all are, or could never be made.
   *
   * @param shape the path of what lies below them
   */
  Optional<String> lacking(PathShape shape, Call call) {
    for (int i = 2; i < shape.length(); i++) {
      PathShape owner = shape.first(i);
      if (owner.endsInParameter() && isKept(shape.first(i - 1)) && !isThere(owner, call)) {
        return Optional.of(owner.filled(call.path()));
      }
    }
    return Optional.empty();
  }

  private boolean isKept(PathShape collection) {
    return inference.collection(collection).filter(one -> one.does(Action.CREATE)).isPresent();
  }

  private boolean isThere(PathShape owner, Call call) {
    List<String> names = owner.parameters();
    String id = call.path().getOrDefault(names.get(names.size() - 1), "");
    PathShape collection = owner.first(owner.length() - 1);
    return new Slots(world, collection.filled(call.path())).find(id).isPresent();
  }
}
