package dev.muster.muvi;

import java.math.BigDecimal;

/**
 * Money as Muvi counts it. What the provider calls a micro-cent is a millionth of a
 * <em>dollar</em>, although the name says a millionth of a cent: 500000 of them are 0.50 USD, not
 * half a cent. {@link #usd()} converts exactly.
 *
 * <pre>{@code
 * MicroCents price = muvi.price("google/nano-banana", input);
 * System.out.println(price.usd()); // 0.040000
 * }</pre>
 *
 * @param count millionths of a dollar
 */
public record MicroCents(long count) implements Comparable<MicroCents> {
  private static final int DIGITS = 6;

  /**
   * Dollars in Muvi's unit.
   *
   * @throws ArithmeticException if there is a fraction of a unit, or too much money
   */
  public static MicroCents ofUsd(BigDecimal usd) {
    return new MicroCents(usd.movePointRight(DIGITS).longValueExact());
  }

  /** The same in dollars, with six decimals. */
  public BigDecimal usd() {
    return BigDecimal.valueOf(count, DIGITS);
  }

  @Override
  public int compareTo(MicroCents other) {
    return Long.compare(count, other.count);
  }

  /** In dollars. */
  @Override
  public String toString() {
    return usd() + " USD";
  }
}
