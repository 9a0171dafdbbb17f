package dev.muster.tools.generator;

import dev.muster.tools.generator.Model.Constant;
import dev.muster.tools.generator.Model.EnumModel;
import dev.muster.tools.generator.Model.Event;
import dev.muster.tools.generator.Model.EventModel;
import dev.muster.tools.generator.Model.UnionModel;
import dev.muster.tools.generator.Model.Variant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Prepares enums, unions and events for their templates, which only print. */
final class Views {
  static final String RUNTIME = "dev.muster.runtime.";
  static final String MOSHI = "com.squareup.moshi.";

  private final Contract contract;
  private final Map<String, Set<String>> unionsOf;

  Views(Contract contract, Map<String, Set<String>> unionsOf) {
    this.contract = contract;
    this.unionsOf = unionsOf;
  }

  /** What every file of the model package has. */
  Map<String, Object> file(String kind, Map<String, Object> view, Set<String> imports) {
    view.put(kind, true);
    view.put("header", contract.header());
    view.put("package", contract.modelPackage());
    view.put("imports", Source.imports(imports, contract.modelPackage()));
    return view;
  }

  String implementing(String name, String... more) {
    List<String> all = new ArrayList<>(unionsOf.getOrDefault(name, Set.of()));
    all.addAll(List.of(more));
    return all.isEmpty() ? "" : " implements " + String.join(", ", all);
  }

  Map<String, Object> openEnum(EnumModel model) {
    Set<String> imports = new TreeSet<>(enumImports(model));
    imports.add(MOSHI + "JsonAdapter");
    imports.add(MOSHI + "Moshi");
    imports.add(RUNTIME + "json.Json");
    Map<String, Object> view = enumBody(model);
    view.put("implements", implementing(model.name()));
    view.put("adapter", model.base().adapter());
    view.put("topLevel", true);
    return file("openEnum", view, imports);
  }

  static Set<String> enumImports(EnumModel model) {
    Set<String> imports = new TreeSet<>(model.base().imports());
    imports.add("java.util.Objects");
    if (model.hasPhases()) {
      imports.add(RUNTIME + "Phase");
    }
    return imports;
  }

  /** The part that is the same for an enum of its own and a nested one. */
  static Map<String, Object> enumBody(EnumModel model) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("typeName", model.name());
    view.put("base", model.base().source());
    view.put("implements", "");
    view.put("topLevel", false);
    view.put("isText", model.base().source().equals("String"));
    view.put("text", model.base().source().equals("String") ? "value" : "String.valueOf(value)");
    view.put(
        "javadoc",
        new Javadoc()
            .markdown(description(model))
            .raw(Origins.remark(model.place()))
            .raw("Open: a value that is not listed is kept; {@link #known()} tells which it is.")
            .tag("param value", "the value itself")
            .print());
    List<Map<String, Object>> constants = new ArrayList<>();
    for (Constant constant : model.constants()) {
      constants.add(
          Map.of("name", constant.name(), "literal", constant.literal(), "text", constant.text()));
    }
    view.put("constants", constants);
    view.put("hasPhases", model.hasPhases());
    if (model.hasPhases()) {
      view.put("phases", phases(model));
    }
    return view;
  }

  private static String description(EnumModel model) {
    String text = Facts.description(model.place());
    return text == null || text.isBlank() ? "One of the listed values, or another." : text;
  }

  private static List<Map<String, Object>> phases(EnumModel model) {
    Map<String, List<String>> byPhase = new LinkedHashMap<>();
    for (Constant constant : model.constants()) {
      byPhase
          .computeIfAbsent(String.valueOf(constant.phase()), p -> new ArrayList<>())
          .add(constant.name());
    }
    List<Map<String, Object>> phases = new ArrayList<>();
    byPhase.forEach(
        (phase, names) -> phases.add(Map.of("phase", phase, "names", String.join(", ", names))));
    return phases;
  }

  Map<String, Object> union(UnionModel model) {
    Set<String> imports =
        new TreeSet<>(
            Set.of(
                MOSHI + "JsonAdapter",
                MOSHI + "Moshi",
                RUNTIME + "json.Shape",
                RUNTIME + "json.UnionAdapter",
                Source.NULLABLE));
    List<String> permits = new ArrayList<>();
    List<Map<String, Object>> variants = new ArrayList<>();
    List<Map<String, Object>> wrappers = new ArrayList<>();
    for (Variant variant : model.variants()) {
      imports.addAll(variant.type().imports());
      permits.add((variant.wraps() == null ? "" : model.name() + ".") + variant.name());
      if (variant.wraps() != null || variant.type().adapter().startsWith("Json.")) {
        imports.add(RUNTIME + "json.Json");
      }
      variants.add(variant(variant));
      if (variant.wraps() != null) {
        imports.add("java.util.Objects");
        wrappers.add(wrapper(variant));
      }
    }
    permits.add(model.name() + ".Unknown");
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("typeName", model.name());
    view.put("extends", implementing(model.name()).replace(" implements ", " extends "));
    view.put("permits", String.join(", ", permits));
    view.put("javadoc", unionJavadoc(model));
    view.put(
        "discriminator",
        model.discriminator() == null ? "" : Source.literal(model.discriminator()));
    view.put("variants", variants);
    view.put("wrappers", wrappers);
    view.put("factories", factories(model));
    return file("union", view, imports);
  }

  private static String unionJavadoc(UnionModel model) {
    String text = Facts.description(model.place());
    return new Javadoc()
        .markdown(text == null ? "One of several shapes." : text)
        .raw(Origins.remark(model.place()))
        .raw("A shape that the contract does not know is an {@link Unknown}, which keeps its JSON.")
        .print();
  }

  private static Map<String, Object> variant(Variant variant) {
    String adapter =
        variant.wraps() == null
            ? "moshi.adapter(" + variant.name() + ".class)"
            : "Json.wrap("
                + variant.type().adapter()
                + ", "
                + variant.name()
                + "::new, "
                + variant.name()
                + "::value)";
    StringBuilder tags = new StringBuilder();
    variant.tags().forEach(tag -> tags.append(", ").append(Source.literal(tag)));
    return Map.of(
        "name",
        variant.name(),
        "shape",
        variant.shape(),
        "adapter",
        adapter,
        "tags",
        tags.toString());
  }

  /** One for each wrapper; of those that Java could not tell apart, for the first. */
  private static List<Map<String, Object>> factories(UnionModel model) {
    Map<String, Map<String, Object>> byErasure = new LinkedHashMap<>();
    for (Variant variant : model.variants()) {
      if (variant.wraps() != null) {
        Map<String, Object> view = new LinkedHashMap<>(wrapper(variant));
        view.put("typeName", model.name());
        byErasure.putIfAbsent(variant.type().source().replaceAll("<.*", ""), view);
      }
    }
    return List.copyOf(byErasure.values());
  }

  private static Map<String, Object> wrapper(Variant variant) {
    String check =
        variant.type().isCollection()
            ? "value = Json.copyOf(value);"
            : "Objects.requireNonNull(value, \"value is required\");";
    return Map.of(
        "name", variant.name(),
        "type", variant.type().source(),
        "wrapped", variant.type().source().replace("@Nullable ", ""),
        "check", check);
  }

  Map<String, Object> events(EventModel model) {
    Set<String> imports =
        new TreeSet<>(
            Set.of(
                MOSHI + "JsonAdapter",
                MOSHI + "Moshi",
                RUNTIME + "EventDecoder",
                RUNTIME + "StreamEvent",
                RUNTIME + "json.EventData",
                "java.util.Objects"));
    List<Map<String, Object>> events = new ArrayList<>();
    for (Event event : model.events()) {
      imports.addAll(event.data().imports());
      imports.add(RUNTIME + "json.Json");
      if (event.phase() != null) {
        imports.add(RUNTIME + "Phase");
      }
      events.add(event(event));
    }
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("typeName", model.name());
    view.put("events", events);
    view.put("ends", model.events().stream().anyMatch(event -> event.phase() != null));
    return file("stream", view, imports);
  }

  private static Map<String, Object> event(Event event) {
    Map<String, Object> view = new LinkedHashMap<>();
    String text = Facts.description(event.place());
    view.put("name", event.name());
    view.put("wireName", Source.literal(event.wireName()));
    view.put("javadoc", new Javadoc().markdown(text == null ? "The event." : text).print());
    view.put("data", event.data().source());
    view.put("adapter", event.data().adapter());
    // A string is the data itself: nobody quotes it as JSON.
    view.put("raw", event.data().source().equals("String"));
    view.put("adapterName", Names.member(event.wireName()) + "Data");
    view.put("phase", event.phase() == null ? "" : event.phase());
    return view;
  }
}
