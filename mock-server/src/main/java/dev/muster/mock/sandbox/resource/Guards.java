package dev.muster.mock.sandbox.resource;

import dev.muster.mock.contract.Operation;
import dev.muster.mock.sandbox.answer.Condition;
import dev.muster.mock.sandbox.answer.Replies;
import dev.muster.mock.sandbox.answer.Scope;
import dev.muster.mock.sandbox.answer.Template;
import dev.muster.mock.sandbox.spec.Guard;
import dev.muster.mock.sandbox.spec.Reply;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What operations know of themselves and what they refuse. */
public final class Guards {
  private final Template template;
  private final Replies replies;

  public Guards(Template template, Replies replies) {
    this.template = template;
    this.replies = replies;
  }

  /** The scope with the operation's own names, each of which knows those before it. */
  public Scope let(Map<String, JsonNode> names, Scope scope) {
    Scope growing = scope;
    for (Map.Entry<String, JsonNode> one : names.entrySet()) {
      Scope known = growing;
      growing = growing.once(one.getKey(), () -> template.fill(one.getValue(), known));
    }
    return growing;
  }

  /**
   * Looks at each guard in turn.
   *
   * @throws Refused by the first whose condition holds
   */
  public void check(List<Guard> guards, Operation operation, Scope scope) {
    for (Guard guard : guards) {
      if (Condition.holds(guard.when(), scope)) {
        throw refusal(guard.reply(), operation, scope);
      }
    }
  }

  public Refused refusal(Reply reply, Operation operation, Scope scope) {
    return new Refused(replies.make(reply, operation, scope));
  }
}
