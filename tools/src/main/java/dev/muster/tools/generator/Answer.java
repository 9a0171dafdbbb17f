package dev.muster.tools.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One kind of successful answer of an operation.
 *
 * @param source what Retrofit's Call gives
 * @param json the type of a JSON answer, null for other answers
 * @param events the name of the generated events of a stream, null if it is none or has none
 */
record Answer(
    Media media,
    @Nullable String accept,
    String source,
    Set<String> imports,
    @Nullable JavaType json,
    @Nullable String events,
    @Nullable String description) {

  private static final String RESPONSE_BODY = "okhttp3.ResponseBody";

  /** An answer of which only the status and the headers count. */
  static final Answer NOTHING = nothing("Void", Set.of());

  /** Streamed answers are the caller's to close; all others are read whole. */
  boolean isStreamed() {
    return media == Media.EVENTS || media == Media.BINARY;
  }

  String suffix() {
    return media == Media.BINARY ? "Download" : media.suffix();
  }

  static List<Answer> of(Place operation, String operationId, Types types, EventReader events) {
    List<Answer> answers = new ArrayList<>();
    List<Place.Member> successes = successes(operation);
    for (Place.Member response : successes) {
      Place place = response.place().resolved();
      for (Content content : Content.of(place.get("content"))) {
        if (answers.stream().noneMatch(answer -> answer.media == content.media())) {
          boolean json = content.media() == Media.JSON;
          Place schema = json ? JsonAnswers.schema(operation, successes) : content.place();
          Answer answer = of(content, schema, place, operationId, types, events);
          answers.add(json ? 0 : answers.size(), answer);
        }
      }
    }
    if (answers.isEmpty()) {
      answers.add(successes.isEmpty() ? nothing("ResponseBody", Set.of(RESPONSE_BODY)) : NOTHING);
    }
    return answers;
  }

  /**
   * The responses of success; where there are none and no redirect either, the default stands for
   * them.
   */
  private static List<Place.Member> successes(Place operation) {
    List<Place.Member> responses = operation.get("responses").members();
    List<Place.Member> successes =
        responses.stream().filter(r -> r.name().startsWith("2")).toList();
    boolean redirects = responses.stream().anyMatch(r -> r.name().startsWith("3"));
    return successes.isEmpty() && !redirects
        ? responses.stream().filter(r -> r.name().equals("default")).toList()
        : successes;
  }

  static boolean isSuccess(Place operation, Place.Member response) {
    return successes(operation).stream()
        .anyMatch(success -> success.name().equals(response.name()));
  }

  private static Answer of(
      Content content,
      Place schema,
      Place response,
      String operationId,
      Types types,
      EventReader events) {
    String description = response.text("description");
    if (content.media() == Media.JSON) {
      JavaType type =
          schema.exists()
              ? types.of(schema, types.named(Names.plainType(operationId) + "Answer"))
              : Scalars.ANY;
      return new Answer(
          content.media(),
          content.contentType(),
          type.source(),
          type.imports(),
          type,
          null,
          description);
    }
    String streamed =
        content.media() == Media.EVENTS ? events.name(content.place(), operationId) : null;
    return new Answer(
        content.media(),
        content.contentType(),
        "ResponseBody",
        Set.of(RESPONSE_BODY),
        null,
        streamed,
        description);
  }

  private static Answer nothing(String source, Set<String> imports) {
    return new Answer(Media.TEXT, null, source, imports, null, null, null);
  }
}
