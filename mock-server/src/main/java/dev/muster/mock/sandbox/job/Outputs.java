package dev.muster.mock.sandbox.job;

import dev.muster.mock.json.Json;
import dev.muster.mock.media.Media;
import dev.muster.mock.media.MediaBrief;
import dev.muster.mock.media.MediaKind;
import dev.muster.mock.media.Studio;
import dev.muster.mock.sandbox.World;
import dev.muster.mock.sandbox.answer.Scope;
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

  private final World world;
  private final Briefs briefs;

  Outputs(World world) {
    this.world = world;
    this.briefs = new Briefs(world.spec().jobs().brief());
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
    MediaKind makes = kind.makes();
    for (int i = 0; i < count(kind, job.input()); i++) {
      String path = world.hosted("jobs", job.id(), i + "." + makes.extension()).toString();
      ObjectNode file = Json.object().put("path", path);
      file.put("url", scope.find("origin").asString("") + path);
      file.put("name", i < kind.files().size() ? kind.files().get(i) : "output-" + (i + 1));
      file.put("type", makes.contentType()).put("kind", kindName(makes));
      if (makes == MediaKind.TEXT) {
        file.put("text", Studio.text(brief(job, i)));
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
    return index < 0 || index >= count(kind, job.input())
        ? Optional.empty()
        : Optional.of(Studio.render(kind.makes(), brief(job, index)));
  }

  private MediaBrief brief(Job job, int index) {
    long number = job.number() * ROOM + index;
    return briefs.read(job.model(), job.input(), world.seed().stream("output", number).nextLong());
  }
}
