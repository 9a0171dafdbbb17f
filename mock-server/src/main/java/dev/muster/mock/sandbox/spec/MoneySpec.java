package dev.muster.mock.sandbox.spec;

import java.math.BigDecimal;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * The provider's money.
 *
 * @param balance what the account starts with
 * @param credits how many credits one unit of the currency is
 * @param headers templates of the headers that tell it, sent where the response declares them
 * @param insufficient the answer where the balance does not suffice
 */
public record MoneySpec(
    BigDecimal balance, BigDecimal credits, Map<String, JsonNode> headers, Reply insufficient) {

  static MoneySpec of(Settings settings) {
    settings.only("balance", "credits", "headers", "insufficient");
    Settings insufficient = settings.child("insufficient");
    return new MoneySpec(
        settings.child("balance").number(BigDecimal.ZERO),
        settings.child("credits").number(BigDecimal.ONE),
        settings.child("headers").jsonByName(),
        insufficient.present() ? Reply.of(insufficient) : Reply.of(402));
  }
}
