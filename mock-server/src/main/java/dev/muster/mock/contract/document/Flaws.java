package dev.muster.mock.contract.document;

import dev.muster.mock.contract.document.Tree.Node;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** What a check has found so far. */
final class Flaws {
  private final Set<Flaw> found = new LinkedHashSet<>();

  void error(Node where, String message) {
    found.add(Flaw.error(where.pointer(), message));
  }

  void warn(Node where, String message) {
    found.add(Flaw.warning(where.pointer(), message));
  }

  /** Warns of a member that nobody could serve, and takes it out of the tree. */
  void leaveOut(Node owner, String member, String message) {
    warn(owner.child(member), message);
    if (owner.json() instanceof ObjectNode object) {
      object.remove(member);
    }
  }

  List<Flaw> all() {
    return new ArrayList<>(found);
  }
}
