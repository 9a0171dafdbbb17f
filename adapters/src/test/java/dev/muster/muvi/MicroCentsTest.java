package dev.muster.muvi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MicroCentsTest {
  @ParameterizedTest
  @CsvSource({
    "500000,0.500000",
    "1,0.000001",
    "0,0.000000",
    "2400000,2.400000",
    "-40000,-0.040000"
  })
  void isMillionthsOfADollar(long count, BigDecimal usd) {
    assertThat(new MicroCents(count).usd()).isEqualTo(usd);
    assertThat(MicroCents.ofUsd(usd)).isEqualTo(new MicroCents(count));
  }

  @Test
  void isExactWhereADoubleIsNot() {
    assertThat(new MicroCents(Long.MAX_VALUE).usd()).isEqualTo("9223372036854.775807");
  }

  @Test
  void refusesWhatItCannotTellExactly() {
    assertThatThrownBy(() -> MicroCents.ofUsd(new BigDecimal("0.0000001")))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> MicroCents.ofUsd(new BigDecimal("1E+20")))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void comparesAndPrintsAsMoney() {
    assertThat(new MicroCents(40_000)).isLessThan(new MicroCents(500_000));
    assertThat(new MicroCents(500_000)).hasToString("0.500000 USD");
  }
}
