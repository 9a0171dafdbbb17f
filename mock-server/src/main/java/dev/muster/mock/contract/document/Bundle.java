package dev.muster.mock.contract.document;

import dev.muster.mock.contract.document.Reference.Target;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes one tree of a document and of all that it refers to. The other sources are hung below
 * {@link Sources#KEY}, and every reference is rewritten to lead to its place there.
 */
final class Bundle {
  private final Sources sources;
  private final Scan scan = new Scan();
  private final Resolver resolver;
  private final Deque<Reference> unresolved = new ArrayDeque<>();
  private final List<Reference> references = new ArrayList<>();
  private final Set<JsonNode> broken = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Flaw> flaws = new LinkedHashSet<>();

  private Bundle(Sources sources) {
    this.sources = sources;
    this.resolver = new Resolver(sources, scan);
  }

  /** A bundle that has been made; what is wrong with the references is in its flaws. */
  static Bundle of(Sources sources) {
    Bundle bundle = new Bundle(sources);
    if (sources.main().tree() instanceof ObjectNode document) {
      bundle.make(document);
    }
    return bundle;
  }

  List<Flaw> flaws() {
    return List.copyOf(flaws);
  }

  /** The references that lead nowhere. */
  Set<JsonNode> broken() {
    return broken;
  }

  private void make(ObjectNode document) {
    unresolved.addAll(scan.below(sources.main(), "", document, Position.FIXED));
    while (!unresolved.isEmpty()) {
      Reference reference = unresolved.removeFirst();
      references.add(reference);
      resolve(reference);
    }
    Map<JsonNode, Target> targets = new IdentityHashMap<>();
    for (Reference reference : references) {
      if (reference.target != null) {
        targets.put(reference.node, reference.target);
      }
    }
    references.forEach(reference -> rewrite(reference, targets));
    new Expansion(references).run();
    if (!sources.others().isEmpty()) {
      ObjectNode others = document.putObject(Sources.KEY);
      sources.others().forEach(source -> others.set(source.name(), source.tree()));
    }
  }

  private void resolve(Reference reference) {
    try {
      Target target = resolver.resolve(reference);
      reference.target = target;
      String pointer = target.pointer().substring(target.source().prefix().length());
      unresolved.addAll(scan.below(target.source(), pointer, target.node(), reference.position));
    } catch (Resolver.DeadEnd e) {
      deadEnd(reference, String.valueOf(e.getMessage()));
    } catch (Sources.UnreadableSource e) {
      if (reference.position.isDocument()) {
        broken.add(reference.node);
        flaws.add(e.flaw());
      }
    }
  }

  private void deadEnd(Reference reference, String reason) {
    if (!reference.position.isDocument()) {
      return;
    }
    String message = "$ref " + shown(reference.text);
    message += reason.isEmpty() ? " points to nothing" : " cannot be followed: " + reason;
    if (reference.text.matches("#[^/].*")) {
      // Prism serves these, and takes anything where they stand.
      flaws.add(Flaw.warning(reference.pointer, message + ": anything is taken here"));
      reference.node.remove("$ref");
    } else {
      flaws.add(Flaw.error(reference.pointer, message));
      broken.add(reference.node);
    }
  }

  /** The reference as it may be shown: its address may hold a password. */
  private static String shown(String reference) {
    int hash = reference.indexOf('#');
    if (!reference.regionMatches(true, 0, "http", 0, 4) || !Location.isAddress(reference)) {
      return reference;
    }
    try {
      String address = hash < 0 ? reference : reference.substring(0, hash);
      return Location.of(address) + (hash < 0 ? "" : reference.substring(hash));
    } catch (IllegalArgumentException e) {
      return "to the web";
    }
  }

  private void rewrite(Reference reference, Map<JsonNode, Target> targets) {
    Target target = reference.target;
    if (target == null) {
      return;
    }
    if (isCircle(target, targets)) {
      flaws.add(
          Flaw.warning(
              reference.pointer,
              "$ref " + reference.text + " leads back to itself: anything is taken here"));
      reference.target = null;
      reference.node.remove("$ref");
      return;
    }
    String local = Pointer.fragment(target.pointer());
    if (!local.equals(reference.text)) {
      reference.node.set("$ref", JsonNodeFactory.instance.stringNode(local));
    }
  }

  private static boolean isCircle(Target first, Map<JsonNode, Target> targets) {
    Set<JsonNode> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    @Nullable Target at = targets.get(first.node());
    while (at != null) {
      if (!seen.add(at.node())) {
        return true;
      }
      at = targets.get(at.node());
    }
    return false;
  }
}
