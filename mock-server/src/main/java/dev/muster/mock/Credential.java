package dev.muster.mock;

import dev.muster.mock.contract.SecurityScheme;

/**
 * What a request presented for one security scheme. {@link #toString} does not show it.
 *
 * @param value the key or token itself; for other HTTP schemes what follows the scheme's name, for
 *     signed schemes the key's id
 */
public record Credential(SecurityScheme scheme, String value) {
  @Override
  public String toString() {
    return "Credential[" + scheme.name() + "]";
  }
}
