package dev.muster.benchmarks.server;

import java.util.List;
import java.util.Random;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A document of the size and the shape of the largest public APIs: resources below resources, five
 * operations each, that share parameters, answers and the {@link LargeSchemas}.
 */
public final class LargeDocument {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final List<String> NOUNS =
      List.of("repos", "teams", "issues", "hooks", "invoices", "charges", "devices", "reports");

  private final DocumentPlan plan;
  private final Random random;
  private final ObjectNode document = JSON.createObjectNode();
  private int left;

  private LargeDocument(DocumentPlan plan) {
    this.plan = plan;
    this.random = new Random(plan.seed());
    this.left = plan.operations();
  }

  /** The document of a plan. */
  public static ObjectNode of(DocumentPlan plan) {
    return new LargeDocument(plan).build();
  }

  /** A path of the document that a GET finds something at. */
  public static String firstPath() {
    return "/v1/repos-0";
  }

  private ObjectNode build() {
    document.put("openapi", plan.is31() ? "3.1.0" : "3.0.3");
    document.putObject("info").put("title", "Large").put("version", "1.0.0");
    ObjectNode paths = document.putObject("paths");
    ObjectNode components = document.putObject("components");
    parameters(components.putObject("parameters"));
    responses(components.putObject("responses"));
    LargeSchemas schemas = new LargeSchemas(plan, random, components.putObject("schemas"));
    schemas.shared();
    for (int number = 0; left > 0; number++) {
      schemas.resource(number);
      resource(paths, number);
    }
    return document;
  }

  private void resource(ObjectNode paths, int number) {
    String noun = NOUNS.get(number % NOUNS.size()) + "-" + number;
    String collection = number % 3 == 0 ? "/v1/" + noun : "/v1/accounts/{accountId}/" + noun;
    String name = "Resource" + number;
    ObjectNode many = JSON.createObjectNode();
    ObjectNode one = JSON.createObjectNode();
    operation(many, "get", "list" + name, name + "Page", "200", "");
    operation(many, "post", "create" + name, name, "201", name + "Input");
    operation(one, "get", "read" + name, name, "200", "");
    operation(one, "put", "replace" + name, name, "200", name + "Input");
    operation(one, "delete", "delete" + name, "", "204", "");
    if (!many.isEmpty()) {
      paths.set(collection, withParameters(many, collection));
    }
    if (!one.isEmpty()) {
      paths.set(collection + "/{id}", withParameters(one, collection + "/{id}"));
    }
  }

  private void operation(
      ObjectNode item, String method, String id, String answer, String status, String body) {
    if (left == 0) {
      return;
    }
    left--;
    ObjectNode operation = item.putObject(method);
    operation.put("operationId", id);
    operation.put("summary", "Does what " + id + " says.");
    operation.put("description", ("The text that explains " + id + " at some length. ").repeat(6));
    operation.putArray("tags").add("tag-" + random.nextInt(30));
    ArrayNode parameters = operation.putArray("parameters");
    parameters.add(LargeSchemas.reference("parameters", "Version"));
    if (id.startsWith("list")) {
      for (String name : List.of("Page", "PerPage", "Sort", "Fields")) {
        parameters.add(LargeSchemas.reference("parameters", name));
      }
    }
    if (!body.isEmpty()) {
      ObjectNode request = operation.putObject("requestBody").put("required", true);
      media(request, LargeSchemas.reference(body));
    }
    ObjectNode responses = operation.putObject("responses");
    ObjectNode good = responses.putObject(status).put("description", "Well done.");
    if (!answer.isEmpty()) {
      media(good, LargeSchemas.reference(answer));
    }
    for (String error : List.of("400", "401", "404", "422", "429")) {
      responses.set(error, LargeSchemas.reference("responses", "Error" + error));
    }
  }

  private static void media(ObjectNode owner, ObjectNode schema) {
    owner.putObject("content").putObject("application/json").set("schema", schema);
  }

  private static ObjectNode withParameters(ObjectNode item, String path) {
    ArrayNode parameters = item.putArray("parameters");
    if (path.contains("{accountId}")) {
      parameters.add(LargeSchemas.reference("parameters", "AccountId"));
    }
    if (path.contains("{id}")) {
      parameters.add(LargeSchemas.reference("parameters", "Id"));
    }
    return item;
  }

  private static void parameters(ObjectNode parameters) {
    parameter(parameters, "Id", "id", "path").put("type", "integer").put("minimum", 1);
    parameter(parameters, "AccountId", "accountId", "path").put("pattern", "^[a-z0-9-]{3,40}$");
    parameter(parameters, "Page", "page", "query").put("type", "integer").put("minimum", 1);
    parameter(parameters, "PerPage", "per_page", "query")
        .put("type", "integer")
        .put("maximum", 100);
    parameter(parameters, "Sort", "sort", "query").putArray("enum").add("created").add("updated");
    parameter(parameters, "Fields", "fields", "query")
        .put("type", "array")
        .putObject("items")
        .put("type", "string");
    parameter(parameters, "Version", "X-Api-Version", "header").put("pattern", "^20[0-9]{2}$");
  }

  private static ObjectNode parameter(ObjectNode all, String key, String name, String in) {
    ObjectNode parameter = all.putObject(key).put("name", name).put("in", in);
    if (in.equals("path")) {
      parameter.put("required", true);
    }
    return parameter.putObject("schema").put("type", "string");
  }

  private static void responses(ObjectNode responses) {
    for (String error : List.of("400", "401", "404", "422", "429")) {
      ObjectNode response = responses.putObject("Error" + error);
      response.put("description", "Status " + error + ".");
      response
          .putObject("headers")
          .putObject("X-Request-Id")
          .putObject("schema")
          .put("type", "string");
      media(response, LargeSchemas.reference("Problem"));
    }
  }
}
