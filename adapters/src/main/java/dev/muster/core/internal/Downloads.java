package dev.muster.core.internal;

import dev.muster.core.ConfigurationException;
import java.io.IOException;
import java.nio.file.Path;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Fetches files from wherever an answer says they are. Knows no key, so none can go to a foreign
 * host.
 */
final class Downloads {
  private final OkHttpClient client;
  private final Errors errors;

  Downloads(OkHttpClient client, Errors errors) {
    this.client = client;
    this.errors = errors;
  }

  /**
   * Streams the file into {@code folder}, under its own name made harmless; a file of that name is
   * left alone, and the new one gets a number. A download that breaks off leaves nothing.
   */
  Path fetch(String url, Path folder) {
    HttpUrl target = HttpUrl.parse(url);
    if (target == null) {
      throw new ConfigurationException("Not an http or https URL that could be downloaded.");
    }
    Request request =
        new Request.Builder()
            .url(target)
            .header("Accept-Encoding", "identity")
            .tag(Delivery.class, new Delivery())
            .build();
    try (Response response = client.newCall(request).execute()) {
      String operation = "download from " + target.host();
      if (!response.isSuccessful()) {
        throw errors.of(operation, response, response.body());
      }
      String name = name(target, response.body().contentType());
      return Landing.save(operation, response.body(), name, folder);
    } catch (IOException e) {
      throw errors.of(request, e);
    }
  }

  private static String name(HttpUrl url, @Nullable MediaType type) {
    String last = url.pathSegments().get(url.pathSize() - 1);
    String name = FileNames.harmless(last, "output");
    return name.contains(".") || type == null ? name : name + "." + extension(type);
  }

  private static String extension(MediaType type) {
    return switch (type.type() + "/" + type.subtype()) {
      case "image/jpeg" -> "jpg";
      case "audio/mpeg" -> "mp3";
      case "text/plain" -> "txt";
      case "application/octet-stream" -> "bin";
      default -> FileNames.harmless(type.subtype().replaceAll("^x-|\\+.*", ""), "bin");
    };
  }
}
