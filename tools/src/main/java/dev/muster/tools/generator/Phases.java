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
import org.jspecify.annotations.Nullable;

/** Writes expressions that find a phase in an answer. */
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
    int number = 1;
    for (Variant variant : union.variants()) {
      String inner = variable + number;
      String phase =
          variant.wraps() == null ? of(variant.type(), inner, otherwise, imports) : otherwise;
      if (!phase.equals(otherwise)) {
        number++;
        String binding = phase.contains(inner) ? " " + inner : "";
        chain.append(variable).append(" instanceof ").append(variant.name()).append(binding);
        chain.append(" ? ").append(phase).append(" : ");
      }
    }
    return chain + otherwise;
  }

  private String ofRecord(
      RecordModel record, String variable, String otherwise, Set<String> imports) {
    List<Step> path = status(record, new HashSet<>());
    if (path == null) {
      return otherwise;
    }
    imports.add("java.util.Optional");
    imports.add(PHASE);
    path.subList(0, path.size() - 1).forEach(step -> imports.addAll(step.field.type().imports()));
    Field last = path.get(path.size() - 1).field;
    imports.addAll(last.type().imports());
    return chain(variable, path)
        + ".map("
        + phase(path.get(path.size() - 1), otherwise, imports)
        + ").orElse("
        + otherwise
        + ")";
  }

  /** A function from the last field of a path to a phase. */
  private String phase(Step last, String otherwise, Set<String> imports) {
    JavaType type = last.field.type();
    if (models.get(String.valueOf(type.model())) instanceof UnionModel union) {
      String variable = last.field.name();
      return variable + " -> " + ofUnion(union, variable, otherwise, imports);
    }
    return (type.model() == null ? last.owner.name() + "." : "") + type.source() + "::phase";
  }

  private @Nullable List<Step> status(RecordModel root, Set<String> seen) {
    Deque<List<Step>> open = new ArrayDeque<>();
    seen.add(root.name());
    expand(root, List.of(), open);
    while (!open.isEmpty()) {
      List<Step> path = open.removeFirst();
      Step last = path.get(path.size() - 1);
      Model next = models.get(String.valueOf(last.field.type().model()));
      if (hasPhases(last) || (next instanceof UnionModel union && tellsPhase(union, seen))) {
        return path;
      }
      if (next instanceof RecordModel record && seen.add(record.name())) {
        expand(record, path, open);
      }
    }
    return null;
  }

  private boolean tellsPhase(UnionModel union, Set<String> seen) {
    if (!seen.add(union.name())) {
      return false;
    }
    for (Variant variant : union.variants()) {
      Model model = models.get(variant.name());
      if (model != null
          && (model.place().has("x-phase")
              || (model instanceof RecordModel record && status(record, seen) != null)
              || (model instanceof UnionModel inner && tellsPhase(inner, seen)))) {
        return true;
      }
    }
    return false;
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

  private static String chain(String variable, List<Step> path) {
    StringBuilder chain =
        new StringBuilder(
            "Optional.ofNullable(" + variable + "." + path.get(0).field.name() + "())");
    for (Step step : path.subList(1, path.size())) {
      chain.append(".map(").append(step.reference()).append(")");
    }
    return chain.toString();
  }
}
