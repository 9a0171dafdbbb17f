package dev.muster.mock.respond;

import dev.muster.mock.Call;
import dev.muster.mock.Problem;
import dev.muster.mock.ProblemException;
import dev.muster.mock.contract.Contract;
import dev.muster.mock.contract.Example;
import dev.muster.mock.contract.MediaType;
import dev.muster.mock.contract.Parameter;
import dev.muster.mock.contract.Place;
import dev.muster.mock.contract.Response;
import dev.muster.mock.http.Answer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Makes answers from the contract alone. One serves any number of threads. */
public final class Responder {
  /** Names the rule that made an answer. */
  public static final String RULE = "X-Muster-Rule";

  private final SampleGenerator generator;

  public Responder(Contract contract) {
    this.generator = new SampleGenerator(contract.isVersion30());
  }

  /**
   * The answer to a call that is in order.
   *
   * @throws ProblemException where the preference or the accepted types cannot be met
   */
  public Answer answer(Call call, Preference preference) {
    Selection.Chosen chosen = Selection.choose(call.operation(), preference);
    return answer(call, chosen.status(), chosen.response(), preference);
  }

  /** The answer with one response of the call's operation. */
  public Answer answer(Call call, int status, Response response, Preference preference) {
    Answer bare = headers(response, status, preference);
    if (response.content().isEmpty() || status == 204 || status == 304) {
      return bare.withHeader(RULE, "empty");
    }
    List<String> offers = List.copyOf(response.content().keySet());
    String type =
        Accept.of(call.request()).best(offers).orElseThrow(() -> notAcceptable(call, offers));
    MediaType mediaType = Objects.requireNonNull(response.content().get(type));
    return Rendering.render(bare, mediaType, body(mediaType, preference));
  }

  private Optional<Sampled> body(MediaType mediaType, Preference preference) {
    boolean events = mediaType.extension("x-event").isObject() && mediaType.examples().isEmpty();
    if (!events) {
      return sample(mediaType, preference);
    }
    String stream = EventStreamSample.of(mediaType, schema -> generate(schema, preference));
    return Optional.of(new Sampled(JsonNodeFactory.instance.stringNode(stream), "generated"));
  }

  /**
   * An example or a generated value for a body; empty where the media type has neither example nor
   * schema.
   *
   * @throws ProblemException where the preferred example does not exist
   */
  public Optional<Sampled> sample(MediaType mediaType, Preference preference) {
    String name = preference.example();
    if (name != null) {
      return Optional.of(named(mediaType, name));
    }
    Optional<Example> first = mediaType.examples().values().stream().findFirst();
    if (first.isPresent() && !preference.dynamic()) {
      return first.map(Responder::sampled);
    }
    return mediaType
        .schema()
        .map(
            schema ->
                new Sampled(
                    generate(schema, preference), preference.dynamic() ? "dynamic" : "generated"));
  }

  /** A value that fits a schema; always the same one unless the preference is dynamic. */
  public JsonNode generate(Place schema, Preference preference) {
    return generator.generate(schema, source(preference));
  }

  private static Sampled named(MediaType mediaType, String name) {
    Example example = mediaType.examples().get(name);
    if (example == null) {
      throw new ProblemException(
          Problem.of(
              Problem.Kind.NOT_FOUND,
              404,
              "Response for contentType: "
                  + mediaType.type()
                  + " and exampleKey: "
                  + name
                  + " does not exist."));
    }
    return sampled(example);
  }

  private static Sampled sampled(Example example) {
    return new Sampled(example.value(), ("example " + example.name()).strip());
  }

  private Answer headers(Response response, int status, Preference preference) {
    Answer answer = Answer.empty(status);
    for (Map.Entry<String, Parameter> header : response.headers().entrySet()) {
      String value = header(header.getValue(), preference);
      if (value != null && !header.getKey().equalsIgnoreCase("Content-Type")) {
        answer = answer.withHeader(header.getKey(), value);
      }
    }
    return answer;
  }

  private @Nullable String header(Parameter header, Preference preference) {
    JsonNode example = header.place().json().path("example");
    Optional<JsonNode> value =
        example.isMissingNode()
            ? header.schema().map(schema -> generate(schema, preference))
            : Optional.of(example);
    return value
        .map(node -> node.isValueNode() ? node.asString() : node.toString())
        .map(text -> text.replaceAll("[\\r\\n]+", " "))
        .orElse(null);
  }

  private static Source source(Preference preference) {
    if (!preference.dynamic()) {
      return Source.fixed();
    }
    Long seed = preference.seed();
    return Source.random(seed != null ? seed : ThreadLocalRandom.current().nextLong());
  }

  private static ProblemException notAcceptable(Call call, List<String> offers) {
    String accept = String.join(", ", call.request().headers().all("Accept"));
    return new ProblemException(
        Problem.of(
            Problem.Kind.NOT_ACCEPTABLE,
            406,
            "Unable to find content for "
                + accept
                + ". The operation answers with "
                + String.join(", ", offers)
                + "."));
  }
}
