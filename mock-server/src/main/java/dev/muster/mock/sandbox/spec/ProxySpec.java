package dev.muster.mock.sandbox.spec;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A path whose requests another provider of the sandbox answers.
 *
 * @param path below the server's base, with one parameter that takes the id of a resource: {@code
 *     /api/{id}}; what follows is the path below the other provider's mount
 * @param to the other provider
 * @param resource the type of the resource
 * @param refuse what is refused, with {@code id} and {@code item} known
 * @param unreachable the answer where the other provider is not played
 * @param forwards templates of headers that the other provider gets
 * @param headers templates of headers that its answers get
 */
public record ProxySpec(
    String path,
    String to,
    String resource,
    List<Guard> refuse,
    Reply unreachable,
    Map<String, JsonNode> forwards,
    Map<String, JsonNode> headers) {

  static ProxySpec of(Settings settings) {
    settings.only("path", "to", "resource", "refuse", "unreachable", "forwards", "headers");
    Settings path = settings.child("path");
    if (!path.text().matches("(/[\\w.-]+)*/\\{\\w+}")) {
      throw path.wrong("must be a path that ends with its one parameter, such as /api/{id}");
    }
    ProxySpec proxy =
        new ProxySpec(
            path.text(),
            settings.child("to").text(),
            settings.child("resource").text(),
            settings.child("refuse").items().stream().map(Guard::of).toList(),
            Reply.of(settings.child("unreachable")),
            settings.child("forwards").jsonByName(),
            settings.child("headers").jsonByName());
    if (!proxy.unreachable.isWhole()
        || proxy.refuse.stream().anyMatch(guard -> !guard.reply().isWhole())) {
      throw settings.wrong("must say each answer with status and body, for it has no operation");
    }
    return proxy;
  }

  /** What comes before the parameter. */
  public String prefix() {
    return path.substring(0, path.indexOf('{'));
  }
}
