package dev.muster.mock.sandbox.job;

import dev.muster.mock.contract.Contract;
import dev.muster.mock.contract.Link;
import dev.muster.mock.contract.MediaType;
import dev.muster.mock.contract.Operation;
import dev.muster.mock.contract.Response;
import dev.muster.mock.payload.ContentType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a contract says of its jobs: which operations submit, by their {@code poll} links, and which
 * operation is asked afterwards.
 */
final class JobModel {
  private static final String BODY = "$response.body#";

  private final Map<String, Submit> submits = new HashMap<>();
  private final Map<String, Poll> polls = new LinkedHashMap<>();

  /**
   * An operation that submits.
   *
   * @param ids pointers into its answer, any of which may hold the id
   */
  record Submit(Operation operation, List<String> ids, Poll poll, Optional<StatusPlace> status) {}

  /**
   * An operation that tells how a job stands.
   *
   * @param parameter the path or query parameter that takes the id
   * @param variants where no status but the shape of an answer tells the phase
   */
  record Poll(
      Operation operation,
      String parameter,
      StatusPlace status,
      Optional<VariantPhases> variants) {}

  JobModel(Contract contract) {
    for (Operation operation : contract.operations()) {
      success(operation).ifPresent(response -> add(contract, operation, response));
    }
  }

  Optional<Submit> submit(Operation operation) {
    return Optional.ofNullable(submits.get(operation.id()));
  }

  Optional<Poll> poll(Operation operation) {
    return Optional.ofNullable(polls.get(operation.id()));
  }

  private void add(Contract contract, Operation operation, Response response) {
    Link first = response.links().get("poll");
    if (first == null || first.target(contract).isEmpty() || first.parameters().isEmpty()) {
      return;
    }
    List<String> ids = new ArrayList<>();
    response
        .links()
        .forEach(
            (name, link) -> {
              if (name.equals("poll") || name.startsWith("poll-")) {
                link.parameters().values().stream()
                    .filter(expression -> expression.startsWith(BODY))
                    .forEach(expression -> ids.add(expression.substring(BODY.length())));
              }
            });
    String parameter = first.parameters().keySet().iterator().next();
    Operation target = first.target(contract).get();
    Poll poll = polls.computeIfAbsent(target.id(), id -> poll(target, parameter));
    submits.put(operation.id(), new Submit(operation, ids, poll, status(operation)));
  }

  private static Poll poll(Operation operation, String parameter) {
    String name = parameter.substring(parameter.indexOf('.') + 1);
    Optional<StatusPlace> status = status(operation);
    Optional<VariantPhases> variants =
        status.isPresent()
            ? Optional.empty()
            : success(operation)
                .flatMap(JobModel::json)
                .flatMap(MediaType::schema)
                .flatMap(VariantPhases::in);
    Map<String, Phase> phases = variants.map(VariantPhases::phases).orElse(Map.of());
    return new Poll(
        operation, name, status.orElse(new StatusPlace("", "status", phases)), variants);
  }

  private static Optional<StatusPlace> status(Operation operation) {
    return success(operation)
        .flatMap(JobModel::json)
        .flatMap(MediaType::schema)
        .flatMap(StatusPlace::in);
  }

  private static Optional<MediaType> json(Response response) {
    return response.content().values().stream()
        .filter(type -> ContentType.of(type.type()).isJson())
        .findFirst();
  }

  private static Optional<Response> success(Operation operation) {
    return operation.responses().values().stream()
        .filter(response -> response.key().startsWith("2"))
        .findFirst();
  }
}
