package dev.muster.mock.sandbox.proxied;

import dev.muster.mock.http.Answer;
import dev.muster.mock.http.Headers;
import dev.muster.mock.http.Percent;
import dev.muster.mock.http.Request;
import dev.muster.mock.sandbox.World;
import dev.muster.mock.sandbox.answer.Condition;
import dev.muster.mock.sandbox.answer.Replies;
import dev.muster.mock.sandbox.answer.Scope;
import dev.muster.mock.sandbox.answer.Template;
import dev.muster.mock.sandbox.resource.Items;
import dev.muster.mock.sandbox.spec.Guard;
import dev.muster.mock.sandbox.spec.ProxySpec;
import dev.muster.mock.sandbox.spec.Reply;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.StringNode;

/** Hands requests to another provider of the sandbox, as long as a resource is as it must be. */
public final class Proxies {
  private final World world;
  private final Replies replies;

  public Proxies(World world, Replies replies) {
    this.world = world;
    this.replies = replies;
  }

  /**
   * The answer of a path that leads elsewhere; empty where it names no resource.
   *
   * @param rest what follows the proxy's prefix
   * @param other where the other provider is found; empty if it is not played
   * @param server answers any request, as if it came from outside
   */
  public Optional<Answer> handle(
      Request request,
      String rest,
      ProxySpec proxy,
      Optional<String> other,
      Function<Request, Answer> server) {
    String[] steps = rest.split("/", 2);
    String id = Percent.decode(steps[0]);
    if (id.isEmpty()) {
      return Optional.empty();
    }
    JsonNode item = new Items(world, proxy.resource()).find(id).orElseGet(MissingNode::getInstance);
    Scope scope = world.scope(request).with("id", StringNode.valueOf(id)).with("item", item);
    for (Guard guard : proxy.refuse()) {
      if (Condition.holds(guard.when(), scope)) {
        return Optional.of(tell(guard.reply(), scope));
      }
    }
    if (other.isEmpty()) {
      return Optional.of(tell(proxy.unreachable(), scope));
    }
    Headers headers = request.headers();
    for (Map.Entry<String, String> one : texts(proxy.forwards(), scope)) {
      headers = headers.with(one.getKey(), one.getValue());
    }
    String path = other.get() + "/" + (steps.length == 2 ? steps[1] : "");
    Answer answer = server.apply(request.withPath(path).withHeaders(headers));
    for (Map.Entry<String, String> one : texts(proxy.headers(), scope)) {
      answer = answer.withHeader(one.getKey(), one.getValue());
    }
    return Optional.of(answer);
  }

  private Answer tell(Reply reply, Scope scope) {
    return replies.bodied(reply.status(), reply.body(), scope);
  }

  private List<Map.Entry<String, String>> texts(Map<String, JsonNode> templates, Scope scope) {
    return templates.entrySet().stream()
        .map(
            one ->
                Map.entry(
                    one.getKey(), Template.asText(world.template().fill(one.getValue(), scope))))
        .filter(one -> !one.getValue().isEmpty())
        .toList();
  }
}
