package dev.muster.contract.coverage;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/** Asks the mock server for one of the answers that the contract shows. */
final class Wish implements Interceptor {
  private volatile String prefer = "";

  /**
   * @param example its name, empty for any
   */
  void want(int status, String example) {
    prefer = "code=" + status + (example.isEmpty() ? "" : ", example=" + example);
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    return chain.proceed(chain.request().newBuilder().header("Prefer", prefer).build());
  }
}
