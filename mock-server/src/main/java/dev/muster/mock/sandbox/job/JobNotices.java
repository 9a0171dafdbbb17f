package dev.muster.mock.sandbox.job;

import dev.muster.mock.contract.Example;
import dev.muster.mock.contract.MediaType;
import dev.muster.mock.contract.Operation;
import dev.muster.mock.json.Json;
import dev.muster.mock.sample.StaticSampler;
import dev.muster.mock.sandbox.World;
import dev.muster.mock.sandbox.answer.Pointers;
import dev.muster.mock.sandbox.answer.Replies;
import dev.muster.mock.sandbox.answer.Scope;
import dev.muster.mock.sandbox.spec.JobSpec;
import dev.muster.mock.sandbox.spec.WebhookSpec;
import dev.muster.mock.schema.Dialect;
import dev.muster.mock.schema.Schemas;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.StringNode;

/** Words what a webhook tells of a job, beginning with one of the contract's examples. */
final class JobNotices {
  private final World world;
  private final Outputs outputs;
  private final Replies replies;

  JobNotices(World world, Outputs outputs, Replies replies) {
    this.world = world;
    this.outputs = outputs;
    this.replies = replies;
  }

  /**
   * The body.
   *
   * @param ids names under which the job's id may stand beside the status
   * @param scope which knows the job
   */
  JsonNode body(
      Job job, Step step, Operation webhook, WebhookSpec spec, List<String> ids, Scope scope) {
    if (!spec.body().isMissingNode()) {
      return world.template().fill(spec.body(), scope);
    }
    Optional<MediaType> type = sent(webhook);
    Optional<StatusPlaces> places = type.flatMap(MediaType::schema).flatMap(StatusPlaces::in);
    JsonNode example =
        type.flatMap(one -> example(one, places, step, spec).or(() -> sampled(one)))
            .map(JsonNode::deepCopy)
            .orElseGet(Json::object);
    StatusPlace place =
        places
            .map(all -> all.of(example).orElse(all.usual()))
            .orElseGet(() -> new StatusPlace("", "status", Map.of()));
    JsonNode told = tell(example, place, job, step, ids, scope);
    return replies.lay(told, spec.set(), spec.fill(), scope);
  }

  /** Puts the job's facts where the example has facts of its own. */
  private JsonNode tell(
      JsonNode example, StatusPlace place, Job job, Step step, List<String> ids, Scope scope) {
    JsonNode told = replace(example, place.pointer(), StringNode.valueOf(place.told(step)));
    for (String id : ids) {
      told = replace(told, place.owner() + "/" + id, StringNode.valueOf(job.id()));
    }
    JobSpec spec = world.spec().jobs();
    if (spec.outputs().isPresent()) {
      boolean done = step.phase() == Phase.SUCCEEDED;
      JsonNode made = done ? outputs.told(job, scope) : MissingNode.getInstance();
      told = replace(told, place.owner() + spec.outputs().get(), made);
    }
    return spec.error().isPresent()
        ? JobAnswers.withError(told, place.owner() + spec.error().get(), job, step)
        : told;
  }

  /** What the schema alone gives, always the same. */
  private static Optional<JsonNode> sampled(MediaType type) {
    return type.schema()
        .map(
            schema ->
                StaticSampler.sample(
                    schema.json(), new Schemas(schema.root(), Dialect.FULL)::resolve))
        .filter(JsonNode::isObject);
  }

  private static JsonNode replace(JsonNode body, String pointer, JsonNode value) {
    return Pointers.has(body, pointer) ? Pointers.set(body, pointer, value) : body;
  }

  /** The example of the status, of the phase, of that name, or else the first. */
  private static Optional<JsonNode> example(
      MediaType type, Optional<StatusPlaces> places, Step step, WebhookSpec spec) {
    String phase = step.phase().key();
    Optional<VariantPhases> variants = type.schema().flatMap(VariantPhases::in);
    return named(type, spec.examples().get(step.status()))
        .or(() -> named(type, spec.examples().get(phase)))
        .or(() -> first(type, one -> tells(places, one, step)))
        .or(
            () ->
                first(
                    type,
                    one ->
                        variants.flatMap(v -> v.phaseOf(one)).stream()
                            .anyMatch(step.phase()::equals)))
        .or(() -> named(type, step.status()))
        .or(() -> named(type, phase))
        .or(() -> first(type, one -> true));
  }

  /** Whether an example tells that status, in its own word for the phase if it has another. */
  private static boolean tells(Optional<StatusPlaces> places, JsonNode example, Step step) {
    return places
        .flatMap(all -> all.of(example))
        .map(place -> place.told(step).equals(example.at(place.pointer()).asString("")))
        .orElse(false);
  }

  private static Optional<JsonNode> named(MediaType type, @Nullable String name) {
    return Optional.ofNullable(name).map(type.examples()::get).map(Example::value);
  }

  private static Optional<JsonNode> first(MediaType type, Predicate<JsonNode> wanted) {
    return type.examples().values().stream().map(Example::value).filter(wanted).findFirst();
  }

  /** The first media type, which is the one that is sent. */
  private static Optional<MediaType> sent(Operation webhook) {
    return webhook.requestBody().stream()
        .flatMap(body -> body.content().values().stream())
        .findFirst();
  }
}
