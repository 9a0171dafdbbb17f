// Generated from specs/webhooks 1. Do not edit.
package dev.muster.webhooks.api;

import dev.muster.runtime.Operation;
import dev.muster.runtime.RetryClass;
import dev.muster.webhooks.model.Order;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.Header;
import retrofit2.http.POST;
import retrofit2.http.Query;

/** The operations under Orders. */
public interface OrdersApi {
  /**
   * Place an order.
   *
   * @param body What is wanted.
   * @param orderKey Makes it one order.
   * @param table Where to. Inferred, not documented.
   */
  @Operation(
      id = "placeOrder",
      retry = RetryClass.WHEN_REFUSED,
      refusals = {"429", "503 KITCHEN_CLOSED"},
      idempotencyKey = "X-Order-Key")
  @POST("orders")
  Call<Void> placeOrder(
      @Body Order body,
      @Header("X-Order-Key") @Nullable String orderKey,
      @Query("table") @Nullable Long table);

  /**
   * Order the same again.
   *
   * <p>Inferred: the provider documents it nowhere, so it may be otherwise.
   */
  @Operation(
      id = "repeatOrder",
      retry = RetryClass.WHEN_REFUSED,
      refusals = {})
  @POST("orders/again")
  Call<Void> repeatOrder();
}
