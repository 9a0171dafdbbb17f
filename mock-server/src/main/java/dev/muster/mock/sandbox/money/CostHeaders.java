package dev.muster.mock.sandbox.money;

import dev.muster.mock.contract.Operation;
import dev.muster.mock.http.Answer;
import dev.muster.mock.json.Json;
import dev.muster.mock.sandbox.World;
import dev.muster.mock.sandbox.answer.Scope;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.ObjectNode;

/** Tells what a call cost in the headers that its response declares. */
public final class CostHeaders {
  private final World world;
  private final Account account;

  public CostHeaders(World world, Account account) {
    this.world = world;
    this.account = account;
  }

  /** A cost as templates speak of it. */
  public ObjectNode cost(BigDecimal amount, boolean refunded) {
    BigDecimal credits =
        amount.multiply(world.spec().money().credits()).setScale(0, RoundingMode.HALF_UP);
    return Json.object()
        .put("amount", plain(amount))
        .put("credits", credits.toBigInteger())
        .put("bonus", 0)
        .put("refunded", refunded);
  }

  /** The balance as templates speak of it. */
  public JsonNode balance() {
    return DecimalNode.valueOf(plain(account.balance()));
  }

  /** The answer with the headers of its status; the scope has {@code cost} and {@code balance}. */
  public Answer add(Answer answer, Operation operation, Scope scope) {
    Answer told = answer;
    Optional<Map<String, ?>> declared =
        operation.response(answer.status()).map(response -> response.headers());
    for (Map.Entry<String, JsonNode> header : world.spec().money().headers().entrySet()) {
      JsonNode value = world.template().fill(header.getValue(), scope);
      boolean sent = declared.map(names -> names.containsKey(header.getKey())).orElse(false);
      if (sent && value.isValueNode() && !value.isNull()) {
        told = told.withHeader(header.getKey(), value.asString());
      }
    }
    return told;
  }

  private static BigDecimal plain(BigDecimal amount) {
    BigDecimal stripped = amount.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
