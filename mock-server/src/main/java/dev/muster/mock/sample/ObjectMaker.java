package dev.muster.mock.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes objects: what is required, what is declared, and more where the schema leaves room. Members
 * are in alphabetical order.
 */
final class ObjectMaker implements Maker {
  private static final int ATTEMPTS = 200;

  private final ObjectShape shape;
  private final FakerOptions options;

  private ObjectMaker(ObjectShape shape, FakerOptions options) {
    this.shape = shape;
    this.options = options;
  }

  static Maker of(ObjectNode schema, Makers makers) {
    return ObjectShape.dependent(schema)
        .map(makers::of)
        .orElseGet(() -> new ObjectMaker(new ObjectShape(schema, makers), makers.options()));
  }

  @Override
  public JsonNode make(Draw draw) {
    Map<String, Maker> members = new LinkedHashMap<>();
    if (!shape.isBarren()) {
      choose(members, draw);
    }
    Map<String, JsonNode> values = new TreeMap<>(MemberOrder.BY_NAME);
    draw.enterObject();
    members.forEach(
        (name, maker) -> {
          if (shape.isRequired(name) || !maker.isOver(draw)) {
            JsonNode value = maker.make(draw);
            if (!options.omitNulls || !value.isNull()) {
              values.put(name, value);
            }
          }
        });
    draw.leaveObject();
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    values.forEach(object::set);
    return object;
  }

  private void choose(Map<String, Maker> members, Draw draw) {
    List<String> required = shape.required();
    if (options.requiredOnly || draw.isThrifty()) {
      required.forEach(name -> add(name, members, draw));
      fill(members, shape.minProperties(), draw);
      return;
    }
    List<String> optional = shape.optional();
    int all = required.size() + optional.size();
    int most = shape.maxProperties();
    int max = most > 0 ? most : all + (shape.isOpen() ? draw.between(1, 5) : 0);
    int min = Math.max(shape.minProperties(), required.size());
    if (all == 1 && required.isEmpty()) {
      min = Math.max(draw.between(options.fillProperties ? 1 : 0, max), min);
    }
    int wanted = wanted(min, all, draw);
    Set<String> names = new LinkedHashSet<>(required);
    shuffled(optional, draw.random()).stream()
        .limit(Math.max(0, Math.min(wanted, max - required.size())))
        .forEach(names::add);
    names.stream().limit(Math.max(max, required.size())).forEach(name -> add(name, members, draw));
    shape.companions(members.keySet()).forEach(name -> add(name, members, draw));
    int declared = members.size();
    if (options.fillProperties && shape.isOpen()) {
      boolean bare = optional.isEmpty() && wanted == 0 && options.fixedProbabilities;
      int extras = bare ? draw.between(0, max) : 0;
      int least = shape.isDescribed() && required.isEmpty() ? draw.between(1, max) : 0;
      int more = Math.max(0, Math.max(least, min) - declared);
      fill(members, Math.min(declared + extras + more, most > 0 ? most : Integer.MAX_VALUE), draw);
    }
    boolean named = options.fillProperties && shape.hasPatterns();
    fill(members, named ? min : shape.minProperties(), draw);
  }

  /** How many of the optional members are made. */
  private int wanted(int min, int all, Draw draw) {
    int least = min - shape.required().size();
    double most = options.optionalsProbability * (all - min);
    return options.fixedProbabilities
        ? (int) Math.round(least + most)
        : draw.between(least, (int) most);
  }

  private static List<String> shuffled(List<String> names, RandomGenerator random) {
    List<String> shuffled = new ArrayList<>(names);
    for (int i = shuffled.size() - 1; i > 0; i--) {
      Collections.swap(shuffled, i, random.nextInt(i + 1));
    }
    return shuffled;
  }

  private void add(String name, Map<String, Maker> members, Draw draw) {
    if (options.ignoreProperties.contains(name)) {
      return;
    }
    @Nullable Maker maker = shape.maker(name);
    if (maker != null) {
      members.putIfAbsent(name, maker);
    } else if (shape.isPattern(name) && shape.isOpen()) {
      shape.byPattern(name, draw, members);
    }
  }

  private void fill(Map<String, Maker> members, int size, Draw draw) {
    for (int i = 0; members.size() < size && i < size + ATTEMPTS && !draw.isSpent(); i++) {
      shape.further(draw, members);
      draw.spend(1);
    }
  }
}
