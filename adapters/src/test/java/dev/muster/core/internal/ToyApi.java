package dev.muster.core.internal;

import dev.muster.runtime.Operation;
import dev.muster.runtime.RetryClass;
import java.util.List;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.Headers;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.Streaming;

/** A provider small enough to test with. */
public interface ToyApi {
  @Operation(id = "submitToy", retry = RetryClass.WHEN_REFUSED)
  @POST("toys")
  Call<Toys.Ticket> submit(@Body Toys.Order order);

  @Operation(id = "buyToy", retry = RetryClass.NEVER)
  @POST("toys/buy")
  Call<Toys.Ticket> buy(@Body Toys.Order order);

  @Operation(id = "uploadToy", retry = RetryClass.WHEN_REFUSED)
  @POST("toys/raw")
  Call<Toys.Ticket> upload(@Body RequestBody body);

  @Operation(id = "getToy", retry = RetryClass.SAFE)
  @GET("toys/{id}")
  Call<Toys.State> get(@Path("id") String id);

  @Operation(id = "listToys", retry = RetryClass.SAFE)
  @GET("toys")
  Call<Toys.Shelf> list(@Query("state") List<String> states, @Query("name") @Nullable String name);

  @Operation(id = "scrapToy", retry = RetryClass.NEVER)
  @DELETE("toys/{id}")
  Call<Void> scrap(@Path("id") String id);

  @Operation(id = "cancelToy", retry = RetryClass.SAFE)
  @POST("toys/{id}/cancel")
  Call<Void> cancel(@Path("id") String id);

  @Operation(id = "watchToy", retry = RetryClass.SAFE)
  @Streaming
  @Headers("Accept: text/event-stream")
  @GET("toys/{id}/events")
  Call<ResponseBody> events(@Path("id") String id);

  @Operation(id = "chatToy", retry = RetryClass.WHEN_REFUSED)
  @Streaming
  @Headers("Accept: text/event-stream")
  @POST("toys/chat")
  Call<ResponseBody> chat(@Body Toys.Order order);
}
