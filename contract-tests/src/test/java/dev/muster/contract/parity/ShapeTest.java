package dev.muster.contract.parity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

final class ShapeTest {

  @Test
  void keepsWhatAllValuesHaveAndLeavesOtherKeysOpen() {
    assertThat(shape("{'a':1}", "{'a':2,'x':'y'}")).isEqualTo(json("{'*':'string','a':'number'}"));
  }

  @Test
  void tellsAlternatives() {
    assertThat(shape("1", "null")).isEqualTo(json("{'|':['null','number']}"));
  }

  @Test
  void looksIntoItems() {
    assertThat(shape("[]", "[true]")).isEqualTo(json("['boolean']"));
    assertThat(shape("[]", "[]")).isEqualTo(json("[]"));
  }

  @Test
  void seesKindsOfText() {
    assertThat(shape("'2024-01-01'", "'1999-12-31'")).isEqualTo(json("'string:date'"));
    assertThat(shape("'2024-01-01'", "'x'")).isEqualTo(json("'string'"));
  }

  @Test
  void fitsWhereTypesAndKeysAreTheSame() {
    assertThat(misfits("{'a':'number','*':'string'}", "{'a':5,'other':'x'}")).isEmpty();
    assertThat(misfits("{'|':['null',['string']]}", "['x']")).isEmpty();
    assertThat(misfits("'anything'", "[1]")).isEmpty();
  }

  @Test
  void saysWhereItDoesNotFit() {
    assertThat(misfits("{'a':'number'}", "{'a':'x'}")).singleElement().asString().contains("$.a");
    assertThat(misfits("{'a':'number'}", "{}")).containsExactly("$.a: is missing");
    assertThat(misfits("{'a':'number'}", "{'a':1,'b':1}")).containsExactly("$.b: was not expected");
    assertThat(misfits("['string:uuid']", "['x']")).singleElement().asString().contains("$[0]");
  }

  private static JsonNode shape(String... values) {
    return Shape.of(Stream.of(values).map(ShapeTest::json).toList());
  }

  private static List<String> misfits(String shape, String value) {
    return Shape.misfits(json(shape), json(value), "$");
  }

  private static JsonNode json(String text) {
    return Told.JSON.readTree(text.replace('\'', '"'));
  }
}
