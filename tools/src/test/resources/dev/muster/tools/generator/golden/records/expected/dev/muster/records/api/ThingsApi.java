// Generated from specs/records 1. Do not edit.
package dev.muster.records.api;

import dev.muster.records.model.Thing;
import dev.muster.runtime.Operation;
import dev.muster.runtime.RetryClass;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.PUT;

/** The operations under Things. */
public interface ThingsApi {
  /**
   * Store a thing.
   *
   * @param body A thing with a field of every kind &amp; &lt;sort&gt;. See {@code Part} or <a
   *     href="https://example.com/docs">the docs</a>. - one - two, with a *&#47; in it.
   * @return The thing as it is stored.
   */
  @Operation(id = "putThing", retry = RetryClass.WHEN_REFUSED)
  @PUT("things")
  Call<Thing> putThing(@Body Thing body);
}
