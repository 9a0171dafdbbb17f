package dev.muster.mock.respond;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "application/json | text/plain,application/json | application/json",
        "*/* | text/plain,application/json | text/plain",
        "text/* | application/json,text/csv,text/plain | text/csv",
        "text/plain;q=0.5, application/json;q=0.6 | text/plain,application/json | application/json",
        "*/*;q=0.1, text/plain | application/json,text/plain | text/plain",
        "text/*;q=0.3, text/plain;q=0.7, */*;q=0.5 | image/png,text/csv,text/plain | text/plain",
        "text/plain;q=0, */* | text/plain,text/csv | text/csv",
        "application/xml | application/json | -",
        "application/json;q=0 | application/json | -",
        "application/json;version=2 | application/json;version=1,application/json;version=2 | application/json;version=2",
        "application/json;charset=utf-8 | application/json | application/json",
        "nonsense | application/json | -",
        "application/vnd.a+json | application/json | -",
        "text/plain;q=abc, text/csv | text/plain,text/csv | text/csv",
        "application/json | */* | -",
        "TEXT/PLAIN | text/plain | text/plain",
      })
  void choosesAmongOffers(String accept, String offers, String expected) {
    assertThat(Accept.of(accept).best(List.of(offers.split(","))).orElse("-")).isEqualTo(expected);
  }
}
