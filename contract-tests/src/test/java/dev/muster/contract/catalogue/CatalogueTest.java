package dev.muster.contract.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.Moshi;
import dev.muster.core.Job;
import dev.muster.core.PollPolicy;
import dev.muster.mock.sandbox.Sandbox;
import dev.muster.mock.sandbox.SandboxClock;
import dev.muster.muapi.MuApi;
import dev.muster.muapi.model.ModelAdapters;
import dev.muster.muapi.model.Prediction;
import dev.muster.muapi.model.Submission;
import dev.muster.runtime.JobInput;
import dev.muster.runtime.Phase;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every model of the provider's catalogue, as the provider writes it, against client and sandbox.
 */
final class CatalogueTest {
  private static final Path FILE = Path.of("..", "specs", "muapi", "catalogue.json");
  private static final List<CatalogueModel> MODELS = CatalogueModel.all(FILE);
  private static final Moshi MOSHI = new Moshi.Builder().add(new ModelAdapters()).build();
  private static final JsonNode CONTRACT =
      CatalogueModel.JSON.readTree(
          CatalogueTest.class.getResourceAsStream("/dev/muster/contracts/muapi/openapi.json"));

  private static Sandbox sandbox;
  private static MuApi muapi;
  private static HttpClient http;

  @BeforeAll
  static void start() {
    sandbox =
        Sandbox.builder()
            .provider("muapi")
            .clock(SandboxClock.instant())
            .seed(1)
            .turnOn("overdraft")
            .build()
            .start();
    muapi =
        MuApi.builder()
            .apiKey("any")
            .baseUrl(sandbox.baseUrl("muapi").toString())
            .polling(PollPolicy.DEFAULT.withIntervals(Duration.ofMillis(1), Duration.ofMillis(50)))
            .build();
    http = HttpClient.newHttpClient();
  }

  @AfterAll
  static void stop() {
    muapi.close();
    sandbox.close();
  }

  static Stream<CatalogueModel> models() {
    return MODELS.stream();
  }

  @Test
  void catalogueIsNotEmpty() {
    assertThat(MODELS).hasSizeGreaterThan(200);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("models")
  void finishesWithRequiredFieldsAlone(CatalogueModel model) throws IOException {
    Job<Prediction> job = muapi.submit(typed(model));

    Prediction done = job.await();

    assertThat(done.status().phase()).isEqualTo(Phase.SUCCEEDED);
    assertThat(done.outputs()).isNotEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("models")
  void refusesMissingFields(CatalogueModel model) throws Exception {
    ObjectNode body = model.smallest();
    for (String field : model.required()) {
      assertRefused(model, CatalogueModel.without(body, field), field);
    }
    assertThat(model.required()).as("a model without a required field").isNotEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("models")
  void refusesValuesOutsideTheContract(CatalogueModel model) throws Exception {
    ObjectNode body = model.smallest();
    List<CatalogueModel> siblings =
        MODELS.stream().filter(other -> other.endpoint().equals(model.endpoint())).toList();
    for (String field : model.properties().propertyNames()) {
      if (model.hasEnum(field)) {
        JsonNode strange = CatalogueModel.JSON.getNodeFactory().stringNode("no such value");
        assertRefused(model, CatalogueModel.with(body, field, strange), field);
      }
      Double maximum = CatalogueModel.maximum(siblings, field);
      if (maximum != null) {
        BigDecimal above = BigDecimal.valueOf(maximum).add(BigDecimal.ONE).stripTrailingZeros();
        JsonNode number = CatalogueModel.JSON.readTree(above.toPlainString());
        assertRefused(model, CatalogueModel.with(body, field, number), field);
      }
      int maxItems = model.properties().path(field).path("maxItems").asInt(0);
      if (maxItems > 0) {
        JsonNode item = CatalogueModel.item(model.properties().path(field));
        assertRefused(
            model,
            CatalogueModel.with(body, field, CatalogueModel.repeated(item, maxItems + 1)),
            field);
      }
    }
  }

  /** 1 and 1.0 are the same number. */
  private static int compareNumbers(JsonNode a, JsonNode b) {
    return a.isNumber() && b.isNumber()
        ? a.decimalValue().compareTo(b.decimalValue())
        : a.equals(b) ? 0 : 1;
  }

  /** The input as a Java object of the model's own type, which refuses what is not complete. */
  @SuppressWarnings("unchecked")
  private static JobInput<Submission, Prediction> typed(CatalogueModel model) throws IOException {
    Class<?> type = inputType(model);
    Object input = MOSHI.adapter(type).fromJson(model.smallest().toString());
    assertThat(input).isInstanceOf(JobInput.class);
    JsonNode sent = CatalogueModel.JSON.readTree(MOSHI.adapter((Class<Object>) type).toJson(input));
    assertThat(sent.equals(CatalogueTest::compareNumbers, model.smallest()))
        .as("%s is sent as %s", model.smallest(), sent)
        .isTrue();
    return (JobInput<Submission, Prediction>) input;
  }

  private static Class<?> inputType(CatalogueModel model) {
    JsonNode operation = CONTRACT.path("paths").path("/" + model.endpoint()).path("post");
    String name = schemaName(operation.at("/requestBody/content/application~1json/schema"));
    JsonNode variants = CONTRACT.path("components").path("schemas").path(name).path("anyOf");
    for (JsonNode variant : variants) {
      String candidate = schemaName(variant);
      JsonNode schema = CONTRACT.path("components").path("schemas").path(candidate);
      if (schema.path("x-model").asString("").equals(model.name())) {
        name = candidate;
      }
    }
    try {
      return Class.forName("dev.muster.muapi.model." + name);
    } catch (ClassNotFoundException e) {
      throw new AssertionError("No typed input for " + model.name(), e);
    }
  }

  private static String schemaName(JsonNode reference) {
    return reference.path("$ref").asString("").replace("#/components/schemas/", "");
  }

  private static void assertRefused(CatalogueModel model, ObjectNode body, String field)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(sandbox.baseUrl("muapi") + "/" + model.endpoint()))
            .header("x-api-key", "any")
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
            .build();
    HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());

    assertThat(response.statusCode()).as("%s with %s", model, body).isEqualTo(422);
    assertThat(fields(response.body())).as(response.body()).contains(field);
  }

  private static List<String> fields(String body) {
    return CatalogueModel.JSON
        .readTree(body)
        .path("detail")
        .valueStream()
        .flatMap(violation -> violation.path("loc").valueStream())
        .map(JsonNode::asString)
        .toList();
  }
}
