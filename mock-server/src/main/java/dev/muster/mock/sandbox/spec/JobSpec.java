package dev.muster.mock.sandbox.spec;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/**
 * How jobs are played. All of it has a default, so that a contract with {@code poll} links has
 * living jobs without a word here.
 *
 * @param id the pattern of ids
 * @param model template of the model's name; by default the path below the server's base
 * @param shares by status: which part of a job's time it spends there
 * @param keep seconds that a job is known after its end; empty for good
 * @param outputs where an answer holds what was made, from the object that holds the status
 * @param output template of one output; {@code {file.value}}, the default, is the words of models
 *     that write and the URL of every other's file
 * @param error where an answer holds the reason of a failure, from the same object
 * @param failure what is told of a failure where no rule says otherwise, by name
 * @param submitted what is laid over the answer to a submission
 * @param polled what is laid over the answer to a poll
 * @param examples by switch: other examples by status, and by {@code submitted} for submissions
 * @param rules scripted outcomes
 * @param makes what successful jobs make
 * @param brief where submissions say what is wanted
 * @param kinds the kinds of models, of which the first that covers a job counts
 */
public record JobSpec(
    String id,
    Optional<String> model,
    Map<String, BigDecimal> shares,
    Optional<BigDecimal> keep,
    Optional<String> outputs,
    JsonNode output,
    Optional<String> error,
    Map<String, String> failure,
    Map<String, JsonNode> submitted,
    Map<String, JsonNode> polled,
    Map<String, Map<String, String>> examples,
    List<OutcomeRule> rules,
    List<MakeSpec> makes,
    BriefSpec brief,
    List<KindSpec> kinds) {

  private static final String UUID =
      "[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}";

  static JobSpec of(Settings settings) {
    settings.only(
        "id",
        "model",
        "shares",
        "keep",
        "outputs",
        "output",
        "error",
        "failure",
        "submitted",
        "polled",
        "examples",
        "rules",
        "makes",
        "brief",
        "kinds");
    Map<String, BigDecimal> shares = new LinkedHashMap<>();
    settings
        .child("shares")
        .members()
        .forEach((status, share) -> shares.put(status, share.number(BigDecimal.ZERO)));
    Map<String, Map<String, String>> examples = new LinkedHashMap<>();
    settings
        .child("examples")
        .members()
        .forEach((name, byStatus) -> examples.put(name, byStatus.textByName()));
    Settings output = settings.child("output");
    Settings keep = settings.child("keep");
    return new JobSpec(
        settings.child("id").text(UUID),
        settings.child("model").optionalText(),
        shares,
        keep.present() ? Optional.of(keep.number(BigDecimal.ZERO)) : Optional.empty(),
        settings.child("outputs").optionalText(),
        output.present() ? output.json() : StringNode.valueOf("{file.value}"),
        settings.child("error").optionalText(),
        settings.child("failure").textByName(),
        settings.child("submitted").jsonByName(),
        settings.child("polled").jsonByName(),
        examples,
        settings.child("rules").items().stream().map(OutcomeRule::of).toList(),
        MakeSpec.list(settings.child("makes")),
        BriefSpec.of(settings.child("brief")),
        settings.child("kinds").items().stream().map(KindSpec::of).toList());
  }

  /** The kind of a model. */
  public KindSpec kind(List<String> tags, String model) {
    return kinds.stream().filter(kind -> kind.covers(tags, model)).findFirst().orElse(KindSpec.ANY);
  }
}
