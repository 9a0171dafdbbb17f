package dev.muster.mock.contract.document;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a YAML text: anchors, aliases and merge keys are resolved, every key is a string, and of a
 * key that stands twice the last one holds.
 */
final class YamlReader {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final int DEEPEST = 500;

  /** What aliases may add: a few lines of them could otherwise stand for billions of nodes. */
  private static final int MOST_COPIED = 1_000_000;

  private record Anchored(JsonNode node, int size) {}

  private final Iterator<Event> events;
  private final List<Flaw> flaws;
  private final @Nullable Lines lines;
  private final Map<Anchor, Optional<Anchored>> anchors = new HashMap<>();
  private int nodes;
  private int copied;
  private int depth;

  private YamlReader(Iterator<Event> events, List<Flaw> flaws, @Nullable Lines lines) {
    this.events = events;
    this.flaws = flaws;
    this.lines = lines;
  }

  static JsonNode read(byte[] text, List<Flaw> flaws, @Nullable Lines lines) {
    LoadSettings settings = LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
    try {
      Iterator<Event> events =
          new Parse(settings).parseInputStream(new ByteArrayInputStream(text)).iterator();
      return new YamlReader(events, flaws, lines).document();
    } catch (MarkedYamlEngineException e) {
      Optional<Mark> where = e.getProblemMark();
      String column = where.map(mark -> " (column " + (mark.getColumn() + 1) + ")").orElse("");
      throw new SyntaxException(
          where.map(mark -> mark.getLine() + 1).orElse(0),
          "not YAML: " + firstLine(e.getProblem()) + column);
    } catch (YamlEngineException e) {
      throw new SyntaxException(0, "not YAML: " + firstLine(e.getMessage()));
    }
  }

  private JsonNode document() {
    events.next();
    Event start = events.next();
    if (start.getEventId() == Event.ID.StreamEnd) {
      return NODES.missingNode();
    }
    JsonNode tree = node(events.next());
    events.next();
    Event end = events.next();
    if (end.getEventId() != Event.ID.StreamEnd) {
      throw new SyntaxException(line(end), "not YAML: a second document begins here");
    }
    return tree;
  }

  private JsonNode node(Event event) {
    nodes++;
    if (event instanceof AliasEvent alias) {
      return copy(alias);
    }
    Optional<Anchor> anchor = ((NodeEvent) event).getAnchor();
    anchor.ifPresent(name -> anchors.put(name, Optional.empty()));
    int before = nodes;
    JsonNode node =
        switch (event.getEventId()) {
          case Scalar -> scalar((ScalarEvent) event);
          case SequenceStart -> deeper(event, this::array);
          default -> deeper(event, this::object);
        };
    anchor.ifPresent(
        name -> anchors.put(name, Optional.of(new Anchored(node, nodes - before + 1))));
    return node;
  }

  private JsonNode deeper(Event event, Supplier<JsonNode> read) {
    if (++depth > DEEPEST) {
      throw new SyntaxException(line(event), "nested deeper than " + DEEPEST + " levels");
    }
    JsonNode node = read.get();
    depth--;
    return node;
  }

  private JsonNode copy(AliasEvent alias) {
    Optional<Anchored> anchored = anchors.get(alias.getAlias());
    if (anchored == null) {
      throw new SyntaxException(
          line(alias), "not YAML: nothing is called &" + alias.getAlias() + " before this alias");
    } else if (anchored.isEmpty()) {
      throw new SyntaxException(
          line(alias), "the alias *" + alias.getAlias() + " leads back into itself");
    }
    int size = anchored.get().size();
    nodes += size - 1;
    copied += size;
    if (copied > MOST_COPIED) {
      throw new SyntaxException(
          line(alias), "the aliases stand for more than " + MOST_COPIED + " nodes");
    }
    return anchored.get().node().deepCopy();
  }

  private static JsonNode scalar(ScalarEvent scalar) {
    boolean word =
        switch (scalar.getTag().orElse("")) {
          case "!", "tag:yaml.org,2002:str" -> false;
          case "tag:yaml.org,2002:int",
              "tag:yaml.org,2002:float",
              "tag:yaml.org,2002:bool",
              "tag:yaml.org,2002:null" ->
              true;
          default -> scalar.getScalarStyle() == ScalarStyle.PLAIN;
        };
    return word ? YamlScalars.plain(scalar.getValue()) : NODES.stringNode(scalar.getValue());
  }

  private JsonNode array() {
    ArrayNode array = NODES.arrayNode();
    for (Event event = events.next();
        event.getEventId() != Event.ID.SequenceEnd;
        event = events.next()) {
      enter(Integer.toString(array.size()), event);
      array.add(node(event));
      leave();
    }
    return array;
  }

  private JsonNode object() {
    ObjectNode object = NODES.objectNode();
    List<JsonNode> merged = new ArrayList<>();
    for (Event event = events.next();
        event.getEventId() != Event.ID.MappingEnd;
        event = events.next()) {
      member(event, object, merged);
    }
    for (JsonNode others : merged) {
      for (Map.Entry<String, JsonNode> other : others.properties()) {
        object.putIfAbsent(other.getKey(), other.getValue());
      }
    }
    return object;
  }

  private void member(Event key, ObjectNode object, List<JsonNode> merged) {
    if (key instanceof MappingStartEvent || key instanceof SequenceStartEvent) {
      flaws.add(
          Flaw.warning("", "a key must be a word: this one and its value are left out")
              .at("", line(key), ""));
      node(key);
      node(events.next());
      return;
    }
    String name =
        key instanceof ScalarEvent scalar ? scalar.getValue() : copy((AliasEvent) key).asString("");
    boolean plain =
        key instanceof ScalarEvent scalar && scalar.getScalarStyle() == ScalarStyle.PLAIN;
    enter(name, key);
    JsonNode value = node(events.next());
    leave();
    if (plain && name.equals("<<") && isMerge(value)) {
      (value.isArray() ? value : List.of(value)).forEach(merged::add);
    } else {
      if (object.has(name)) {
        flaws.add(JsonReader.twice(name, line(key)));
      }
      object.set(name, value);
    }
  }

  private static boolean isMerge(JsonNode value) {
    boolean mergeable = value.isObject() || !value.isEmpty();
    for (JsonNode item : value.isArray() ? value : NODES.arrayNode()) {
      mergeable &= item.isObject();
    }
    return mergeable && value.isContainer();
  }

  private void enter(String name, Event event) {
    if (lines != null) {
      lines.enter(name, line(event));
    }
  }

  private void leave() {
    if (lines != null) {
      lines.leave();
    }
  }

  private static int line(Event event) {
    return event.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
  }

  private static String firstLine(@Nullable String message) {
    return message == null ? "unreadable" : message.lines().findFirst().orElse("unreadable");
  }
}
