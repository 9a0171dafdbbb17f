package dev.muster.muapi;

import dev.muster.core.internal.Channel;
import dev.muster.muapi.api.KeysApi;
import dev.muster.muapi.model.ApiKey;
import dev.muster.muapi.model.CreatedKey;
import dev.muster.muapi.model.NewKey;
import java.util.List;

/** The account's API keys. */
public final class Keys {
  private final Channel channel;

  Keys(Channel channel) {
    this.channel = channel;
  }

  /** All keys, without their secrets. */
  public List<ApiKey> list() {
    return channel.body(api().listKeys());
  }

  /**
   * Creates a key that runs models for money. The answer is the only place that ever holds its
   * secret.
   */
  public CreatedKey create(String name) {
    return channel.body(api().createKey(NewKey.builder().name(name).build()));
  }

  /** Creates a key whose jobs cost nothing and complete at once with example output. */
  public CreatedKey createTestKey(String name) {
    return channel.body(api().createKey(NewKey.builder().name(name).isTest(true).build()));
  }

  /**
   * Deletes a key.
   *
   * @throws dev.muster.core.NotFoundException if there is no such key, or no longer
   */
  public void delete(long id) {
    channel.reply(api().deleteKey(id));
  }

  private KeysApi api() {
    return channel.apis().of(KeysApi.class);
  }
}
