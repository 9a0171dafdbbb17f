package dev.muster.mock.respond;

import dev.muster.mock.Call;
import dev.muster.mock.Kept;
import dev.muster.mock.MockSettings;
import dev.muster.mock.Problem;
import dev.muster.mock.ProblemException;
import dev.muster.mock.Violation;
import dev.muster.mock.contract.Operation;
import dev.muster.mock.contract.Response;
import dev.muster.mock.http.Answer;
import dev.muster.mock.http.Body;
import dev.muster.mock.http.Headers;
import dev.muster.mock.respond.Negotiator.Wishes;
import dev.muster.mock.schema.Schemas;
import dev.muster.mock.script.Script;
import dev.muster.mock.validate.ResponseCheck;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.StringNode;

/**
 * Answers the calls of one operation from the contract alone. What does not depend on chance or on
 * the call is made once.
 */
final class OperationResponder {
  /** Clients that wish for ever new things shall not fill the memory. */
  private static final int MOST_KEPT = 256;

  private final Operation operation;
  private final MockSettings settings;
  private final Generator generator;
  private final Negotiator negotiator;
  private final ResponseCheck check;
  private final Map<Wishes, Exemplified> kept = new ConcurrentHashMap<>();
  private final Map<Wishes, Choice> choices = new ConcurrentHashMap<>();

  OperationResponder(
      Operation operation, Schemas schemas, MockSettings settings, Generator generator) {
    this.operation = operation;
    this.settings = settings;
    this.generator = generator;
    this.check = new ResponseCheck(operation, schemas);
    this.negotiator =
        new Negotiator(
            operation.responses().values().stream()
                .sorted(Comparator.comparingInt(OperationResponder::order))
                .map(response -> ResponsePlan.of(response, schemas))
                .toList());
  }

  /** In Prism numbers go first, in their order, and then all else as it stands. */
  private static int order(Response response) {
    return response.status(Integer.MAX_VALUE);
  }

  Exemplified answer(Call call, Preference preference) {
    Wishes wishes = wishes(call, preference);
    Exemplified known = kept.get(wishes);
    if (known != null) {
      return known;
    }
    Choice choice = choices.get(wishes);
    if (choice == null) {
      choice = negotiator.choose(call, wishes);
      if (!asksTheCall(choice) && choices.size() < MOST_KEPT) {
        choices.put(wishes, choice);
      }
    }
    Exemplified made = make(choice, wishes.dynamic(), preference);
    if (!wishes.dynamic() && !asksTheCall(choice) && kept.size() < MOST_KEPT) {
      kept.put(wishes, made);
    }
    return made;
  }

  /** The same, revised by what is kept. */
  Exemplified answer(Call call, Preference preference, Kept kept) {
    Wishes usual = wishes(call, preference);
    boolean stated = operation.responses().containsKey(Integer.toString(kept.status()));
    Wishes wishes =
        new Wishes(stated ? kept.status() : null, null, usual.dynamic(), usual.accept());
    return make(negotiator.choose(call, wishes), wishes.dynamic(), preference, kept);
  }

  /** The declared answer of a status that tells a problem, revised; empty where there is none. */
  Optional<Exemplified> refuse(Call call, List<Integer> statuses, Kept kept) {
    return negotiator
        .refuse(call, statuses, null)
        .map(choice -> make(choice, false, Preference.none(), kept));
  }

  /** The declared answer to a request that is not in order, if there is one. */
  Optional<Exemplified> refuse(Call call, List<Integer> statuses, Preference preference) {
    boolean meant = preference.code() != null && statuses.contains(preference.code());
    return negotiator
        .refuse(call, statuses, meant ? preference.example() : null)
        .map(choice -> make(choice, wishes(call, preference).dynamic(), preference));
  }

  private Wishes wishes(Call call, Preference preference) {
    Boolean dynamic = preference.dynamic();
    List<String> accept = call.request().headers().all("Accept");
    String joined =
        accept.isEmpty() ? "" : accept.size() == 1 ? accept.get(0) : String.join(", ", accept);
    return new Wishes(
        preference.code(),
        preference.example(),
        dynamic == null ? settings.dynamic() : dynamic,
        joined.isEmpty() ? null : joined);
  }

  private static boolean asksTheCall(Choice choice) {
    return choice.content() != null && choice.content().asksTheCall();
  }

  private Exemplified make(Choice choice, boolean dynamic, Preference preference) {
    return make(choice, dynamic, preference, null);
  }

  private Exemplified make(
      Choice choice, boolean dynamic, Preference preference, @Nullable Kept kept) {
    String seed = preference.seed() == null ? settings.seed() : preference.seed();
    Optional<JsonNode> example =
        settings.ignoreExamples() ? Optional.empty() : choice.example().flatMap(BodyExample::value);
    JsonNode made = example.orElseGet(() -> generated(choice.content(), dynamic, seed));
    JsonNode body = kept == null ? made : Revision.body(kept, choice, made);
    Map<String, JsonNode> headers = headers(choice, dynamic, seed);
    if (kept != null) {
      Revision.headers(kept, headers);
    }
    List<Violation> violations =
        check.check(choice.status(), choice.mediaType(), new LinkedHashMap<>(headers), body);
    String rule = kept == null ? rule(choice, example.isPresent(), dynamic) : kept.rule();
    Headers fields = fields(choice, headers, rule);
    return new Exemplified(answer(choice, fields, body), violations);
  }

  private static Answer answer(Choice choice, Headers fields, JsonNode body) {
    if (choice.status() < 200) {
      return ProblemJson.of(Problem.unknown("Invalid status code: " + choice.status()));
    }
    try {
      byte[] bytes = Serializer.bytes(choice.mediaType(), body);
      return new Answer(choice.status(), fields, new Body.Bytes(bytes));
    } catch (ProblemException e) {
      Answer problem = ProblemJson.of(e.problem());
      Headers all = fields.with("Content-Type", "application/problem+json");
      return problem.withHeaders(all.with(Responder.RULE, e.problem().kind().toString()));
    }
  }

  private JsonNode generated(
      @Nullable ContentPlan content, boolean dynamic, @Nullable String seed) {
    if (content == null || content.schema().isEmpty() && !isStream(content)) {
      return MissingNode.getInstance();
    }
    if (isStream(content)) {
      return StringNode.valueOf(
          EventStreamSample.of(content.declared(), place -> generator.fixed(place.json(), "body")));
    }
    JsonNode schema = content.schema().get();
    return dynamic ? generator.dynamic(schema, seed) : generator.fixed(schema, "body");
  }

  private static boolean isStream(ContentPlan content) {
    return content.declared().extension("x-event").isObject();
  }

  private Map<String, JsonNode> headers(Choice choice, boolean dynamic, @Nullable String seed) {
    Map<String, JsonNode> headers = new LinkedHashMap<>();
    for (HeaderPlan header : choice.headers()) {
      headers.put(header.name(), value(header, dynamic, seed));
    }
    return headers;
  }

  private JsonNode value(HeaderPlan header, boolean dynamic, @Nullable String seed) {
    if (header.schema().isEmpty()) {
      return Generator.nothing();
    }
    if (header.example().isPresent()) {
      return header.example().get().value().orElse(Generator.nothing());
    }
    JsonNode schema = header.schema().get();
    JsonNode made = dynamic ? generator.dynamic(schema, seed) : generator.fixed(schema, "header");
    return made.isNumber() || made.isString() ? made : Generator.nothing();
  }

  private Headers fields(Choice choice, Map<String, JsonNode> headers, String rule) {
    List<Map.Entry<String, String>> fields = new ArrayList<>();
    headers.forEach(
        (name, value) -> {
          boolean replaced = choice.mediaType() != null && name.equalsIgnoreCase("Content-Type");
          if (!replaced && value.isArray()) {
            value.forEach(item -> fields.add(Map.entry(name, line(item))));
          } else if (!replaced) {
            fields.add(Map.entry(name, line(value)));
          }
        });
    if (choice.mediaType() != null) {
      fields.add(Map.entry("Content-type", choice.mediaType()));
    }
    if (operation.deprecated()) {
      fields.add(Map.entry("deprecation", "true"));
    }
    fields.add(Map.entry(Responder.OPERATION, Responder.printable(operation.id())));
    fields.add(Map.entry(Responder.RULE, Responder.printable(rule)));
    return Headers.of(fields);
  }

  /** What stands for nothing is the word null, as in Prism. */
  private static String line(JsonNode value) {
    return value.isMissingNode() ? "null" : Script.text(value).replaceAll("[\\r\\n]+", " ");
  }

  private static String rule(Choice choice, boolean example, boolean dynamic) {
    if (example) {
      String name = choice.example().map(BodyExample::name).orElse("");
      return name.equals("default") ? "example" : "example " + name;
    }
    return choice.content() == null ? "empty" : dynamic ? "dynamic" : "generated";
  }
}
