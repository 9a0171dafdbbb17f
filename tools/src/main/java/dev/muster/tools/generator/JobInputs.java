package dev.muster.tools.generator;

import dev.muster.tools.generator.Api.Parameter;
import dev.muster.tools.generator.Model.RecordModel;
import dev.muster.tools.generator.Model.UnionModel;
import dev.muster.tools.generator.Model.Variant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the records that are the body of exactly one submit operation which needs nothing else, and
 * which never answers without a job.
 */
final class JobInputs {
  private JobInputs() {}

  static Map<String, Job> of(Map<String, Model> models, List<Job> jobs) {
    Map<String, List<Job>> users = new LinkedHashMap<>();
    for (Job job : jobs) {
      Parameter body = job.method().body();
      if (body != null && body.type().model() != null) {
        for (String record : records(models, body.type().model())) {
          users.computeIfAbsent(record, name -> new ArrayList<>()).add(job);
        }
      }
    }
    Map<String, Job> inputs = new LinkedHashMap<>();
    users.forEach(
        (record, using) -> {
          if (using.size() == 1 && using.get(0).always() && using.get(0).call() != null) {
            inputs.put(record, using.get(0));
          }
        });
    return inputs;
  }

  /** The record itself, or the records among a union's variants. */
  private static List<String> records(Map<String, Model> models, String name) {
    Model model = models.get(name);
    if (model instanceof RecordModel) {
      return List.of(name);
    }
    List<String> records = new ArrayList<>();
    if (model instanceof UnionModel union) {
      for (Variant variant : union.variants()) {
        if (models.get(variant.name()) instanceof RecordModel) {
          records.add(variant.name());
        }
      }
    }
    return records;
  }
}
