package dev.muster.core.internal;

import dev.muster.core.ProtocolException;
import java.io.IOException;
import okhttp3.Request;
import retrofit2.Call;
import retrofit2.Response;

/** Makes calls and turns everything but a success into an exception. */
final class Caller {
  private final Errors errors;

  Caller(Errors errors) {
    this.errors = errors;
  }

  /**
   * The successful answer.
   *
   * @throws dev.muster.core.MusterException if there is none
   */
  <T> Response<T> response(Call<T> call) {
    Request request = call.request();
    Response<T> response;
    try {
      response = call.execute();
    } catch (IOException | RuntimeException e) {
      throw errors.of(request, e);
    }
    if (!response.isSuccessful()) {
      throw errors.of(Operations.id(request), response.raw(), response.errorBody());
    }
    return response;
  }

  /** The body of a successful answer that has one. */
  <T> T body(Call<T> call) {
    Response<T> response = response(call);
    T body = response.body();
    if (body == null) {
      throw new ProtocolException(
          Operations.id(call.request()), "answered " + response.code() + " without a body", null);
    }
    return body;
  }
}
