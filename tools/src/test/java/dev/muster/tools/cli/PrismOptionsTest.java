package dev.muster.tools.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.MockSettings;
import dev.muster.mock.MockSettings.Validation;
import dev.muster.tools.cli.PrismOptions.Verbosity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prism's flags in Prism's spellings. */
final class PrismOptionsTest {
  @Command
  private static final class Probe {
    @Mixin private PrismOptions options;
    @Parameters private List<String> documents = new ArrayList<>();
  }

  /** What the words before or behind a document say; the document stays one. */
  private static PrismOptions read(String line) {
    List<String> behind = new ArrayList<>(List.of("api.yaml"));
    List<String> before = new ArrayList<>();
    if (!line.isEmpty()) {
      behind.addAll(List.of(line.split(" ")));
      before.addAll(List.of(line.split(" ")));
    }
    before.add("api.yaml");
    parse(before);
    return parse(behind);
  }

  private static PrismOptions parse(List<String> words) {
    Probe probe = new Probe();
    new CommandLine(probe)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .parseArgs(words.toArray(String[]::new));
    assertThat(probe.documents).as(words.toString()).containsExactly("api.yaml");
    return probe.options;
  }

  private static void assertBothWays(String line, MockSettings wanted) {
    assertThat(read(line).settings()).isEqualTo(wanted);
    List<String> before = new ArrayList<>(List.of(line.split(" ")));
    before.add("api.yaml");
    assertThat(parse(before).settings()).isEqualTo(wanted);
  }

  @Test
  void havePrismsDefaults() {
    PrismOptions options = read("");

    assertThat(options.settings()).isEqualTo(MockSettings.defaults());
    assertThat(options.port()).isEqualTo(4010);
    assertThat(options.host).isEqualTo("127.0.0.1");
    assertThat(options.cors).isTrue();
    assertThat(options.verbosity).isEqualTo(Verbosity.INFO);
    assertThat(options.watch).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "-d, true",
    "--dynamic, true",
    "--dynamic=true, true",
    "--dynamic true, true",
    "--dynamic=false, false",
    "--dynamic false, false",
    "--no-dynamic, false",
    "-d false, false",
    "-d=false, false",
  })
  void sayWhetherBodiesAreGenerated(String line, boolean on) {
    assertBothWays(line, MockSettings.defaults().withDynamic(on));
  }

  @ParameterizedTest
  @CsvSource({
    "--cors, true",
    "--cors=true, true",
    "--cors false, false",
    "--cors=false, false",
    "--no-cors, false",
  })
  void sayWhetherOtherOriginsMayRead(String line, boolean on) {
    assertThat(read(line).cors).isEqualTo(on);
  }

  @ParameterizedTest
  @CsvSource({
    "--errors, true",
    "--errors=true, true",
    "--errors=false, false",
    "--errors false, false",
    "--no-errors, false",
  })
  void sayWhetherThereAreErrors(String line, boolean on) {
    assertBothWays(line, MockSettings.defaults().withErrors(on));
  }

  @ParameterizedTest
  @CsvSource({
    "--ignoreExamples, true",
    "--ignore-examples, true",
    "--ignoreExamples=false, false",
    "--ignore-examples false, false",
    "--no-ignore-examples, false",
    "--no-ignoreExamples, false",
  })
  void sayWhetherExamplesArePassedOver(String line, boolean on) {
    assertBothWays(line, MockSettings.defaults().withIgnoreExamples(on));
  }

  @ParameterizedTest
  @CsvSource({
    "--json-schema-faker-fillProperties=false, false",
    "--json-schema-faker-fillProperties false, false",
    "--json-schema-faker-fill-properties=false, false",
    "--jsonSchemaFakerFillProperties=false, false",
    "--json-schema-faker-fillProperties, true",
    "--json-schema-faker-fillProperties=true, true",
    "--no-json-schema-faker-fillProperties, false",
  })
  void sayWhetherObjectsAreFilled(String line, boolean on) {
    assertThat(read(line).settings().fillProperties()).isEqualTo(Optional.of(on));
  }

  @ParameterizedTest
  @CsvSource({"--seed x, x", "--seed=x, x", "--seed -3, -3", "--seed=, ''"})
  void sayWhatBodiesFollowFrom(String line, String seed) {
    assertThat(read(line).settings().seed()).isEqualTo(seed);
  }

  @ParameterizedTest
  @CsvSource({
    "-h 0.0.0.0, 0.0.0.0",
    "--host 0.0.0.0, 0.0.0.0",
    "--host=::1, ::1",
  })
  void sayWhereToListen(String line, String host) {
    assertThat(read(line).host).isEqualTo(host);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-p 0", "--port 0", "--port=0", "-p0", "-p=0"})
  void sayAtWhichPort(String line) {
    assertThat(read(line).port()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "-v silent, SILENT",
    "-v trace, TRACE",
    "--verboseLevel warn, WARN",
    "--verbose-level=FATAL, FATAL",
  })
  void sayHowMuchIsTold(String line, Verbosity verbosity) {
    assertThat(read(line).verbosity).isEqualTo(verbosity);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"-m", "--multiprocess", "--multiprocess=false", "-m false", "--no-multiprocess"})
  void takeWhatMeansNothingHere(String line) {
    assertThat(read(line).settings()).isEqualTo(MockSettings.defaults());
  }

  @ParameterizedTest
  @CsvSource({"off, OFF", "Report, REPORT", "ENFORCE, ENFORCE"})
  void sayWhatBecomesOfRequestsThatDoNotFit(String word, Validation validation) {
    assertBothWays("--validation " + word, MockSettings.defaults().withValidation(validation));
  }

  @Test
  void goTogether() {
    assertBothWays(
        "-dm --errors --seed x --ignoreExamples",
        MockSettings.defaults()
            .withDynamic(true)
            .withErrors(true)
            .withSeed("x")
            .withIgnoreExamples(true));
  }
}
