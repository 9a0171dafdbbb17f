package dev.muster.mock.proxy;

import dev.muster.mock.http.Answer;
import dev.muster.mock.json.Json;

/** What became of a request that was to be forwarded. */
public sealed interface Forwarded {

  /** The upstream's answer. Whoever does not send a streamed one opens and closes its body. */
  record Answered(Answer answer) implements Forwarded {}

  /**
   * The upstream answered 501: the call is to be mocked, as Prism does.
   *
   * @param problem the answer where it cannot be mocked, because the contract does not know it
   */
  record NotImplemented(Answer problem) implements Forwarded {}

  /**
   * The upstream gave no answer, or none that can be handed on.
   *
   * @param status to answer with
   * @param type of the problem
   * @param title what happened, without queries and credentials
   * @param detail what to do about it
   */
  record Failed(int status, String type, String title, String detail) implements Forwarded {
    /** This failure as {@code application/problem+json}. */
    public Answer answer() {
      byte[] body =
          Json.bytes(
              Json.object()
                  .put("type", type)
                  .put("title", title)
                  .put("status", status)
                  .put("detail", detail));
      return Answer.bytes(status, "application/problem+json", body);
    }
  }
}
