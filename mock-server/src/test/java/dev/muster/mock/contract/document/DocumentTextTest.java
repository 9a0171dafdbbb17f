package dev.muster.mock.contract.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.muster.mock.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class DocumentTextTest {
  private static DocumentText text(String text) {
    return new DocumentText(text.getBytes(StandardCharsets.UTF_8));
  }

  private static JsonNode tree(String text) {
    return text(text).tree();
  }

  private static SyntaxException refusal(String text) {
    return catchThrowableOfType(SyntaxException.class, () -> text(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "yes|\"yes\"",
        "On|\"On\"",
        "True|true",
        "FALSE|false",
        "~|null",
        "Null|null",
        "007|7",
        "0123|123",
        "0o17|15",
        "0x1F|31",
        "1_000|\"1_000\"",
        "1:30|\"1:30\"",
        "+1|1",
        "1.5|1.5",
        ".5|0.5",
        "2020-01-01|\"2020-01-01\"",
        "12345678901234567890|12345678901234567890",
        "1.2.3|\"1.2.3\"",
        ".nan|\".nan\"",
        "!!str 5|\"5\"",
        "!!int '5'|5",
        "!other 5|5"
      })
  void readsPlainWordsByTheCoreSchema(String yaml, String json) {
    assertThat(Json.text(tree("a: " + yaml))).isEqualTo("{\"a\":" + json + "}");
  }

  @Test
  void takesQuotedWordsForStrings() {
    assertThat(Json.text(tree("[\"5\", 'true', \"\", 'null']")))
        .isEqualTo("[\"5\",\"true\",\"\",\"null\"]");
  }

  @Test
  void takesWordsOfAnyKindForKeys() {
    assertThat(Json.text(tree("200: ok\n2.50: x\ntrue: y\n'404': z")))
        .isEqualTo("{\"200\":\"ok\",\"2.50\":\"x\",\"true\":\"y\",\"404\":\"z\"}");
  }

  @Test
  void leavesOutKeysThatAreNoWords() {
    DocumentText text = text("a: 1\n? [b, c]\n: d\ne: 2");
    assertThat(Json.text(text.tree())).isEqualTo("{\"a\":1,\"e\":2}");
    assertThat(text.flaws())
        .singleElement()
        .satisfies(flaw -> assertThat(flaw.line()).isEqualTo(2));
  }

  @Test
  void resolvesAliasesAndMergeKeys() {
    JsonNode tree =
        tree(
            """
            base: &base {a: 1, b: 2}
            more: &more {b: 3, c: 4}
            one: {<<: *base, b: own}
            two:
              <<: [*base, *more]
              d: 5
            alias: *base
            word: {'<<': 1}
            """);
    assertThat(Json.text(tree.path("one"))).isEqualTo("{\"b\":\"own\",\"a\":1}");
    assertThat(Json.text(tree.path("two"))).isEqualTo("{\"d\":5,\"a\":1,\"b\":2,\"c\":4}");
    assertThat(tree.path("alias")).isEqualTo(tree.path("base")).isNotSameAs(tree.path("base"));
    assertThat(tree.path("word").has("<<")).isTrue();
  }

  @Test
  void refusesAliasesThatStandForBillions() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 10; i++) {
      String alias = "*a" + (i - 1);
      bomb.append("a" + i + ": &a" + i + " [" + (alias + ", ").repeat(9) + alias + "]\n");
    }
    SyntaxException refusal = refusal(bomb.toString());
    assertThat(refusal).hasMessageContaining("more than 1000000 nodes");
    assertThat(refusal.line()).isBetween(5, 8);
  }

  @Test
  void refusesAliasesThatLeadBackOrNowhere() {
    assertThat(refusal("a: 1\nb: &x [*x]")).hasMessage("the alias *x leads back into itself");
    assertThat(refusal("a: 1\nb: *x")).hasMessageContaining("nothing is called &x");
    assertThat(refusal("a: 1\nb: *x").line()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a: 1\nb: 2\na: 3", "{\"a\": 1,\n\"b\": 2,\n\"a\": 3}"})
  void warnsOfKeysThatStandTwice(String twice) {
    DocumentText text = text(twice);
    assertThat(text.tree().path("a").intValue()).isEqualTo(3);
    assertThat(text.flaws())
        .singleElement()
        .satisfies(
            flaw -> {
              assertThat(flaw.error()).isFalse();
              assertThat(flaw.line()).isEqualTo(3);
              assertThat(flaw.message())
                  .isEqualTo("the key a stands here twice: the last one holds");
            });
  }

  @Test
  void readsJsonWithCommentsAsYaml() {
    DocumentText text = text("{\n  \"a\": 1, # why\n  \"b\": [1, 2,],\n}");
    assertThat(Json.text(text.tree())).isEqualTo("{\"a\":1,\"b\":[1,2]}");
    assertThat(text.flaws())
        .singleElement()
        .satisfies(
            flaw -> {
              assertThat(flaw.line()).isEqualTo(2);
              assertThat(flaw.message()).startsWith("not JSON: ").endsWith(": read as YAML");
            });
  }

  @Test
  void refusesNestingWithoutEnd() {
    assertThat(refusal("a: " + "[".repeat(100_000))).isNotNull();
    assertThat(refusal("{\"a\": " + "[".repeat(100_000))).isNotNull();
  }

  @Test
  void refusesASecondDocument() {
    SyntaxException refusal = refusal("a: 1\n---\nb: 2");
    assertThat(refusal).hasMessage("not YAML: a second document begins here");
    assertThat(refusal.line()).isEqualTo(2);
    assertThat(refusal("{\"a\": 1} {")).hasMessageContaining("not JSON: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<!DOCTYPE html><html>", "\n <html lang='en'>"})
  void refusesAPage(String page) {
    assertThat(refusal(page)).hasMessageContaining("an HTML page");
  }

  @Test
  void passesOverTheByteOrderMark() {
    assertThat(tree("\ufeff{\"a\": 1}").path("a").intValue()).isEqualTo(1);
    assertThat(tree("\ufeffa: 1").path("a").intValue()).isEqualTo(1);
  }

  @Test
  void saysWhereSyntaxBreaks() {
    SyntaxException yaml = refusal("a: 1\nb: [1, 2\nc: 3");
    assertThat(yaml.line()).isBetween(2, 3);
    assertThat(yaml.getMessage()).startsWith("not YAML: ").contains("(column ");
    SyntaxException json = refusal("{\n  \"a\": 1,\n  \"b\" 2}");
    assertThat(json.line()).isEqualTo(3);
    assertThat(json.getMessage()).startsWith("not JSON: ").contains("(column ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a:\n  b:\n    - 1\n    - c: 2", "{\"a\":\n {\"b\":\n  [1,\n  {\"c\": 2}]}}"})
  void knowsTheLinesOfPlaces(String text) {
    Lines lines = text(text).lines(List.of("/a/b/1/c", "/a/b/7/x"));
    assertThat(lines.line("/a/b/1/c")).isEqualTo(4);
    assertThat(lines.line("/a/b/7/x")).as("that of what is around it").isEqualTo(2);
  }

  @Test
  void readsNumbersLikeBodiesAreRead() {
    assertThat(tree("[1, 3000000000, 1.50, 1e3]"))
        .isEqualTo(Json.read("[1, 3000000000, 1.50, 1e3]"));
    assertThat(tree("- 1\n- 3000000000\n- 1.50\n- 1e3"))
        .isEqualTo(Json.read("[1, 3000000000, 1.50, 1e3]"));
  }
}
