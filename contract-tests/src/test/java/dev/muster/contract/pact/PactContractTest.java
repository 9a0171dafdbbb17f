package dev.muster.contract.pact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.json.Json;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The pacts ask for nothing, and expect nothing, that the contracts do not have. */
final class PactContractTest {
  private static final Map<String, BundledContract> CONTRACTS =
      PactFile.providers().stream()
          .collect(Collectors.toMap(provider -> provider, BundledContract::of));
  private static final String STATUSES = "/components/schemas/PredictionStatus/enum";

  @TestFactory
  Stream<DynamicTest> everyInteractionFitsItsContract() {
    return CONTRACTS.keySet().stream()
        .flatMap(
            provider ->
                interactions(provider).entrySet().stream()
                    .map(
                        it ->
                            DynamicTest.dynamicTest(
                                provider + ": " + it.getKey(),
                                () -> assertThat(findings(provider, it.getValue())).isEmpty())));
  }

  @Test
  void muapiIsAskedForWhatItsClientDoes() {
    assertThat(exchanges("muapi"))
        .containsExactlyInAnyOrder(
            "createKey 200",
            "deleteKey 200",
            "fluxDevImage 200",
            "fluxDevImage 402",
            "fluxDevImage 422",
            "getBalance 200",
            "getBalance 401",
            "getPredictionResult 200",
            "getPredictionResult 400",
            "listKeys 200",
            "mmaudioV2TextToAudio 200",
            "submit 200",
            "uploadFile 200");
  }

  @Test
  void muapiIsPolledInEveryStateOfAJob() {
    Set<String> polled = new TreeSet<>();
    for (JsonNode interaction : interactions("muapi").values()) {
      if (ContractCheck.operationId(interaction).equals("getPredictionResult")) {
        polled.add(interaction.at("/providerStates").findPath("status").asString());
      }
    }
    Set<String> declared = new TreeSet<>();
    CONTRACTS.get("muapi").at(STATUSES).forEach(status -> declared.add(status.asString()));
    assertThat(polled).isNotEmpty().isEqualTo(declared);
  }

  @Test
  void miraflowIsAskedForWhatItsClientDoes() {
    assertThat(exchanges("miraflow"))
        .containsExactlyInAnyOrder(
            "createVideo 200",
            "editImage 200",
            "editImage 400",
            "finalizeMedia 200",
            "generateImage 200",
            "getJob 200",
            "getVideo 200",
            "getVideo 404",
            "getVideoStatus 200",
            "initializeMedia 200",
            "listAvatars 200",
            "listAvatars 401",
            "listVoices 200");
  }

  @Test
  void theMuxiServerIsAskedForWhatItsClientDoes() {
    assertThat(exchanges("muxi-server"))
        .containsExactlyInAnyOrder(
            "deployFormation 200",
            "deployFormation 201",
            "deployFormation 409",
            "getFormation 200",
            "getFormation 404",
            "listFormations 200",
            "listFormations 401",
            "stopFormation 200");
  }

  /** Each of these makes one interaction wrong in one place. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "muapi | a submission to a known model | /response/body/content/request_id | 7 | request_id",
        "muapi | a submission to a known model | /request/body/content/width | \"wide\" | width",
        "muapi | a submission to a known model | /request/path | \"/flux\" | /flux-dev-image",
        "muapi | a submission to a known model | /response/status | 418 | no response 418",
        "muapi | a submission with a parameter that does not fit | /request/body/content/width | 512 | allows it",
        "muapi | a poll of a job that is queued | /response/body/content/status | \"asleep\" | status",
        "muapi | a poll of a job that is queued | /response/body/contentType | \"text/plain\" | text/plain",
        "muapi | the balance | /comments/references/openapi/operationId | \"getMoney\" | getMoney",
        "muxi-server | a formation that runs | /response/body/content/data/status | \"tired\" | status",
        "muxi-server | a deployment whose progress is followed | /response/body/content | \"event: progress\\ndata: {}\\n\\n\" | stage",
        "muxi-server | a deployment whose progress is followed | /response/body/content | \"event: joke\\ndata: {}\\n\\n\" | joke",
        "muxi-server | a deployment | /request/body/contentType | \"application/zip\" | application/zip"
      })
  void aWrongInteractionIsFound(
      String provider, String description, String place, String value, String finding) {
    JsonNode interaction = interactions(provider).get(description).deepCopy();
    int last = place.lastIndexOf('/');
    ((ObjectNode) interaction.at(place.substring(0, last)))
        .set(place.substring(last + 1), Json.read(value));
    assertThat(findings(provider, interaction))
        .isNotEmpty()
        .allSatisfy(found -> assertThat(found).contains(finding));
  }

  private static List<String> findings(String provider, JsonNode interaction) {
    return new ContractCheck(CONTRACTS.get(provider)).findings(interaction);
  }

  private static Map<String, JsonNode> interactions(String provider) {
    Map<String, JsonNode> interactions = new PactFile(provider).interactions();
    assertThat(interactions).isNotEmpty();
    return new TreeMap<>(interactions);
  }

  /** Operation and status of every interaction. */
  private static Set<String> exchanges(String provider) {
    Set<String> exchanges = new TreeSet<>();
    for (JsonNode it : interactions(provider).values()) {
      exchanges.add(ContractCheck.operationId(it) + " " + it.at("/response/status").asInt());
    }
    return exchanges;
  }
}
