package dev.muster.tools.generator;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads where a contract's operations live, and writes their paths relative to the default server.
 */
final class Servers {
  private final @Nullable URI base;

  Servers(Contract contract) {
    List<Place> servers = contract.at("servers").items();
    this.base = servers.isEmpty() ? null : url(servers.get(0));
  }

  /** The default server with a slash at its end, null if the contract names none. */
  @Nullable String defaultUrl() {
    if (base == null || base.getScheme() == null) {
      return null;
    }
    String url = base.toString();
    return url.endsWith("/") ? url : url + "/";
  }

  /**
   * What Retrofit puts behind the base URL. A path item or an operation may name a server of its
   * own.
   */
  String relative(String path, Place pathItem, Place operation) {
    Place own = operation.has("servers") ? operation.get("servers") : pathItem.get("servers");
    String plain = path.substring(1);
    if (base == null || own.items().isEmpty()) {
      // A colon before the first slash would read as a scheme; nothing at all would be no path.
      boolean odd = plain.isEmpty() || plain.split("/", 2)[0].contains(":");
      return odd ? "./" + plain : plain;
    }
    URI server = url(own.items().get(0));
    if (server.getAuthority() != null
        && !Objects.equals(server.getAuthority(), base.getAuthority())) {
      return server.toString().replaceAll("/$", "") + path;
    }
    List<String> from = segments(base.getPath());
    List<String> to = segments(server.getPath() + path);
    int shared = 0;
    while (shared < from.size() && shared < to.size() && from.get(shared).equals(to.get(shared))) {
      shared++;
    }
    String relative =
        "../".repeat(from.size() - shared) + String.join("/", to.subList(shared, to.size()));
    return path.endsWith("/") && !relative.endsWith("/") ? relative + "/" : relative;
  }

  private static List<String> segments(@Nullable String path) {
    List<String> segments = new ArrayList<>();
    for (String segment : (path == null ? "" : path).split("/")) {
      if (!segment.isEmpty()) {
        segments.add(segment);
      }
    }
    return segments;
  }

  private static URI url(Place server) {
    String url = String.valueOf(server.text("url"));
    for (Place.Member variable : server.get("variables").members()) {
      url =
          url.replace(
              "{" + variable.name() + "}", String.valueOf(variable.place().text("default")));
    }
    try {
      return URI.create(url);
    } catch (IllegalArgumentException e) {
      throw server.problem("'" + url + "' is no URL: " + e.getMessage());
    }
  }
}
