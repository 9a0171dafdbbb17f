// Generated from specs/muapi 1. Do not edit.
package dev.muster.muapi.api;

import dev.muster.muapi.model.Balance;
import dev.muster.muapi.model.Checkout;
import dev.muster.muapi.model.TopUp;
import dev.muster.runtime.Operation;
import dev.muster.runtime.RetryClass;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;

/** The money. */
public interface AccountApi {
  /**
   * Tell how much money is left.
   *
   * <p>The account's credits, in money.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>401: The key is missing or not valid. This is checked before anything else.
   *   <li>403: The key is valid but may not do this.
   *   <li>429: Too many requests; nothing was started. The limits are not published.
   * </ul>
   *
   * @return The balance.
   */
  @Operation(id = "getBalance", retry = RetryClass.SAFE)
  @GET("account/balance")
  Call<Balance> getBalance();

  /**
   * Begin buying credits.
   *
   * <p>Opens a checkout page where the payment is made. The call itself adds no money.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>401: The key is missing or not valid. This is checked before anything else.
   *   <li>403: The key is valid but may not do this.
   *   <li>422: The parameters do not fit; nothing was started.
   *   <li>429: Too many requests; nothing was started. The limits are not published.
   * </ul>
   *
   * @param body How much to buy.
   * @return Where to pay.
   */
  @Operation(id = "topUp", retry = RetryClass.WHEN_REFUSED)
  @POST("account/topup")
  Call<Checkout> topUp(@Body TopUp body);
}
