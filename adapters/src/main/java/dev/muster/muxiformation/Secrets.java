package dev.muster.muxiformation;

import dev.muster.core.internal.Channel;
import dev.muster.muxiformation.api.SecretsApi;
import dev.muster.muxiformation.model.SecretCreation;
import dev.muster.muxiformation.model.SecretValue;
import java.util.Map;

/**
 * The formation's secrets. It upper-cases their names, and writes an underscore for whatever is
 * neither letter nor digit.
 */
public final class Secrets {
  private final Channel channel;

  Secrets(Channel channel) {
    this.channel = channel;
  }

  /** All secrets by name, masked. */
  public Map<String, String> list() {
    return channel.call(SecretsApi.class, SecretsApi::listSecrets).data().secrets();
  }

  /**
   * Adds a secret.
   *
   * @throws dev.muster.core.ConflictException if there is one of this name: replace it instead
   */
  public void create(String name, String value) {
    SecretCreation secret = SecretCreation.builder().key(name).value(value).build();
    channel.call(SecretsApi.class, api -> api.createSecret(secret));
  }

  /** Gives a secret another value. */
  public void replace(String name, String value) {
    SecretValue secret = SecretValue.builder().value(value).build();
    channel.call(SecretsApi.class, api -> api.replaceSecret(name, secret));
  }

  /**
   * Removes a secret.
   *
   * @throws dev.muster.core.ConflictException if the formation uses it
   */
  public void delete(String name) {
    channel.call(SecretsApi.class, api -> api.deleteSecret(name));
  }

  /** Has the formation read all secrets anew. */
  public void reload() {
    channel.call(SecretsApi.class, SecretsApi::reloadSecrets);
  }
}
