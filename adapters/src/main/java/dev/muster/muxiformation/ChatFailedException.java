package dev.muster.muxiformation;

import dev.muster.core.MusterException;
import dev.muster.muxiformation.model.ChatFailure;
import org.jspecify.annotations.Nullable;

/** The formation gave up a reply while it was streamed. Asking again is another request. */
public final class ChatFailedException extends MusterException {
  private static final long serialVersionUID = 1L;

  private final @Nullable String code;
  private final String partial;

  ChatFailedException(ChatFailure failure, String partial) {
    super("chat: the reply failed: " + words(failure), null);
    this.code = failure.type();
    this.partial = partial;
  }

  private static String words(ChatFailure failure) {
    String words = failure.error() == null ? "no reason was given" : failure.error();
    return failure.type() == null ? words : words + "; code: " + failure.type();
  }

  /** The kind of problem, null if it was not told. */
  public @Nullable String code() {
    return code;
  }

  /** The text that had come before. */
  public String partial() {
    return partial;
  }
}
