package dev.muster.mock.sandbox.control;

import dev.muster.mock.http.Answer;
import dev.muster.mock.json.Json;
import dev.muster.mock.sandbox.SandboxProvider;
import dev.muster.mock.sandbox.job.Job;
import dev.muster.mock.sandbox.spec.OutcomeRule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is about jobs. */
final class JobTasks {
  private static final int LIMIT = 100;

  private JobTasks() {}

  static Map<String, Task> all() {
    return Map.of(
        "listJobs", JobTasks::list,
        "createJob", JobTasks::create,
        "getJob", call -> Answers.ok(call.provider().facts(known(call))),
        "steerJob", JobTasks::steer,
        "removeJob", JobTasks::remove);
  }

  private static Answer list(ControlCall call) {
    SandboxProvider provider = call.provider();
    Optional<String> phase = call.call().query("phase");
    int limit = call.call().query("limit").map(Integer::parseInt).orElse(LIMIT);
    List<Job> all = provider.jobs();
    ObjectNode body = Json.object().put("total", all.size());
    ArrayNode jobs = body.putArray("jobs");
    for (int i = all.size() - 1; i >= 0 && jobs.size() < limit; i--) {
      JsonNode facts = provider.facts(all.get(i));
      if (phase.isEmpty() || phase.get().equals(facts.path("phase").asString())) {
        jobs.add(facts);
      }
    }
    return Answers.ok(body);
  }

  private static Answer create(ControlCall call) {
    JsonNode body = call.body();
    SandboxProvider provider = call.provider();
    Job job =
        provider.createJob(
            body.path("operation").asString(),
            body.path("id").asString(),
            body.path("status").asString(),
            body.has("input") ? body.path("input") : Json.object());
    return Answers.created(provider.facts(job));
  }

  private static Job known(ControlCall call) {
    String id = call.path("id");
    return call.provider().job(id).orElseThrow(() -> Answers.missing("job " + id));
  }

  private static Answer steer(ControlCall call) {
    Job job = known(call);
    SandboxProvider provider = call.provider();
    JsonNode now = provider.facts(job);
    if (!List.of("pending", "running").contains(now.path("phase").asString())) {
      throw Answers.refusal(
          409, "The job has ended already: it is " + now.path("status").asString());
    }
    return provider
        .steerJob(job.id(), OutcomeRule.read("the body", call.body()).outcome())
        .map(steered -> Answers.ok(provider.facts(steered)))
        .orElseThrow(() -> Answers.missing("job " + job.id()));
  }

  private static Answer remove(ControlCall call) {
    String id = call.path("id");
    return Answers.done(call.provider().removeJob(id), "job " + id);
  }
}
