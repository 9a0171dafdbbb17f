package dev.muster.core.internal;

/**
 * Where requests carry an API key.
 *
 * @param header the header's name
 * @param prefix what stands before the key in it
 */
public record KeyPlace(String header, String prefix) {
  /** {@code Authorization: Bearer <key>}. */
  public static final KeyPlace BEARER = new KeyPlace("Authorization", "Bearer ");

  public KeyPlace {
    HeaderText.name(header);
  }

  /** A header that holds nothing but the key. */
  public static KeyPlace header(String name) {
    return new KeyPlace(name, "");
  }
}
