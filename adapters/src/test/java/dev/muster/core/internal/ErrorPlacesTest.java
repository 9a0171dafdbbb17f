package dev.muster.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.core.Violation;
import dev.muster.core.internal.ErrorReader.Told;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorPlacesTest {
  private static final ErrorPlaces PLACES =
      ErrorPlaces.NONE
          .code("/error/code", "/code")
          .message("/error/message", "/error", "/message")
          .violations("/detail", "/loc", "/msg")
          .violations("/error/data/validation_errors", "/field", "/msg")
          .requestId("/requestId")
          .retryAfter("/error/details/retryAfter");

  private static Told read(String json) {
    return PLACES.read(Errors.json(json));
  }

  @Test
  void findsEverythingInItsPlace() {
    Told told =
        read(
            """
            {"error": {"code": "SLOW", "message": "too many", "details": {"retryAfter": 1.5}},
             "requestId": "req_1"}""");
    assertThat(told)
        .isEqualTo(new Told("SLOW", "too many", List.of(), "req_1", Duration.ofMillis(1500)));
  }

  @Test
  void takesTheFirstPlaceThatHasAText() {
    assertThat(read("{\"error\":\"plain\",\"message\":\"other\"}").message()).isEqualTo("plain");
    assertThat(read("{\"error\":{\"message\":\"\"},\"message\":\"other\"}").message())
        .isEqualTo("other");
    assertThat(read("{\"error\":{\"code\":7},\"code\":\"SEVEN\"}").code()).isEqualTo("SEVEN");
  }

  @Test
  void namesWhereAViolationIs() {
    assertThat(
            read(
                "{\"detail\":[{\"loc\":[\"body\",\"images\",0,\"url\"],\"msg\":\"bad\"},\"odd\"]}"))
        .isEqualTo(
            new Told(
                null,
                "the input is not valid",
                List.of(new Violation("body.images[0].url", "bad"), new Violation("", "odd")),
                null,
                null));
    assertThat(
            read("{\"error\":{\"message\":\"m\",\"data\":{\"validation_errors\":[{\"field\":\"f\",\"msg\":\"x\"}]}}}")
                .violations())
        .containsExactly(new Violation("f", "x"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "[]", "7", "\"text\"", "{}", "{\"error\":[1]}", "nonsense"})
  void findsNothingInOtherShapes(String json) {
    assertThat(read(json)).isEqualTo(Told.NOTHING);
  }

  @ParameterizedTest
  @CsvSource({"30, 30000", "'\"2\"', 2000", "-1, ", "'\"soon\"', ", "true, "})
  void readsSecondsHoweverTheyAreWritten(String value, Long millis) {
    assertThat(read("{\"error\":{\"details\":{\"retryAfter\":" + value + "}}}").retryAfter())
        .isEqualTo(millis == null ? null : Duration.ofMillis(millis));
  }

  @ParameterizedTest
  @CsvSource({"'', whole", "/a~1b, slash", "/c~0d, tilde", "/list/1, second"})
  void followsPointers(String pointer, String expected) {
    Map<String, Object> json =
        Map.of("a/b", "slash", "c~d", "tilde", "list", List.of("first", "second"));
    Object found = JsonPlace.find(json, pointer);
    assertThat(expected.equals("whole") ? found == json : expected.equals(found)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/none", "/list/2", "/list/x", "/a~1b/deeper"})
  void findsNothingBeyondWhatIsThere(String pointer) {
    assertThat(JsonPlace.find(Map.of("a/b", "s", "list", List.of(1, 2)), pointer)).isNull();
  }

  @Test
  void refusesWhatIsNoPointer() {
    assertThatThrownBy(() -> JsonPlace.find(Map.of(), "error"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
