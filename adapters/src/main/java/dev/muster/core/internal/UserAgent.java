package dev.muster.core.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import okhttp3.Interceptor;
import okhttp3.OkHttp;
import okhttp3.Response;

/**
 * Says who calls: {@code muster-java/0.1.0 okhttp/5.5.1}. The version is the package's own, filled
 * in by the build.
 */
final class UserAgent implements Interceptor {
  static final String VALUE = "muster-java/" + version() + " okhttp/" + OkHttp.VERSION;

  @Override
  public Response intercept(Chain chain) throws IOException {
    if (chain.request().header("User-Agent") != null) {
      return chain.proceed(chain.request());
    }
    return chain.proceed(chain.request().newBuilder().header("User-Agent", VALUE).build());
  }

  private static String version() {
    try (InputStream in = UserAgent.class.getResourceAsStream("version.properties")) {
      Properties properties = new Properties();
      properties.load(in);
      return properties.getProperty("version");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
