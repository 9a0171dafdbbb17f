package dev.muster.mock.sandbox.resource;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.sandbox.resource.StreamScript.Way;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StreamScriptTest {
  @ParameterizedTest
  @CsvSource({"cut, CUT", "fail, FAIL", "stall, STALL", "' Cut ', CUT"})
  void goesWrongBeforeTheLastEvent(String header, Way way) {
    assertThat(StreamScript.of(header))
        .contains(new StreamScript(way, Long.MAX_VALUE, Long.MAX_VALUE));
  }

  @Test
  void goesWrongAfterSoMuch() {
    assertThat(StreamScript.of("fail; after=2"))
        .contains(new StreamScript(Way.FAIL, 2, Long.MAX_VALUE));
    assertThat(StreamScript.of("cut;bytes = 100"))
        .contains(new StreamScript(Way.CUT, Long.MAX_VALUE, 100));
    assertThat(StreamScript.of("stall ; after=0"))
        .contains(new StreamScript(Way.STALL, 0, Long.MAX_VALUE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "none", "explode", "cut; after=", "cut; after=-1", "fail; bytes=3", "cut cut"})
  void isRefusedWhereItIsNone(String header) {
    assertThat(StreamScript.of(header)).isEmpty();
  }
}
