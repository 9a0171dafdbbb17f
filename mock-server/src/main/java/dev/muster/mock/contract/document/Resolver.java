package dev.muster.mock.contract.document;

import dev.muster.mock.contract.document.Reference.Target;
import dev.muster.mock.http.Percent;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Finds what references lead to, in the document and in other sources. */
final class Resolver {
  /** A reference leads nowhere; the message says why. */
  static final class DeadEnd extends RuntimeException {
    private static final long serialVersionUID = 1;

    DeadEnd(String message, @Nullable Throwable cause) {
      super(message, cause);
    }
  }

  private static final int MOST_DETOURS = 100;

  private final Sources sources;
  private final Scan scan;
  private final Map<SourceText, Map<String, Target>> resolved = new HashMap<>();

  Resolver(Sources sources, Scan scan) {
    this.sources = sources;
    this.scan = scan;
  }

  /**
   * @throws DeadEnd if there is nothing
   * @throws Sources.UnreadableSource if the source that it leads to has an error of syntax
   */
  Target resolve(Reference reference) {
    return resolve(reference.source, reference.text, !reference.position.isDocument(), 0);
  }

  private Target resolve(SourceText from, String text, boolean quiet, int detours) {
    Map<String, Target> known = resolved.computeIfAbsent(from, source -> new HashMap<>());
    Target target = known.get(text);
    if (target == null) {
      int hash = text.indexOf('#');
      SourceText source = source(from, hash < 0 ? text : text.substring(0, hash), quiet);
      target = target(source, hash < 0 ? "" : text.substring(hash + 1), detours);
      known.put(text, target);
    }
    return target;
  }

  private SourceText source(SourceText from, String reference, boolean quiet) {
    if (reference.isEmpty()) {
      return from;
    }
    try {
      Location there = from.location().resolve(reference);
      if (quiet && there.file().isEmpty()) {
        throw new DeadEnd("it may be a mere word", null);
      }
      return sources.open(there);
    } catch (IllegalArgumentException | UncheckedIOException e) {
      throw new DeadEnd(String.valueOf(e.getMessage()), e);
    }
  }

  private Target target(SourceText source, String fragment, int detours) {
    String pointer = Percent.decode(fragment);
    if (!pointer.isEmpty() && !pointer.startsWith("/")) {
      return anchor(source, pointer);
    }
    JsonNode node = source.tree();
    String path = "";
    List<String> names = Pointer.names(pointer);
    for (int i = 0; i < names.size(); i++) {
      JsonNode next = child(node, names.get(i));
      if (next.isMissingNode() && node.path("$ref").isString()) {
        return detour(source, node, names.subList(i, names.size()), detours);
      } else if (next.isMissingNode()) {
        throw new DeadEnd("", null);
      }
      node = next;
      path = Pointer.join(path, names.get(i));
    }
    return new Target(source, source.prefix() + path, node);
  }

  private static JsonNode child(JsonNode node, String name) {
    return node.isArray() && name.matches("[0-9]{1,9}")
        ? node.path(Integer.parseInt(name))
        : node.path(name);
  }

  /** The pointer leads through another reference. */
  private Target detour(SourceText source, JsonNode node, List<String> rest, int detours) {
    if (detours > MOST_DETOURS) {
      throw new DeadEnd("", null);
    }
    Reference on = scan.at(node);
    String text = on == null ? node.path("$ref").stringValue() : on.text;
    Target there = resolve(source, text, false, detours + 1);
    String pointer = there.pointer().substring(there.source().prefix().length());
    for (String name : rest) {
      pointer = Pointer.join(pointer, name);
    }
    return target(there.source(), Pointer.fragment(pointer).substring(1), detours + 1);
  }

  /** A place that is called by its {@code $anchor}, or by an {@code $id} of the older kind. */
  private static Target anchor(SourceText source, String anchor) {
    Target found = anchor(source, anchor, source.tree(), "");
    if (found == null) {
      throw new DeadEnd("", null);
    }
    return found;
  }

  private static @Nullable Target anchor(
      SourceText source, String anchor, JsonNode node, String pointer) {
    if (node.path("$anchor").asString("").equals(anchor)
        || node.path("$id").asString("").equals("#" + anchor)) {
      return new Target(source, source.prefix() + pointer, node);
    }
    for (Map.Entry<String, JsonNode> member : node.properties()) {
      Target found =
          anchor(source, anchor, member.getValue(), Pointer.join(pointer, member.getKey()));
      if (found != null) {
        return found;
      }
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      Target found = anchor(source, anchor, node.get(i), pointer + "/" + i);
      if (found != null) {
        return found;
      }
    }
    return null;
  }
}
