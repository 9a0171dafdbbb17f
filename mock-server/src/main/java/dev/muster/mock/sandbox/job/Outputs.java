package dev.muster.mock.sandbox.job;

import dev.muster.mock.json.Json;
import dev.muster.mock.media.Media;
import dev.muster.mock.media.MediaBrief;
import dev.muster.mock.media.MediaKind;
import dev.muster.mock.media.Studio;
import dev.muster.mock.sandbox.World;
import dev.muster.mock.sandbox.answer.Scope;
import dev.muster.mock.sandbox.file.HostedFile;
import dev.muster.mock.sandbox.file.HostedPath;
import dev.muster.mock.sandbox.file.Uploads;
import dev.muster.mock.sandbox.spec.KindSpec;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What jobs make. Files are drawn when they are fetched, from the job alone. */
final class Outputs {
  private static final long ROOM = 1_000;

  /** Of a song to take apart, in bytes: some three minutes of a compact disc. */
  private static final int LARGEST_SONG = 32 << 20;

  private final World world;
  private final Briefs briefs;
  private final Uploads uploads;

  Outputs(World world) {
    this.world = world;
    this.briefs = new Briefs(world.spec().jobs().brief());
    this.uploads = new Uploads(world);
  }

  KindSpec kind(String operation, String model) {
    List<String> tags =
        world.contract().operation(operation).map(one -> one.tags()).orElse(List.of());
    return world.spec().jobs().kind(tags, model);
  }

  /** How many outputs a job has: one for each name of its kind, or as many as were asked for. */
  int count(KindSpec kind, JsonNode input) {
    return kind.files().isEmpty() ? briefs.count(input) : kind.files().size();
  }

  /** The outputs as the provider's answer tells them: a list, or by name where they have names. */
  JsonNode told(Job job, Scope scope) {
    JsonNode template = world.spec().jobs().output();
    boolean named = !kind(job.operation(), job.model()).files().isEmpty();
    ObjectNode byName = Json.object();
    ArrayNode list = Json.array();
    for (JsonNode file : files(job, scope)) {
      JsonNode output = world.template().fill(template, scope.with("file", file));
      list.add(output);
      byName.set(file.path("name").asString(), output);
    }
    return named ? byName : list;
  }

  /** The outputs as templates speak of them. */
  ArrayNode files(Job job, Scope scope) {
    ArrayNode files = Json.array();
    KindSpec kind = kind(job.operation(), job.model());
    MediaKind makes = briefs.kind(kind.makes(), job.input());
    for (int i = 0; i < count(kind, job.input()); i++) {
      String path = world.hosted("jobs", job.id(), i + "." + makes.extension()).toString();
      ObjectNode file = Json.object().put("path", path);
      file.put("url", scope.find("origin").asString("") + path);
      file.put("name", i < kind.files().size() ? kind.files().get(i) : "output-" + (i + 1));
      file.put("type", makes.contentType()).put("kind", kindName(makes));
      if (makes == MediaKind.TEXT) {
        file.put("text", Studio.text(brief(job, makes, i)));
      }
      file.set("value", makes == MediaKind.TEXT ? file.path("text") : file.path("url"));
      files.add(file);
    }
    return files;
  }

  private static String kindName(MediaKind kind) {
    return kind == MediaKind.PHOTO ? "image" : kind.name().toLowerCase(Locale.ROOT);
  }

  /** Draws the numbered output of a job; empty if it has none of that number. */
  Optional<Media> render(Job job, int index) {
    KindSpec kind = kind(job.operation(), job.model());
    int count = count(kind, job.input());
    if (index < 0 || index >= count) {
      return Optional.empty();
    }
    MediaKind makes = briefs.kind(kind.makes(), job.input());
    return Optional.of(
        makes == MediaKind.AUDIO && !kind.files().isEmpty()
            ? Studio.stem(brief(job, makes, 0), source(job), index, count)
            : Studio.render(makes, brief(job, makes, index)));
  }

  /** What was uploaded for a job to work on. */
  private Optional<byte[]> source(Job job) {
    return briefs
        .source(job.input())
        .flatMap(HostedPath::of)
        .filter(path -> path.equals(world.hosted("uploads", path.id(), path.name())))
        .flatMap(path -> uploads.find(path.id()))
        .map(HostedFile::bytes)
        .filter(bytes -> bytes.length <= LARGEST_SONG);
  }

  private MediaBrief brief(Job job, MediaKind makes, int index) {
    long seed =
        briefs
            .seed(job.input())
            .map(asked -> world.seed().stream("output as asked", asked * ROOM + index))
            .orElseGet(() -> world.seed().stream("output", job.number() * ROOM + index))
            .nextLong();
    return briefs.read(job.model(), makes, job.input(), seed);
  }
}
