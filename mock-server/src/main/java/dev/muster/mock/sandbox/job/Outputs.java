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

  int count(JsonNode input) {
    return briefs.count(input);
  }

  /** The outputs as the provider's answer lists them. */
  ArrayNode list(Job job, Scope scope) {
    ArrayNode outputs = Json.array();
    MediaKind kind = kind(job.operation(), job.model()).makes();
    for (int i = 0; i < briefs.count(job.input()); i++) {
      String url =
          scope.find("origin").asString() + path(world.name(), job.id(), i, kind.extension());
      ObjectNode file = Json.object().put("url", url);
      if (kind == MediaKind.TEXT) {
        file.put("text", Studio.text(brief(job, i)));
      }
      file.set("value", kind == MediaKind.TEXT ? file.path("text") : file.path("url"));
      outputs.add(world.template().fill(world.spec().jobs().output(), scope.with("file", file)));
    }
    return outputs;
  }

  /** Draws the numbered output of a job; empty if it has none of that number. */
  Optional<Media> render(Job job, int index) {
    return index < 0 || index >= briefs.count(job.input())
        ? Optional.empty()
        : Optional.of(Studio.render(kind(job.operation(), job.model()).makes(), brief(job, index)));
  }

  private MediaBrief brief(Job job, int index) {
    long number = job.number() * ROOM + index;
    return briefs.read(job.model(), job.input(), world.seed().stream("output", number).nextLong());
  }

  private static String path(String provider, String id, int index, String extension) {
    return "/_muster/files/" + provider + "/jobs/" + id + "/" + index + "." + extension;
  }
}
