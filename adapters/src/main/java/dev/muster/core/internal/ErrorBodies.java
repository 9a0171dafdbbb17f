package dev.muster.core.internal;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.BufferedSource;
import okio.ByteString;

/**
 * Cuts error bodies at 64 KiB, where Retrofit would hold all of them in memory, and makes do with
 * what came of one that breaks off.
 */
final class ErrorBodies implements Interceptor {
  static final int MAX = 64 * 1024;

  @Override
  public Response intercept(Chain chain) throws IOException {
    Response response = chain.proceed(chain.request());
    if (response.code() < 400) {
      return response;
    }
    ResponseBody body = response.body();
    return response.newBuilder().body(ResponseBody.create(start(body), body.contentType())).build();
  }

  /** The first 64 KiB of {@code body}, which is closed. */
  static ByteString start(ResponseBody body) {
    try (body) {
      BufferedSource source = body.source();
      try {
        source.request(MAX);
      } catch (IOException e) {
        // The status already tells that the call failed; the start of the explanation is better
        // than none.
      }
      return source.getBuffer().snapshot((int) Math.min(MAX, source.getBuffer().size()));
    }
  }
}
