package dev.muster.mock.sandbox.job;

import dev.muster.mock.contract.Contract;
import dev.muster.mock.contract.Link;
import dev.muster.mock.contract.MediaType;
import dev.muster.mock.contract.Operation;
import dev.muster.mock.contract.Place;
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
public final class JobModel {
  private static final String BODY = "$response.body#";

  private final Map<String, Submit> submits = new HashMap<>();
  private final Map<String, Poll> polls = new LinkedHashMap<>();

  /**
   * An operation that submits.
   *
   * @param success the status of the response that tells that a job was submitted
   * @param ids pointers into its answer, any of which may hold the id
   * @param places where its answer tells a status, if it does
   */
  record Submit(
      Operation operation,
      int success,
      List<String> ids,
      Poll poll,
      Optional<StatusPlaces> places) {}

  /**
   * An operation that tells how a job stands.
   *
   * @param parameter the path or query parameter that takes the id
   * @param variants where not a status but the shape of an answer may tell the phase
   */
  record Poll(
      Operation operation,
      String parameter,
      StatusPlaces places,
      Optional<VariantPhases> variants) {
    StatusPlace status() {
      return places.usual();
    }
  }

  /** Reads a contract, which takes a while; nothing in it changes afterwards. */
  public JobModel(Contract contract) {
    for (Operation operation : contract.operations()) {
      operation.responses().values().stream()
          .filter(response -> response.key().startsWith("2"))
          .filter(response -> response.links().containsKey("poll"))
          .findFirst()
          .ifPresent(response -> add(contract, operation, response));
    }
  }

  Optional<Submit> submit(Operation operation) {
    return Optional.ofNullable(submits.get(operation.id()));
  }

  Optional<Poll> poll(Operation operation) {
    return Optional.ofNullable(polls.get(operation.id()));
  }

  /** Every status of every poll, with its phase. */
  Map<String, Phase> statuses() {
    Map<String, Phase> statuses = new LinkedHashMap<>();
    for (Poll poll : polls.values()) {
      poll.places().all().forEach(place -> place.phases().forEach(statuses::putIfAbsent));
    }
    return statuses;
  }

  /** The contract's word for a phase of the jobs that an operation submits. */
  String word(String operation, Phase phase) {
    Submit submit = submits.get(operation);
    return submit == null ? phase.key() : submit.poll().status().status(phase);
  }

  private void add(Contract contract, Operation operation, Response response) {
    Link first = response.links().get("poll");
    Optional<Operation> target = Optional.ofNullable(first).flatMap(link -> link.target(contract));
    Optional<String> parameter = Optional.ofNullable(first).flatMap(JobModel::idParameter);
    if (target.isEmpty() || parameter.isEmpty()) {
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
    Poll poll = polls.computeIfAbsent(target.get().id(), id -> poll(target.get(), parameter.get()));
    Optional<StatusPlaces> places =
        json(response).flatMap(MediaType::schema).flatMap(StatusPlaces::in);
    submits.put(operation.id(), new Submit(operation, response.status(200), ids, poll, places));
  }

  /** The parameter that takes the id: others that a link has come from the request. */
  private static Optional<String> idParameter(Link link) {
    return link.parameters().entrySet().stream()
        .filter(parameter -> parameter.getValue().startsWith("$response."))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static Poll poll(Operation operation, String parameter) {
    String name = parameter.substring(parameter.indexOf('.') + 1);
    Optional<Place> schema = success(operation).flatMap(JobModel::json).flatMap(MediaType::schema);
    Optional<VariantPhases> variants = schema.flatMap(VariantPhases::in);
    Map<String, Phase> phases = variants.map(VariantPhases::phases).orElse(Map.of());
    StatusPlaces places =
        schema
            .flatMap(StatusPlaces::in)
            .or(() -> success(operation).flatMap(StatusPlace::in).map(StatusPlaces::of))
            .orElseGet(() -> StatusPlaces.of(new StatusPlace("", "status", phases)));
    return new Poll(operation, name, places, variants);
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
