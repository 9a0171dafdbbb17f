package dev.muster.core;

/**
 * A client cannot be built, or a call cannot be made, from what the caller gave: a missing
 * variable, an unusable key.
 */
public final class ConfigurationException extends MusterException {
  private static final long serialVersionUID = 1L;

  public ConfigurationException(String message) {
    super(message, null);
  }
}
