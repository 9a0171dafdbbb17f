package dev.muster.mock.respond;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.mock.ProblemException;
import dev.muster.mock.http.Headers;
import dev.muster.mock.http.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreferenceTest {
  private static Preference of(String query, String... headers) {
    return Preference.of(
        new Request("GET", "/", query, Headers.of(headers), new byte[0], "http://127.0.0.1"));
  }

  private static String refusal(String query, String... headers) {
    try {
      return of(query, headers).toString();
    } catch (ProblemException e) {
      return e.problem().status() + " " + e.problem().detail();
    }
  }

  @Test
  void isNoneWhereNothingIsSaid() {
    assertThat(of(null)).isSameAs(Preference.none());
    assertThat(of("code=404&_code=1")).isEqualTo(Preference.none());
    assertThat(of(null, "Prefer", "return=minimal, wait=10")).isEqualTo(Preference.none());
  }

  @Test
  void isReadFromTheHeader() {
    Preference all = new Preference(404, "a b", true, "7");
    assertThat(of(null, "Prefer", "code=404, example=\"a b\", dynamic=true, seed=7"))
        .isEqualTo(all);
    assertThat(of(null, "prefer", "CODE = 404", "Prefer", "example=\"a b\",dynamic=true,seed=7"))
        .isEqualTo(all);
  }

  @Test
  void isReadFromTheQueryWhereThereIsNoHeader() {
    assertThat(of("__code=404&__example=a+b&__dynamic=false&__seed=x"))
        .isEqualTo(new Preference(404, "a b", false, "x"));
    assertThat(of("__code=404", "Prefer", "dynamic=true"))
        .isEqualTo(new Preference(null, null, true, null));
  }

  @Test
  void takesTheFirstOfEqualWishes() {
    assertThat(of(null, "Prefer", "code=200, code=404").code()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "code=abc | optional property \"code\"~└─ cannot decode \"abc\", should be a number",
        "code=20 | optional property \"code\"~└─ cannot decode \"20\", should be a number",
        "code | optional property \"code\"~└─ cannot decode true, should be string",
        "dynamic=1 | optional property \"dynamic\"~└─ cannot decode \"1\", should be a boolean",
      })
  void refusesWishesThatAreNone(String prefer, String detail) {
    assertThat(refusal(null, "Prefer", prefer)).isEqualTo("422 " + detail.replace('~', '\n'));
  }

  @Test
  void refusesAWishThatIsMadeTwiceInTheQuery() {
    assertThat(refusal("__code=200&__code=404"))
        .isEqualTo(
            "422 optional property \"code\"\n└─ cannot decode [\"200\",\"404\"], should be string");
  }

  @Test
  void takesTheResponseCodeOfSpecmaticWhereNoOtherIsAskedFor() {
    assertThat(of(null, "Specmatic-Response-Code", "503").code()).isEqualTo(503);
    assertThat(of(null, "Specmatic-Response-Code", "503", "Prefer", "code=404").code())
        .isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "abc", "99", "2000"})
  void refusesAResponseCodeThatIsNone(String code) {
    assertThatThrownBy(() -> of(null, "Specmatic-Response-Code", code))
        .isInstanceOf(ProblemException.class);
  }
}
