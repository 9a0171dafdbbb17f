package dev.muster.mock.sandbox.key;

/**
 * A key of one security scheme. {@link #toString} does not show the secret.
 *
 * @param scheme the scheme's name in the contract
 * @param id what is sent openly, where the scheme signs; else the secret
 * @param test whether its jobs cost nothing and are done at once
 * @param revoked whether it was deleted
 */
public record Key(String scheme, String id, String secret, boolean test, boolean revoked) {
  @Override
  public String toString() {
    return "Key[" + scheme + (test ? ", test" : "") + (revoked ? ", revoked" : "") + "]";
  }
}
