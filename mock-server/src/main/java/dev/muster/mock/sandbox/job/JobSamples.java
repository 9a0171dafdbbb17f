package dev.muster.mock.sandbox.job;

import dev.muster.mock.contract.Operation;
import dev.muster.mock.contract.Response;
import dev.muster.mock.sandbox.World;
import dev.muster.mock.sandbox.answer.Sample;
import dev.muster.mock.sandbox.answer.Scope;
import dev.muster.mock.sandbox.answer.Template;
import dev.muster.mock.sandbox.spec.OperationSpec;
import java.util.Map;
import java.util.Optional;

/** Which of the contract's examples tells how a job stands. */
final class JobSamples {
  private final World world;

  JobSamples(World world) {
    this.world = world;
  }

  /** A sample and where it tells the status, if it does. */
  record Choice(Sample sample, Optional<StatusPlace> place) {}

  /** Of the answer to a submission. */
  Optional<Sample> submitted(JobModel.Submit submit, OperationSpec spec, Scope scope) {
    return chosen("submitted", submit.operation())
        .or(
            () ->
                spec.answer()
                    .example()
                    .map(name -> world.template().fill(name, scope))
                    .flatMap(name -> Sample.named(submit.operation(), Template.asText(name), 0)))
        .or(() -> Sample.first(submit.operation(), submit.success()));
  }

  /** Of the answer to a submission whose job is done, where the contract has one. */
  Optional<Sample> done(JobModel.Submit submit, Step step) {
    return submit
        .places()
        .flatMap(places -> withStatus(submit.operation(), places, step.status(), true));
  }

  /** Of the answer to a poll. */
  Optional<Sample> polled(JobModel.Poll poll, Step step, OperationSpec spec) {
    Operation operation = poll.operation();
    return chosen(step.status(), operation)
        .or(() -> chosen(step.phase().key(), operation))
        .or(() -> named(spec.examples(), step.status(), operation))
        .or(() -> named(spec.examples(), step.phase().key(), operation))
        .or(() -> withStatus(operation, poll.places(), step.status(), true))
        .or(() -> inHeader(poll, step))
        .or(() -> ofVariant(operation, poll, step.phase()))
        .or(() -> Sample.first(operation, 0));
  }

  /** Of the error response that tells a failure, where the contract has one. */
  Optional<Choice> failure(Operation operation, Step step) {
    for (Response response : operation.responses().values()) {
      Optional<StatusPlaces> places =
          response.key().startsWith("2")
              ? Optional.empty()
              : response.content().values().stream()
                  .flatMap(type -> type.schema().stream())
                  .flatMap(schema -> StatusPlaces.in(schema).stream())
                  .findFirst();
      Optional<Sample> sample =
          places.flatMap(all -> withStatus(operation, all, step.status(), false));
      if (sample.isPresent()) {
        return Optional.of(new Choice(sample.get(), places.get().of(sample.get().value())));
      }
    }
    return Optional.empty();
  }

  private static Optional<Sample> withStatus(
      Operation operation, StatusPlaces places, String status, boolean success) {
    return Sample.of(operation).stream()
        .filter(sample -> sample.status() / 100 == 2 == success)
        .filter(sample -> places.status(sample.value()).equals(status))
        .findFirst();
  }

  /** Where a header tells the status, the example that is named after it, or after its phase. */
  private static Optional<Sample> inHeader(JobModel.Poll poll, Step step) {
    return poll.status().inHeader()
        ? Sample.named(poll.operation(), step.status(), 0)
            .or(() -> Sample.named(poll.operation(), step.phase().key(), 0))
        : Optional.empty();
  }

  private static Optional<Sample> ofVariant(Operation operation, JobModel.Poll poll, Phase phase) {
    return Sample.of(operation).stream()
        .filter(sample -> sample.status() / 100 == 2)
        .filter(
            sample ->
                poll.variants().flatMap(v -> v.phaseOf(sample.value())).stream()
                    .anyMatch(phase::equals))
        .findFirst();
  }

  private static Optional<Sample> named(
      Map<String, String> examples, String key, Operation operation) {
    return Optional.ofNullable(examples.get(key)).flatMap(name -> Sample.named(operation, name, 0));
  }

  /** The example that a switch puts in the place of the usual one. */
  private Optional<Sample> chosen(String key, Operation operation) {
    for (Map.Entry<String, Map<String, String>> one : world.spec().jobs().examples().entrySet()) {
      if (world.switches().isOn(one.getKey())) {
        Optional<Sample> sample = named(one.getValue(), key, operation);
        if (sample.isPresent()) {
          return sample;
        }
      }
    }
    return Optional.empty();
  }
}
