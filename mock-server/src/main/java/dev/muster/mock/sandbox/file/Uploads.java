package dev.muster.mock.sandbox.file;

import dev.muster.mock.json.Json;
import dev.muster.mock.payload.Payload;
import dev.muster.mock.sandbox.World;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BinaryNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Uploaded files, kept as they came: at most {@value #FILE_BYTES} bytes each and {@value
 * #ALL_BYTES} together.
 */
public final class Uploads {
  private static final int FILE_BYTES = 100 << 20;
  private static final long ALL_BYTES = 512L << 20;

  private static final int LONGEST_NAME = 80;

  private final World world;

  private final int fileBytes;
  private final long allBytes;

  public Uploads(World world) {
    this(world, FILE_BYTES, ALL_BYTES);
  }

  Uploads(World world, int fileBytes, long allBytes) {
    this.world = world;
    this.fileBytes = fileBytes;
    this.allBytes = allBytes;
  }

  /**
   * Keeps a file.
   *
   * @return its {@code id}, {@code name}, {@code size}, {@code contentType} and {@code path}; empty
   *     where there is no room for it
   */
  public Optional<ObjectNode> keep(Payload.Part part) {
    int size = part.bytes().length;
    if (size > fileBytes || !reserve(size)) {
      return Optional.empty();
    }
    String id =
        world.seed().text("upload of " + world.name(), world.store().next(space()), "[0-9a-f]{12}");
    String name = name(part.fileName() == null ? "file" : part.fileName());
    ObjectNode file =
        Json.object()
            .put("id", id)
            .put("name", name)
            .put("size", size)
            .put("contentType", part.contentType())
            .put("path", world.hosted("uploads", id, name).toString());
    ObjectNode kept = file.deepCopy();
    kept.set("bytes", BinaryNode.valueOf(part.bytes()));
    world.store().put(space(), id, kept);
    return Optional.of(file);
  }

  /**
   * A place for a file that is to come.
   *
   * @param resource the type of resource that tells of it
   * @return its path
   */
  public String promise(String id, String resource, String name) {
    world
        .store()
        .change(space(), id, before -> Json.object().put("id", id).put("resource", resource));
    return world.hosted("uploads", id, name(name)).toString();
  }

  /** The type of resource that tells of a promised file; empty where none was promised. */
  public Optional<String> promised(String id) {
    return world
        .store()
        .get(space(), id)
        .map(file -> file.path("resource").asString(""))
        .filter(type -> !type.isEmpty());
  }

  /**
   * Puts a promised file in its place, where another may be; false where there is no room for it.
   */
  public boolean put(String id, String contentType, byte[] bytes) {
    int before = world.store().get(space(), id).map(Uploads::size).orElse(0);
    if (bytes.length > fileBytes || !reserve(bytes.length - before)) {
      return false;
    }
    AtomicInteger replaced = new AtomicInteger();
    world
        .store()
        .change(
            space(),
            id,
            old -> {
              ObjectNode file = old == null ? Json.object() : old.deepCopy().asObject();
              replaced.set(size(file));
              file.put("contentType", contentType).set("bytes", BinaryNode.valueOf(bytes));
              return file;
            });
    // Another file may have come in between.
    reserve(before - replaced.get());
    return true;
  }

  /**
   * Makes room: drops the bytes of every promised file that is no longer there.
   *
   * @param isThere whether the upload of an id is still to be had
   */
  public void drop(Predicate<String> isThere) {
    for (String id : world.store().ids(space())) {
      if (promised(id).isPresent() && !isThere.test(id)) {
        AtomicInteger dropped = new AtomicInteger();
        world
            .store()
            .change(
                space(),
                id,
                before -> {
                  dropped.set(before == null ? 0 : size(before));
                  return before == null ? null : before.deepCopy().asObject().without("bytes");
                });
        reserve(-dropped.get());
      }
    }
  }

  public Optional<HostedFile> find(String id) {
    return world
        .store()
        .get(space(), id)
        .filter(file -> file.has("bytes"))
        .map(file -> new HostedFile(file.path("contentType").asString(), bytes(file)));
  }

  private static byte[] bytes(JsonNode file) {
    return file.path("bytes").binaryValue();
  }

  private static int size(JsonNode file) {
    return file.has("bytes") ? bytes(file).length : 0;
  }

  /** Takes room, or with a negative size gives it back. */
  private boolean reserve(int size) {
    AtomicBoolean fits = new AtomicBoolean();
    world
        .store()
        .change(
            world.space("upload-room"),
            "used",
            before -> {
              long used = size + (before == null ? 0 : before.path("bytes").asLong());
              fits.set(size <= 0 || used <= allBytes);
              return fits.get() ? Json.object().put("bytes", used) : before;
            });
    return fits.get();
  }

  /** A name that is safe in a URL: no folders, nothing that needs escaping. */
  private static String name(String given) {
    String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    String safe = last.replaceAll("[^A-Za-z0-9._-]", "_").replaceAll("^\\.+", "_");
    String name = safe.isEmpty() ? "file" : safe;
    return name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
  }

  private String space() {
    return world.space("uploads");
  }
}
