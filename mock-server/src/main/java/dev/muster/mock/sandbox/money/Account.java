package dev.muster.mock.sandbox.money;

import dev.muster.mock.json.Json;
import dev.muster.mock.sandbox.World;
import dev.muster.mock.sandbox.spec.SwitchSpec.Effect;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The provider's account, in exact decimals. A refund is noted when the job that will fail is paid
 * for, and falls due by the clock. Any number of calls may charge at once; none overdraws.
 */
public final class Account {
  private static final String ID = "account";

  private final World world;
  private final String space;

  public Account(World world) {
    this.world = world;
    this.space = world.space("money");
  }

  public BigDecimal balance() {
    return settled(world.store().get(space, ID).orElse(null)).path("balance").decimalValue();
  }

  /** Puts another amount on the account. */
  public void fill(BigDecimal balance) {
    world.store().change(space, ID, before -> settled(before).put("balance", balance));
  }

  /**
   * Takes an amount off for a job.
   *
   * @param refund when it comes back, if it will
   * @return false if the balance does not suffice; then nothing happened
   */
  public boolean charge(String job, BigDecimal amount, Optional<Instant> refund) {
    boolean mayOverdraw = world.switches().has(Effect.OVERDRAFT);
    AtomicBoolean charged = new AtomicBoolean();
    world
        .store()
        .change(
            space,
            ID,
            before -> {
              ObjectNode after = settled(before);
              BigDecimal left = after.path("balance").decimalValue().subtract(amount);
              charged.set(left.signum() >= 0 || mayOverdraw);
              if (!charged.get()) {
                return before;
              }
              after.put("balance", left);
              refund.ifPresent(
                  at ->
                      ((ArrayNode) after.path("refunds"))
                          .addObject()
                          .put("job", job)
                          .put("at", at.toString())
                          .put("amount", amount));
              return after;
            });
    return charged.get();
  }

  /** Gives back at once what a job cost, instead of what it would get back later. */
  public void refund(String job, BigDecimal amount) {
    world
        .store()
        .change(
            space,
            ID,
            before -> {
              ObjectNode after = settled(before);
              ArrayNode waiting = without(job, after.path("refunds"));
              after.set("refunds", waiting);
              return after.put("balance", after.path("balance").decimalValue().add(amount));
            });
  }

  /**
   * Has what a job cost come back when it is due, instead of at any other time.
   *
   * @param due empty if it does not come back
   */
  public void repay(String job, BigDecimal amount, Optional<Instant> due) {
    world
        .store()
        .change(
            space,
            ID,
            before -> {
              ObjectNode after = settled(before);
              ArrayNode waiting = without(job, after.path("refunds"));
              due.ifPresent(
                  at ->
                      waiting
                          .addObject()
                          .put("job", job)
                          .put("at", at.toString())
                          .put("amount", amount));
              after.set("refunds", waiting);
              return after;
            });
  }

  private static ArrayNode without(String job, JsonNode refunds) {
    ArrayNode waiting = Json.array();
    for (JsonNode one : refunds) {
      if (!one.path("job").asString("").equals(job)) {
        waiting.add(one);
      }
    }
    return waiting;
  }

  /** The account as it stands now: what has fallen due is paid back. */
  private ObjectNode settled(@Nullable JsonNode account) {
    ObjectNode after = Json.object();
    BigDecimal balance =
        account == null ? world.spec().money().balance() : account.path("balance").decimalValue();
    ArrayNode waiting = Json.array();
    Instant now = world.clock().now();
    for (JsonNode refund : account == null ? Json.array() : account.path("refunds")) {
      if (Instant.parse(refund.path("at").asString()).isAfter(now)) {
        waiting.add(refund);
      } else {
        balance = balance.add(refund.path("amount").decimalValue());
      }
    }
    after.put("balance", balance);
    after.set("refunds", waiting);
    return after;
  }
}
