package dev.muster.mock.sandbox.key;

import java.util.List;

/**
 * A key of one security scheme. {@link #toString} does not show the secret.
 *
 * @param scheme the scheme's name in the contract
 * @param id what is sent openly, where the scheme signs; else the secret
 * @param test whether its jobs cost nothing and are done at once
 * @param revoked whether it was deleted
 * @param name of one that {@code sandbox.yaml} speaks of; empty for any other
 * @param scopes what it may do; empty for everything
 */
public record Key(
    String scheme,
    String id,
    String secret,
    boolean test,
    boolean revoked,
    String name,
    List<String> scopes) {

  public Key {
    scopes = List.copyOf(scopes);
  }

  /** A key without a name that may do everything. */
  public Key(String scheme, String id, String secret, boolean test, boolean revoked) {
    this(scheme, id, secret, test, revoked, "", List.of());
  }

  /** This key, once it was deleted. */
  Key deleted() {
    return new Key(scheme, id, secret, test, true, name, scopes);
  }

  @Override
  public String toString() {
    return "Key["
        + scheme
        + (name.isEmpty() ? "" : ", " + name)
        + (test ? ", test" : "")
        + (revoked ? ", revoked" : "")
        + "]";
  }
}
