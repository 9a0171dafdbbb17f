package dev.muster.core.internal;

import dev.muster.core.ConfigurationException;
import dev.muster.core.RetryPolicy;
import dev.muster.core.TransferProgress;
import dev.muster.core.TransportException;
import dev.muster.runtime.RetryClass;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import okhttp3.Call;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Fetches files from wherever an answer says they are. Knows no key, so none can go to a foreign
 * host. A download that breaks off leaves nothing, and begins again as often as the policy allows.
 */
final class Downloads {
  private final OkHttpClient client;
  private final Errors errors;
  private final StorageErrors refusals;
  private final RetryPolicy policy;
  private final Backoff backoff;
  private final Pause pause;

  Downloads(
      OkHttpClient client,
      Errors errors,
      StorageErrors refusals,
      RetryPolicy policy,
      Backoff backoff,
      Pause pause) {
    this.client = client;
    this.errors = errors;
    this.refusals = refusals;
    this.policy = policy;
    this.backoff = backoff;
    this.pause = pause;
  }

  /**
   * Streams the file into {@code folder}, under its own name made harmless; a file of that name is
   * left alone, and the new one gets a number.
   */
  Path fetch(String url, Path folder, TransferProgress progress) {
    return fetch(url, null, folder, progress);
  }

  /** Fetches each file under the name that it is listed by, made harmless, with its extension. */
  Map<String, Path> fetchAll(Map<String, String> urls, Path folder, TransferProgress progress) {
    Map<String, Path> files = new LinkedHashMap<>();
    urls.forEach((name, url) -> files.put(name, fetch(url, name, folder, progress)));
    return Collections.unmodifiableMap(files);
  }

  private Path fetch(String url, @Nullable String name, Path folder, TransferProgress progress) {
    HttpUrl target = HttpUrl.parse(url);
    if (target == null) {
      throw new ConfigurationException(
          "Not an http or https URL that could be downloaded"
              + (name == null ? "." : ", for '" + name + "'."));
    }
    Request request =
        new Request.Builder()
            .url(target)
            .header("Accept-Encoding", "identity")
            .tag(Unlisted.class, new Unlisted("download from " + target.host(), RetryClass.SAFE))
            .tag(Delivery.class, new Delivery())
            .build();
    for (int attempt = 1; ; attempt++) {
      Call call = client.newCall(request);
      Response response = answer(call);
      try (response) {
        String file = named(target, name, response.body().contentType());
        return Landing.save(Operations.id(request), response.body(), file, folder, progress);
      } catch (TransportException e) {
        if (attempt >= policy.attempts() || Thread.currentThread().isInterrupted()) {
          throw e;
        }
      }
      pause(attempt, call);
    }
  }

  private Response answer(Call call) {
    Response response;
    try {
      response = call.execute();
    } catch (IOException e) {
      throw errors.of(call.request(), e);
    }
    if (response.isSuccessful()) {
      return response;
    }
    try (response) {
      throw refusals.of(Operations.id(call.request()), response);
    }
  }

  private void pause(int attempt, Call call) {
    try {
      pause.pause(backoff.after(attempt), call);
    } catch (IOException e) {
      throw errors.of(call.request(), e);
    }
  }

  private static String named(HttpUrl url, @Nullable String given, @Nullable MediaType type) {
    String own = FileNames.harmless(url.pathSegments().get(url.pathSize() - 1), "output");
    String extension = FileNames.extension(own);
    if (extension.isEmpty() && type != null) {
      extension = "." + MediaTypes.extension(type);
    }
    String name = given == null ? own : FileNames.harmless(given, "output");
    return name.toLowerCase(Locale.ROOT).endsWith(extension.toLowerCase(Locale.ROOT))
        ? name
        : name + extension;
  }
}
