package dev.muster.contract.parity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.contract.parity.Case.Compared;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

final class DifferenceTest {

  @Test
  void comparesNumbersByValueAndKeysInAnyOrder() {
    assertThat(
            all("{'status':200,'body':{'a':1,'b':2.0}}", "{'body':{'b':2,'a':1.0},'status':200}"))
        .isEmpty();
  }

  @Test
  void saysWhatDiffersAndWhere() {
    assertThat(all("{'status':200,'headers':{'x':'1'}}", "{'status':404,'text':'no'}"))
        .containsExactly(
            "status: expected 200, was 404",
            "headers: is missing, expected {\"x\":\"1\"}",
            "text: was not expected: \"no\"");
  }

  @Test
  void readsViolationsAsJson() {
    assertThat(
            all(
                "{'headers':{'sl-violations':'[{\\'a\\':1,\\'b\\':2}]'}}",
                "{'headers':{'sl-violations':'[{\\'b\\':2,\\'a\\':1}]'}}"))
        .isEmpty();
  }

  @Test
  void keepsTheOrderOfLists() {
    assertThat(all("{'body':[1,2]}", "{'body':[2,1]}")).hasSize(2);
  }

  @Test
  void fitsEverySampleIntoAShape() {
    String recorded = "{'status':200,'shape':{'a':'number'},'header-shapes':{'x':'number'}}";
    assertThat(shaped(recorded, "{'status':200,'headers':{'x':'1'},'body':{'a':1}}")).isEmpty();
    assertThat(
            shaped(
                recorded,
                "{'status':200,'headers':{'x':'1'},'body':{'a':1}}",
                "{'status':200,'headers':{'x':'1'},'body':{'a':'b'}}"))
        .hasSize(1);
  }

  @Test
  void noticesWhatDoesNotRepeat() {
    String recorded = "{'status':200,'repeats':true,'shape':'anything'}";
    assertThat(shaped(recorded, "{'status':200,'body':1}", "{'status':200,'body':1}")).isEmpty();
    assertThat(shaped(recorded, "{'status':200,'body':1}", "{'status':200,'body':2}"))
        .containsExactly("repeats: expected true, was false");
  }

  private static List<String> all(String expected, String actual) {
    return Difference.between(json(expected), List.of(json(actual)), Compared.ALL);
  }

  private static List<String> shaped(String expected, String... actual) {
    return Difference.between(
        json(expected), Stream.of(actual).map(DifferenceTest::json).toList(), Compared.SHAPE);
  }

  private static ObjectNode json(String text) {
    return Told.JSON.readTree(text.replace('\'', '"')).asObject();
  }
}
