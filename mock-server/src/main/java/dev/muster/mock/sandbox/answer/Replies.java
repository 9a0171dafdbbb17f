package dev.muster.mock.sandbox.answer;

import dev.muster.mock.contract.Operation;
import dev.muster.mock.http.Answer;
import dev.muster.mock.json.Json;
import dev.muster.mock.sandbox.file.HostedFile;
import dev.muster.mock.sandbox.spec.Reply;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.JsonNode;

/** Makes the answers that replies describe. */
public final class Replies {
  private final Template template;
  private final Function<String, Optional<HostedFile>> files;

  /**
   * A maker of answers.
   *
   * @param files hosted files by path or URL
   */
  public Replies(Template template, Function<String, Optional<HostedFile>> files) {
    this.template = template;
    this.files = files;
  }

  /** The answer of an operation. */
  public Answer make(Reply reply, Operation operation, Scope scope) {
    return withHeaders(plain(reply, operation, scope), reply, scope);
  }

  /** The answer with the reply's headers. */
  public Answer withHeaders(Answer answer, Reply reply, Scope scope) {
    Answer told = answer;
    for (Map.Entry<String, JsonNode> header : reply.headers().entrySet()) {
      String value = Template.asText(template.fill(header.getValue(), scope));
      told = value.isEmpty() ? told : told.withHeader(header.getKey(), value);
    }
    return told;
  }

  private Answer plain(Reply reply, Operation operation, Scope scope) {
    int stated = reply.status();
    int status = stated == 0 ? Sample.success(operation) : stated;
    if (reply.bare()) {
      return Answer.empty(status);
    }
    if (!reply.body().isMissingNode()) {
      return bodied(status, reply.body(), scope);
    }
    if (!reply.zip().isEmpty()) {
      return Answer.bytes(status, "application/zip", zip(reply.zip(), scope));
    }
    if (!reply.file().isMissingNode()) {
      return file(reply, Sample.success(operation), scope);
    }
    Optional<Sample> sample =
        reply.example().isPresent()
            ? Sample.named(
                operation, Template.asText(template.fill(reply.example().get(), scope)), stated)
            : Sample.first(operation, stated);
    if (sample.isEmpty() && reply.set().isEmpty()) {
      return Answer.empty(status);
    }
    JsonNode body = sample.map(s -> s.value().deepCopy()).orElseGet(Json::object);
    return Answer.json(
        sample.map(Sample::status).orElse(status), lay(body, reply.set(), reply.fill(), scope));
  }

  private Answer file(Reply reply, int status, Scope scope) {
    String url = Template.asText(template.fill(reply.file(), scope));
    if (reply.redirect()) {
      String origin = url.startsWith("/") ? scope.find("origin").asString("") : "";
      return Answer.empty(302).withHeader("Location", origin + url);
    }
    return files
        .apply(url)
        .map(file -> Answer.bytes(status, file.contentType(), file.bytes()))
        .orElseGet(() -> Answer.text(404, "There is no such file\n"));
  }

  /** An answer with the body of a template. */
  public Answer bodied(int status, JsonNode body, Scope scope) {
    return Answer.json(status, template.fill(body, scope));
  }

  /**
   * Lays templates over a body.
   *
   * @param body is changed, and so must be a copy
   */
  public JsonNode lay(
      JsonNode body, Map<String, JsonNode> set, Map<String, JsonNode> fill, Scope scope) {
    JsonNode laid = body;
    for (Map.Entry<String, JsonNode> one : fill.entrySet()) {
      if (Pointers.has(laid, one.getKey())) {
        laid = Pointers.set(laid, one.getKey(), template.fill(one.getValue(), scope));
      }
    }
    for (Map.Entry<String, JsonNode> one : set.entrySet()) {
      laid = Pointers.set(laid, one.getKey(), template.fill(one.getValue(), scope));
    }
    return laid;
  }

  private byte[] zip(Map<String, JsonNode> files, Scope scope) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, JsonNode> file : files.entrySet()) {
        ZipEntry entry = new ZipEntry(file.getKey());
        entry.setTimeLocal(LocalDateTime.of(2000, 1, 1, 0, 0));
        zip.putNextEntry(entry);
        String text = Template.asText(template.fill(file.getValue(), scope));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
