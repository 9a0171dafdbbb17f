package dev.muster.tools.generator;

import dev.muster.tools.generator.Model.EnumModel;
import dev.muster.tools.generator.Model.Field;
import dev.muster.tools.generator.Model.RecordModel;
import dev.muster.tools.generator.Model.UnionModel;
import dev.muster.tools.generator.Model.Variant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes expressions that find a phase, or a value, in an answer. */
final class Phases {
  private static final String PHASE = "dev.muster.runtime.Phase";

  private final Map<String, Model> models;

  Phases(Map<String, Model> models) {
    this.models = models;
  }

  private record Step(RecordModel owner, Field field) {
    String reference() {
      return owner.name() + "::" + field.name();
    }
  }

  /**
   * The phase that {@code variable} tells: by its first status, in order and breadth first, else by
   * its shape, else {@code otherwise}.
   */
  String of(JavaType type, String variable, String otherwise, Set<String> imports) {
    imports.addAll(type.imports());
    Model model = models.get(String.valueOf(type.model()));
    if (model instanceof UnionModel union) {
      return ofUnion(union, variable, otherwise, imports);
    }
    String shape = otherwise;
    if (model != null && model.place().has("x-phase")) {
      imports.add(PHASE);
      shape = "Phase." + String.valueOf(model.place().text("x-phase")).toUpperCase(Locale.ROOT);
    }
    return model instanceof RecordModel record ? ofRecord(record, variable, shape, imports) : shape;
  }

  private String ofUnion(UnionModel union, String variable, String otherwise, Set<String> imports) {
    StringBuilder chain = new StringBuilder();
    for (Variant variant : union.variants()) {
      String inner = variable + chainDepth(chain);
      String phase =
          variant.wraps() == null ? of(variant.type(), inner, otherwise, imports) : otherwise;
      if (!phase.equals(otherwise)) {
        String binding = phase.contains(inner) ? " " + inner : "";
        chain.append(variable).append(" instanceof ").append(variant.name()).append(binding);
        chain.append(" ? ").append(phase).append(" : ");
      }
    }
    return chain + otherwise;
  }

  private static int chainDepth(StringBuilder chain) {
    return chain.toString().split(" instanceof ", -1).length;
  }

  private String ofRecord(
      RecordModel record, String variable, String otherwise, Set<String> imports) {
    List<Step> path = status(record);
    if (path == null) {
      return otherwise;
    }
    imports.add("java.util.Optional");
    imports.add(PHASE);
    Step last = path.get(path.size() - 1);
    String status =
        last.field.type().model() == null
            ? last.owner.name() + "." + last.field.type().source()
            : last.field.type().source();
    imports.addAll(last.field.type().imports());
    return chain(variable, path, imports) + ".map(" + status + "::phase).orElse(" + otherwise + ")";
  }

  private @Nullable List<Step> status(RecordModel root) {
    Deque<List<Step>> open = new ArrayDeque<>();
    Set<String> seen = new HashSet<>(Set.of(root.name()));
    expand(root, List.of(), open);
    while (!open.isEmpty()) {
      List<Step> path = open.removeFirst();
      Step last = path.get(path.size() - 1);
      if (hasPhases(last)) {
        return path;
      }
      Model next = models.get(String.valueOf(last.field.type().model()));
      if (next instanceof RecordModel record && seen.add(record.name())) {
        expand(record, path, open);
      }
    }
    return null;
  }

  private static void expand(RecordModel record, List<Step> path, Deque<List<Step>> open) {
    for (Field field : record.fields()) {
      List<Step> longer = new ArrayList<>(path);
      longer.add(new Step(record, field));
      open.addLast(longer);
    }
  }

  private boolean hasPhases(Step step) {
    String model = step.field.type().model();
    if (model != null) {
      return models.get(model) instanceof EnumModel listed && listed.hasPhases();
    }
    return step.owner.nested().stream()
        .anyMatch(e -> e.name().equals(step.field.type().source()) && e.hasPhases());
  }

  /** An Optional of the text at a JSON path in {@code answer}. */
  String path(JavaType type, List<String> names, Place where, Set<String> imports) {
    imports.add("java.util.Optional");
    List<String> ways = new ArrayList<>();
    if (models.get(String.valueOf(type.model())) instanceof UnionModel union) {
      for (Variant variant : union.variants()) {
        if (models.get(variant.name()) instanceof RecordModel record
            && record.field(names.get(0)) != null) {
          String bound = "answer" + (ways.size() + 1);
          imports.addAll(variant.type().imports());
          ways.add(
              "(answer instanceof %s %s ? %s : Optional.<String>empty())"
                  .formatted(
                      variant.name(), bound, path(bound, variant.type(), names, where, imports)));
        }
      }
    } else {
      ways.add(path("answer", type, names, where, imports));
    }
    if (ways.isEmpty()) {
      throw absent(names.get(0), where);
    }
    return ways.get(0)
        + ways.stream().skip(1).map(way -> ".or(() -> " + way + ")").collect(Collectors.joining());
  }

  private String path(
      String variable, JavaType type, List<String> names, Place where, Set<String> imports) {
    List<Step> path = new ArrayList<>();
    JavaType at = type;
    for (String name : names) {
      Model model = models.get(String.valueOf(at.model()));
      Field field = model instanceof RecordModel record ? record.field(name) : null;
      if (field == null) {
        throw absent(name, where);
      }
      path.add(new Step((RecordModel) model, field));
      at = field.type();
    }
    String chain = chain(variable, path, imports);
    return at.source().equals("String") ? chain : chain + ".map(String::valueOf)";
  }

  private static RuntimeException absent(String name, Place where) {
    return where.problem("the answer has no property '" + name + "' to take the id from");
  }

  private static String chain(String variable, List<Step> path, Set<String> imports) {
    StringBuilder chain =
        new StringBuilder(
            "Optional.ofNullable(" + variable + "." + path.get(0).field.name() + "())");
    for (Step step : path.subList(1, path.size())) {
      chain.append(".map(").append(step.reference()).append(")");
    }
    path.subList(0, path.size() - 1).forEach(step -> imports.addAll(step.field.type().imports()));
    return chain.toString();
  }
}
