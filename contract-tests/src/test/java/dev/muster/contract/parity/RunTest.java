package dev.muster.contract.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.contract.parity.Case.Compared;
import dev.muster.contract.parity.Divergences.Stated;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

final class RunTest {
  private static final String FILE =
      """
      area: things
      document: a.yaml
      upstream: {base: /v1}
      runs:
        default:
          cases:
            one: GET /a?b=c | Prefer:code=404 | X-A:b
            two: {send: POST /b, json: {a: 1}}
        strict:
          flags: [--errors, --cors false]
          proxied: true
          compare: shape
          like: [default]
          cases:
            two: {send: POST /c, body: '${receiver}', hears: 2, compare: repeat}
      """;

  private final List<Run> runs = Run.read("suite", yaml(FILE), Path.of("documents"));

  @Test
  void readsOneLineRequests() {
    RawHttp.Request request = runs.get(0).cases().get(0).request("");
    assertThat(request.method()).isEqualTo("GET");
    assertThat(request.target()).isEqualTo("/a?b=c");
    assertThat(request.headers())
        .containsExactly(Map.entry("Prefer", "code=404"), Map.entry("X-A", "b"));
  }

  @Test
  void addsTypeAndLengthOfABody() {
    RawHttp.Request request = runs.get(0).cases().get(1).request("");
    assertThat(request.headers())
        .containsExactly(
            Map.entry("Content-Type", "application/json"), Map.entry("Content-Length", "7"));
  }

  @Test
  void takesOverAndReplacesTheCasesOfAnotherRun() {
    Run strict = runs.get(1);
    assertThat(strict.cases()).extracting(Case::name).containsExactly("one", "two");
    assertThat(strict.cases())
        .extracting(Case::compared)
        .containsExactly(Compared.SHAPE, Compared.REPEAT);
    assertThat(strict.options()).isEqualTo(Map.of("errors", "true", "cors", "false"));
    assertThat(strict.arguments()).containsExactly("--errors", "--cors", "false");
    assertThat(strict.upstream()).isNotNull();
    assertThat(strict.idOf(strict.cases().get(0))).isEqualTo("suite/strict/one");
  }

  @Test
  void putsTheReceiverIntoTheBody() {
    RawHttp.Request request = runs.get(1).cases().get(1).request("http://x");
    assertThat(new String(request.body(), StandardCharsets.UTF_8)).isEqualTo("http://x");
  }

  @Test
  void refusesUnknownKeys() {
    JsonNode file = yaml("{area: a, document: d, runs: {r: {cases: {c: {send: GET /, jso: 1}}}}}");
    assertThatThrownBy(() -> Run.read("s", file, Path.of("d"))).hasMessageContaining("jso");
  }

  @Test
  void coversIdsByPattern() {
    Divergences divergences = new Divergences(List.of(new Stated("bodies/*/broken*", "hangs")));
    assertThat(divergences.of("bodies/json/broken-word")).isPresent();
    assertThat(divergences.of("bodies/json/right")).isEmpty();
    assertThat(divergences.idle(List.of("forms/url/right"))).hasSize(1);
  }

  @Test
  void complainsAboutUnstatedDifferencesAndUntrueStatements() {
    Optional<Stated> stated = Optional.of(new Stated("*", "why"));
    assertThat(new Verdict("a", "i", List.of(), Optional.empty()).complaint()).isEmpty();
    assertThat(new Verdict("a", "i", List.of("d"), stated).complaint()).isEmpty();
    assertThat(new Verdict("a", "i", List.of("d"), Optional.empty()).complaint()).isPresent();
    assertThat(new Verdict("a", "i", List.of(), stated).complaint()).isPresent();
  }

  @Test
  void countsByArea() {
    String table =
        ParityTable.of(
            List.of(
                new Verdict("a", "1", List.of(), Optional.empty()),
                new Verdict("a", "2", List.of("d"), Optional.of(new Stated("2", "why"))),
                new Verdict("b", "3", List.of("d"), Optional.empty())));
    assertThat(table).contains("| a | 2 | 1 | 1 | 0 |", "| b | 1 | 0 | 0 | 1 |", "| all | 3 |");
  }

  private static JsonNode yaml(String text) {
    return Suites.YAML.readTree(text);
  }
}
