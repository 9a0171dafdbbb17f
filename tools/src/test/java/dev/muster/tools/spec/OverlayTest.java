package dev.muster.tools.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.muster.tools.UserException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OverlayTest {
  private static final String DOCUMENT =
      """
      {"info": {"title": "T", "tags": ["a"], "contact": {"name": "N"}},
       "paths": {"/a": {"get": {"summary": "A"}}, "/b": {"get": {"summary": "B"}}},
       "list": [{"n": 1}, {"n": 2}, {"n": 3}]}""";

  @TempDir Path folder;

  @Test
  void updateMergesFieldByField() throws JsonProcessingException {
    assertThat(
            apply("- {target: $.info, update: {title: New, contact: {url: U}, extra: 1}}")
                .get("info"))
        .isEqualTo(
            json(
                "{\"title\":\"New\",\"tags\":[\"a\"],\"contact\":{\"name\":\"N\",\"url\":\"U\"},\"extra\":1}"));
  }

  @Test
  void updateOfTheRootAddsToTheDocument() throws JsonProcessingException {
    assertThat(apply("- {target: $, update: {added: true}}").get("added").asBoolean()).isTrue();
  }

  @Test
  void updateJoinsListsInsideObjects() throws JsonProcessingException {
    assertThat(apply("- {target: $.info, update: {tags: [b, c]}}").at("/info/tags"))
        .isEqualTo(list("[\"a\",\"b\",\"c\"]"));
  }

  @Test
  void updateOfAnArrayAppendsOneEntry() throws JsonProcessingException {
    assertThat(apply("- {target: $.list, update: {n: 4}}").get("list"))
        .isEqualTo(list("[{\"n\":1},{\"n\":2},{\"n\":3},{\"n\":4}]"));
  }

  @Test
  void everyMatchIsUpdatedWithACopyOfItsOwn() throws JsonProcessingException {
    ObjectNode document =
        apply(
            "- {target: '$.paths[*].get', update: {x: {}}}",
            "- {target: \"$.paths['/a'].get.x\", update: {only: a}}");

    assertThat(document.at("/paths/~1a/get/x/only").asText()).isEqualTo("a");
    assertThat(document.at("/paths/~1b/get/x")).isEmpty();
  }

  @Test
  void aFilterFindsByValue() throws JsonProcessingException {
    assertThat(
            apply("- {target: '$.list[?(@.n==2)]', update: {found: true}}")
                .at("/list/1/found")
                .asBoolean())
        .isTrue();
  }

  @Test
  void removeTakesAwayEveryMatch() throws JsonProcessingException {
    ObjectNode document =
        apply(
            "- {target: '$.list[?(@.n>1)]', remove: true}",
            "- {target: \"$.paths['/a']\", remove: true}");

    assertThat(document.get("list")).isEqualTo(list("[{\"n\":1}]"));
    assertThat(document.at("/paths").size()).isEqualTo(1);
  }

  @Test
  void actionsSeeWhatEarlierOnesDid() throws JsonProcessingException {
    assertThat(
            apply("- {target: $, update: {new: {}}}", "- {target: $.new, update: {deep: 1}}")
                .at("/new/deep")
                .asInt())
        .isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"$.nowhere", "$.paths['/c'].get", "$.list[?(@.n==9)]", "$.list[7]", "$..nothing"})
  void aTargetThatMatchesNothingIsRefusedWithItsLine(String target) {
    assertThatThrownBy(
            () ->
                apply(
                    "- {target: $.info, update: {title: New}}",
                    "- target: \"" + target + "\"\n  update: {a: 1}"))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("x.overlay.yaml:6")
        .hasMessageContaining("the target " + target + " matches nothing");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "- {target: '$.info[?(', update: {a: 1}} | is not a JSONPath",
        "- {target: $.info} | says neither 'update' nor 'remove'",
        "- {update: {a: 1}} | an action without 'target'",
        "- {target: $.info.title, update: {a: 1}} | finds a single value but the update is an object",
        "- {target: $.info, update: text} | finds an object but the update is a single value",
      })
  void anActionThatCannotBeMeantIsRefused(String action, String problem) {
    assertThatThrownBy(() -> apply(action))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("x.overlay.yaml")
        .hasMessageContaining(problem);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "openapi: 3.1.0",
        "overlay: 2.0.0\nactions: [{}]",
        "overlay: 1.0.0",
        "overlay: 1.0.0\nactions: []"
      })
  void aFileThatIsNoOverlayIsRefused(String text) {
    YamlFile file = YamlFile.read(Specs.write(folder.resolve("x.overlay.yaml"), text));

    assertThatThrownBy(() -> Overlay.of(file))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("x.overlay.yaml");
  }

  private ObjectNode apply(String... actions) throws JsonProcessingException {
    String text =
        "overlay: 1.0.0\ninfo:\n  title: T\nactions:\n" + String.join("\n", actions).indent(2);
    ObjectNode document = (ObjectNode) list(DOCUMENT);
    Overlay.of(YamlFile.read(Specs.write(folder.resolve("x.overlay.yaml"), text)))
        .applyTo(document);
    return document;
  }

  private static ObjectNode json(String text) throws JsonProcessingException {
    return (ObjectNode) list(text);
  }

  private static JsonNode list(String text) throws JsonProcessingException {
    return new JsonMapper().readTree(text);
  }
}
