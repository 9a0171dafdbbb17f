package dev.muster.core.internal;

import dev.muster.core.ConfigurationException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.BufferedSink;
import okio.Okio;
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
      if (!response.isSuccessful()) {
        throw errors.of("download from " + target.host(), response, response.body());
      }
      return save(response.body(), name(target, response.body().contentType()), folder);
    } catch (FileSystemException e) {
      throw new ConfigurationException("Cannot write to " + folder + ": " + e.getMessage());
    } catch (IOException e) {
      throw errors.of(request, e);
    }
  }

  /** Streams an answer into {@code folder}. */
  static Path save(ResponseBody body, String name, Path folder) throws IOException {
    Files.createDirectories(folder);
    Path part = Files.createTempFile(folder, ".", ".part");
    try (BufferedSink sink = Okio.buffer(Okio.sink(part))) {
      sink.writeAll(body.source());
      sink.close();
      return moved(part, folder, name);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static Path moved(Path part, Path folder, String name) throws IOException {
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    String extension = dot > 0 ? name.substring(dot) : "";
    for (int number = 1; ; number++) {
      Path target = folder.resolve(number == 1 ? name : stem + "-" + number + extension);
      try {
        Files.createFile(target);
        return Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
      } catch (FileAlreadyExistsException e) {
        // Taken: the next number.
      }
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
