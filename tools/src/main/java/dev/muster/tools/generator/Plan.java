package dev.muster.tools.generator;

import dev.muster.tools.generator.Model.EnumModel;
import dev.muster.tools.generator.Model.EventModel;
import dev.muster.tools.generator.Model.RecordModel;
import dev.muster.tools.generator.Model.UnionModel;
import dev.muster.tools.generator.Model.Variant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is decided about a contract, before anything is printed: the views of the model
 * files and of the interfaces by type name, and of the other files by template.
 */
record Plan(
    Contract contract,
    Map<String, Map<String, Object>> models,
    Map<String, Map<String, Object>> apis,
    Map<String, Map<String, Object>> others) {

  static Plan of(Contract stated) {
    Contract contract = MixedSchemas.apart(stated);
    Types types = new Types(contract);
    EventReader events = new EventReader(types);
    Map<String, Api> apis = new ApiReader(contract, types, events).read();
    JobReader jobReader = new JobReader(contract, types, apis.values());
    List<Webhook> webhooks = WebhookReader.read(contract, types);
    Map<String, Model> models = new ModelReader(types, ReadPlaces.of(contract)).read();
    List<Job> jobs = jobReader.read(models);
    List<Pages> pages = PageReader.read(apis.values(), models);
    return new Plan(
        contract,
        modelViews(contract, models, events.models(), jobs),
        apiViews(contract, apis),
        others(contract, models, jobs, webhooks, pages));
  }

  private static Map<String, Map<String, Object>> modelViews(
      Contract contract, Map<String, Model> models, List<EventModel> events, List<Job> jobs) {
    Views views = new Views(contract, unionsOf(models));
    Map<String, Job> inputs = JobInputs.of(models, jobs);
    Map<String, Map<String, Object>> printed = new LinkedHashMap<>();
    models.forEach(
        (name, model) -> printed.put(name, view(model, views, inputs.get(name), contract)));
    events.forEach(model -> printed.put(model.name(), views.events(model)));
    return printed;
  }

  private static Map<String, Object> view(
      Model model, Views views, @Nullable Job job, Contract contract) {
    if (model instanceof RecordModel record) {
      return RecordView.of(record, views, job, contract);
    }
    if (model instanceof UnionModel union) {
      return views.union(union);
    }
    if (model instanceof EnumModel listed) {
      return views.openEnum(listed);
    }
    return views.events((EventModel) model);
  }

  private static Map<String, Set<String>> unionsOf(Map<String, Model> models) {
    Map<String, Set<String>> unions = new LinkedHashMap<>();
    for (Model model : models.values()) {
      if (model instanceof UnionModel union) {
        for (Variant variant : union.variants()) {
          if (variant.wraps() == null) {
            unions.computeIfAbsent(variant.name(), name -> new LinkedHashSet<>()).add(union.name());
          }
        }
      }
    }
    return unions;
  }

  private static Map<String, Map<String, Object>> apiViews(
      Contract contract, Map<String, Api> apis) {
    ApiViews views = new ApiViews(contract);
    Map<String, Map<String, Object>> printed = new LinkedHashMap<>();
    apis.values().forEach(api -> printed.put(api.name(), views.api(api)));
    return printed;
  }

  private static Map<String, Map<String, Object>> others(
      Contract contract,
      Map<String, Model> models,
      List<Job> jobs,
      List<Webhook> webhooks,
      List<Pages> pages) {
    ApiViews views = new ApiViews(contract);
    Map<String, Map<String, Object>> others = new LinkedHashMap<>();
    if (!jobs.isEmpty()) {
      others.put("jobs", views.jobs(jobs));
    }
    if (!webhooks.isEmpty()) {
      others.put("calledBack", views.webhooks(webhooks));
    }
    if (!pages.isEmpty()) {
      others.put("pages", views.pages(pages));
    }
    List<SecurityReader.Scheme> schemes = SecurityReader.read(contract);
    if (!schemes.isEmpty()) {
      others.put("security", views.security(schemes));
    }
    String url = new Servers(contract).defaultUrl();
    if (url != null) {
      others.put("defaultServer", views.servers(url));
    }
    if (!models.isEmpty()) {
      others.put("adapters", views.adapters(new ArrayList<>(models.keySet())));
      others.put(
          "modelPackageInfo",
          views.packageInfo(contract.modelPackage(), PackageJavadoc.models(contract)));
    }
    others.put(
        "apiPackageInfo", views.packageInfo(contract.apiPackage(), PackageJavadoc.apis(contract)));
    return others;
  }
}
