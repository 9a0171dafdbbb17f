package dev.muster.tools.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.JsonTypes;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okio.ByteString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuntimeJsonTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "12345678901",
        "-1",
        "123456789012345678901234567890",
        "0.10",
        "1.0",
        "null",
        "true",
        "\"a\"",
        "[1,null,{\"a\":null,\"b\":[]}]",
        "{\"z\":1,\"a\":2}"
      })
  void givesAnyJsonBackAsItWas(String json) throws IOException {
    assertThat(Json.ANY.toJson(Json.ANY.fromJson(json))).isEqualTo(json);
  }

  @Test
  void readsNumbersWithoutLoss() throws IOException {
    assertThat(Json.ANY.fromJson("7")).isEqualTo(7L);
    assertThat(Json.ANY.fromJson("9223372036854775808"))
        .isEqualTo(new BigInteger("9223372036854775808"));
    assertThat(Json.ANY.fromJson("1e3")).isEqualTo(new BigDecimal("1e3"));
  }

  @Test
  void writesWhatMapsAndListsHold() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("float", 1.5f);
    map.put("set", java.util.Set.of(1));
    map.put("null", null);

    assertThat(Json.ANY.toJson(map)).isEqualTo("{\"float\":1.5,\"set\":[1],\"null\":null}");
    assertThatThrownBy(() -> Json.ANY.toJson(Map.of("a", new Object())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("java.lang.Object at $.a");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-30T12:00:00Z, 2026-01-30T12:00:00Z",
    "2026-01-30T12:00:00+02:00, 2026-01-30T10:00:00Z",
    "2026-01-30T12:00:00.123456-0130, 2026-01-30T13:30:00.123456Z",
    "2026-01-30t12:00:00z, 2026-01-30T12:00:00Z",
    "2026-01-30 12:00:00+00:00, 2026-01-30T12:00:00Z",
    "2026-01-30T12:00:00, 2026-01-30T12:00:00Z",
    "2026-01-30T12:00, 2026-01-30T12:00:00Z",
    "2026-01-30T12:00:00.5Z, 2026-01-30T12:00:00.500Z",
    "2026-01-30T12:00:00.123456789Z, 2026-01-30T12:00:00.123456789Z",
    "2026-01-30T24:00:00Z, 2026-01-31T00:00:00Z",
    "2024-02-29T12:00:00Z, 2024-02-29T12:00:00Z",
    "2026-02-30T12:00:00Z, 2026-02-28T12:00:00Z",
    "0001-12-31T23:59:59Z, 0001-12-31T23:59:59Z"
  })
  void readsTimesWithAnyOffset(String text, Instant time) throws IOException {
    assertThat(Json.INSTANT.fromJson('"' + text + '"')).isEqualTo(time);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-13-30T12:00:00Z",
        "2026-01-30T12:60:00Z",
        "2026-01-30T12:00:0xZ",
        "2026-01-30T12:00:00.1234567890Z",
        "2026/01/30T12:00:00Z",
        "-026-01-30T12:00:00Z"
      })
  void refusesWhatIsAlmostATime(String text) {
    assertThatThrownBy(() -> Json.INSTANT.fromJson('"' + text + '"'))
        .hasMessage("Expected a date and time at $");
  }

  @Test
  void refusesWhatIsNoTimeWithoutQuotingIt() {
    assertThatThrownBy(
            () -> Json.list(Json.INSTANT).fromJson("[\"2026-01-30T12:00:00Z\",\"soon\"]"))
        .isInstanceOf(JsonDataException.class)
        .hasMessage("Expected a date and time at $[1]");
  }

  @Test
  void readsAndWritesBytesAndDecimals() throws IOException {
    assertThat(Json.BYTES.fromJson("\"aGk=\"")).isEqualTo(ByteString.encodeUtf8("hi"));
    assertThat(Json.BYTES.toJson(ByteString.encodeUtf8("hi"))).isEqualTo("\"aGk=\"");
    assertThatThrownBy(() -> Json.BYTES.fromJson("\"*\"")).hasMessage("Expected Base64 text at $");
    assertThat(Json.DECIMAL.fromJson("0.10")).isEqualTo(new BigDecimal("0.10"));
    assertThat(Json.DECIMAL.toJson(new BigDecimal("42.50"))).isEqualTo("42.50");
    assertThat(Json.DECIMAL_TEXT.toJson(new BigDecimal("1E+2"))).isEqualTo("\"100\"");
  }

  @Test
  void doesNotTakeOneScalarForAnother() {
    assertThatThrownBy(() -> Json.STRING.fromJson("1"))
        .hasMessage("Expected a string but was number at $");
    assertThatThrownBy(() -> Json.LONG.fromJson("\"1\""))
        .hasMessageStartingWith("Expected an integer of 64 bits but was string");
    assertThatThrownBy(() -> Json.LONG.fromJson("1e30"))
        .hasMessage("Expected an integer of 64 bits at $");
    assertThatThrownBy(() -> Json.BOOLEAN.fromJson("null"))
        .hasMessage("Expected a boolean but was null at $");
    assertThatThrownBy(() -> Json.DOUBLE.toJson(null))
        .hasMessage("Expected a number but was null at $");
  }

  @ParameterizedTest
  @CsvSource({
    "7, 7",
    "-9223372036854775808, -9223372036854775808",
    "9223372036854775807, 9223372036854775807",
    "5.0, 5",
    "1e3, 1000",
    "-0, 0"
  })
  void readsIntegersInEachOfTheirSpellings(String json, long value) throws IOException {
    assertThat(Json.LONG.fromJson(json)).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2147483648", "-2147483649", "9223372036854775808", "0.5"})
  void refusesNumbersThatDoNotFitWithoutQuotingThem(String json) {
    assertThatThrownBy(() -> Json.INTEGER.fromJson(json))
        .hasMessage("Expected an integer of 32 bits at $")
        .satisfies(e -> assertThat(String.valueOf(e.getCause())).doesNotContain(json));
  }

  @Test
  void tellsWhereAValueStoodThatItCouldNotRead() {
    assertThatThrownBy(() -> Json.list(Json.INTEGER).fromJson("[1,2.5,3]"))
        .hasMessageEndingWith(" at $[1]");
    assertThatThrownBy(() -> Json.list(Json.list(Json.INTEGER)).fromJson("[[],[0.5],[]]"))
        .hasMessageEndingWith(" at $[1][0]");
    assertThatThrownBy(() -> Json.map(Json.INTEGER).fromJson("{\"a[7]\":0.5}"))
        .hasMessageEndingWith(" at $.a[7]");
    assertThatThrownBy(() -> Json.map(Json.INTEGER).fromJson("{\"a[7]\":0.5,\"b\":1}"))
        .hasMessageEndingWith(" at $.a[7]");
  }

  @Test
  void takesNullItemsOnlyWhereTheyAreMeant() throws IOException {
    assertThat(Json.list(Json.orNull(Json.STRING)).fromJson("[\"a\",null]"))
        .containsExactly("a", null);
    assertThatThrownBy(() -> Json.list(Json.STRING).fromJson("[\"a\",null]"))
        .hasMessage("Expected a string but was null at $[1]");
    assertThat(Json.copyOf(Arrays.asList("a", null))).containsExactly("a", null);
  }

  @Test
  void givesAdaptersForWholeBodies() throws IOException {
    Moshi moshi =
        new Moshi.Builder().add((type, annotations, all) -> JsonTypes.adapter(type, all)).build();
    JsonAdapter<List<Map<String, Object>>> adapter =
        moshi.adapter(
            Types.newParameterizedType(
                List.class, Types.newParameterizedType(Map.class, String.class, Object.class)));

    assertThat(adapter.toJson(adapter.fromJson("[{\"a\":1,\"b\":null}]")))
        .isEqualTo("[{\"a\":1,\"b\":null}]");
    assertThat(JsonTypes.adapter(Thread.class, moshi)).isNull();
  }
}
