package dev.muster.mock.sandbox.spec;

import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Which of the resources an operation is about, if about several.
 *
 * @param filter by field: template of the value, or of the values, that it must have
 * @param order in which they are listed
 */
public record ListSpec(Map<String, JsonNode> filter, Optional<Order> order) {

  /** By the time at which they were made. */
  public enum Order {
    OLDEST,
    NEWEST
  }

  static ListSpec of(Settings operation) {
    Settings order = operation.child("order");
    return new ListSpec(
        operation.child("filter").jsonByName(),
        order.present() ? Optional.of(order.oneOf(Order.class, Order.OLDEST)) : Optional.empty());
  }

  public boolean newestFirst() {
    return order.filter(Order.NEWEST::equals).isPresent();
  }
}
