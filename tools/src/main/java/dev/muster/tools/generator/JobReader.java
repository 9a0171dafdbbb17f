package dev.muster.tools.generator;

import dev.muster.tools.generator.Api.Method;
import dev.muster.tools.generator.Api.Parameter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads from links which operations submit jobs, and how those are followed. */
final class JobReader {
  private final Contract contract;
  private final Types types;
  private final Map<String, Api> apis = new LinkedHashMap<>();
  private final Map<String, Method> methods = new LinkedHashMap<>();
  private final Map<String, JavaType> errorTypes = new LinkedHashMap<>();

  JobReader(Contract contract, Types types, Collection<Api> apis) {
    this.contract = contract;
    this.types = types;
    for (Api api : apis) {
      for (Method method : api.methods()) {
        if (method.primary()) {
          methods.put(method.operationId(), method);
          this.apis.put(method.operationId(), api);
          meetErrorTypes(method);
        }
      }
    }
  }

  /** Error bodies that tell a phase must have types before the models are read. */
  private void meetErrorTypes(Method method) {
    for (Place.Member response : method.operation().get("responses").members()) {
      if (response.name().matches("[345]\\d\\d")) {
        for (Place option : errorOptions(response.place())) {
          String name = Names.plainType(method.operationId()) + "Error" + response.name();
          errorTypes.put(option.pointer(), types.of(option, types.named(name)));
        }
      }
    }
  }

  private static List<Place> errorOptions(Place response) {
    List<Place> options = new ArrayList<>();
    for (Content content : Content.of(response.resolved().get("content"))) {
      Place schema = content.place().get("schema");
      Place plain = Schemas.plain(schema).resolved();
      if (content.media() == Media.JSON) {
        List<Place> all = new ArrayList<>(List.of(schema));
        all.addAll(Schemas.options(plain));
        all.removeIf(option -> !Schemas.plain(option).resolved().has("x-phase"));
        options.addAll(all);
      }
    }
    return options;
  }

  List<Job> read(Map<String, Model> models) {
    Phases phases = new Phases(models);
    Paths paths = new Paths(models);
    Set<String> constants = new LinkedHashSet<>();
    List<Job> jobs = new ArrayList<>();
    methods.forEach(
        (id, method) -> {
          Place links = links(method.operation());
          if (links != null) {
            String constant = Names.unique(Names.constant(id), constants, "_");
            Job.Shape shape = shape(method, links, phases, paths);
            boolean always = alwaysSubmits(method.operation());
            jobs.add(new Job(constant, id, apis.get(id), method, always, shape));
          }
        });
    return jobs;
  }

  /** The links of the success response that has one named poll, null if there is none. */
  private static @Nullable Place links(Place operation) {
    for (Place.Member response : operation.get("responses").members()) {
      Place links = response.place().resolved().get("links");
      if (response.name().startsWith("2") && links.has("poll")) {
        return links;
      }
    }
    return null;
  }

  private static boolean alwaysSubmits(Place operation) {
    return operation.get("responses").members().stream()
        .filter(response -> response.name().startsWith("2"))
        .map(response -> response.place().resolved())
        .allMatch(response -> response.get("links").has("poll"));
  }

  private Job.Shape shape(Method submit, Place links, Phases phases, Paths paths) {
    Place link = links.get("poll").resolved();
    Target poll = target(link);
    JavaType submitType = model(submit, submit.answer());
    JavaType pollType = model(poll.method, poll.method.answer());
    Set<String> imports = new TreeSet<>(submitType.imports());
    imports.addAll(pollType.imports());
    List<Job.ErrorAnswer> errors = errorAnswers(poll.method, phases, imports);
    Place cancel = links.get("cancel");
    String submitPhase = phases.of(submitType, "answer", "null", imports);
    String pollPhase = phases.of(pollType, "answer", "Phase.UNKNOWN", imports);
    return new Job.Shape(
        submitType.source(),
        pollType.source(),
        id(links, submitType, paths, imports),
        submitPhase,
        poll.method.operationId(),
        poll.call,
        pollPhase,
        errors,
        pollPhase.equals("Phase.UNKNOWN")
            ? StatusHeaders.of(poll.method.operation(), imports)
            : null,
        cancel.exists() ? target(cancel.resolved()).call : null,
        imports);
  }

  private static String id(Place links, JavaType submitType, Paths paths, Set<String> imports) {
    StringBuilder id = new StringBuilder();
    for (Place.Member member : links.members()) {
      if (member.name().equals("poll") || member.name().matches("poll-\\d+")) {
        Place.Member parameter = idParameter(member.place().resolved());
        String expression = parameter.place().json().asText();
        String pointer = expression.substring("$response.body#".length());
        Paths.Found found = paths.text(submitType, "answer", Paths.names(pointer), imports);
        if (found == null) {
          throw parameter
              .place()
              .problem("the answer has nothing at " + pointer + " to take as id");
        }
        id.append(id.isEmpty() ? found.expression() : ".or(() -> " + found.expression() + ")");
      }
    }
    return id + ".orElse(null)";
  }

  private record Target(Method method, String call) {}

  private Target target(Place link) {
    String operationId = link.text("operationId");
    Method method = methods.get(String.valueOf(operationId));
    Api api = apis.get(String.valueOf(operationId));
    if (method == null || api == null) {
      throw link.problem(
          "the link names no operation of this contract (operationId '" + operationId + "')");
    }
    Place.Member linked = idParameter(link);
    String name = linked.name().replaceFirst("^(path|query|header)\\.", "");
    List<String> arguments = new ArrayList<>();
    boolean found = false;
    for (Parameter parameter : method.parameters()) {
      if (parameter.wireName().equals(name)) {
        arguments.add(argument(parameter));
        found = true;
      } else if (parameter.required()) {
        throw link.problem(
            "operation "
                + operationId
                + " also needs '"
                + parameter.wireName()
                + "'; a job is found by its id alone");
      } else {
        arguments.add("null");
      }
    }
    if (!found) {
      throw linked.place().problem("operation " + operationId + " has no parameter '" + name + "'");
    }
    return new Target(
        method,
        "apis.of("
            + api.name()
            + ".class)."
            + method.name()
            + "("
            + String.join(", ", arguments)
            + ")");
  }

  private static String argument(Parameter parameter) {
    String type = parameter.type().source();
    return switch (type) {
      case "String" -> "id";
      case "Integer", "Long" -> type + ".valueOf(id)";
      default -> "new " + type + "(id)";
    };
  }

  /** The parameter that takes the job's id; what else a link hands on is left to the client. */
  private static Place.Member idParameter(Place link) {
    List<Place.Member> ids =
        link.get("parameters").members().stream()
            .filter(parameter -> parameter.place().json().asText().startsWith("$response.body#/"))
            .toList();
    if (ids.size() != 1) {
      throw link.problem(
          "a link to follow a job hands on exactly one id, from $response.body#/…; this one hands"
              + " on "
              + ids.size());
    }
    return ids.get(0);
  }

  private List<Job.ErrorAnswer> errorAnswers(Method poll, Phases phases, Set<String> imports) {
    List<Job.ErrorAnswer> answers = new ArrayList<>();
    for (Place.Member response : poll.operation().get("responses").members()) {
      if (response.name().matches("[345]\\d\\d")) {
        for (Place option : errorOptions(response.place())) {
          JavaType type = model(poll, errorTypes.get(option.pointer()));
          imports.addAll(type.imports());
          String phase = phases.of(type, "body", "Phase.UNKNOWN", imports);
          answers.add(
              new Job.ErrorAnswer(
                  Integer.parseInt(response.name()),
                  type.source(),
                  phase,
                  answers.isEmpty() ? "" : ", "));
        }
      }
    }
    return answers;
  }

  private JavaType model(Method method, @Nullable JavaType type) {
    if (type == null || type.model() == null) {
      throw method
          .operation()
          .problem(
              "the answer of a job's operation must be an object with a schema of its own in "
                  + contract.provider());
    }
    return type;
  }
}
