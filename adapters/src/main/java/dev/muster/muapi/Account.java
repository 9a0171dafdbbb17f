package dev.muster.muapi;

import dev.muster.core.internal.Channel;
import dev.muster.muapi.api.AccountApi;
import dev.muster.muapi.model.Balance;
import dev.muster.muapi.model.TopUp;
import java.math.BigDecimal;

/** The account's money. */
public final class Account {
  private final Channel channel;

  Account(Channel channel) {
    this.channel = channel;
  }

  /** What is left. */
  public BigDecimal balance() {
    return details().balance();
  }

  /** What is left, in which currency, and whose it is. */
  public Balance details() {
    return channel.body(api().getBalance());
  }

  /**
   * Begins to buy credits, and gives the address of the page where the payment is made. The call
   * itself moves no money.
   *
   * @param amount in whole dollars
   */
  public String topUp(long amount) {
    return channel.body(api().topUp(TopUp.builder().amount(amount).build())).checkoutUrl();
  }

  private AccountApi api() {
    return channel.apis().of(AccountApi.class);
  }
}
