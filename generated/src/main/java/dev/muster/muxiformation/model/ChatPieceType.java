// Generated from specs/muxi-formation 1. Do not edit.
package dev.muster.muxiformation.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.json.Json;
import java.util.Objects;

/**
 * What a piece of a streamed reply is. More kinds may be added.
 *
 * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
 *
 * @param value the value itself
 */
public record ChatPieceType(String value) {
  /** {@code progress}. */
  public static final ChatPieceType PROGRESS = new ChatPieceType("progress");

  /** {@code planning}. */
  public static final ChatPieceType PLANNING = new ChatPieceType("planning");

  /** {@code content}. */
  public static final ChatPieceType CONTENT = new ChatPieceType("content");

  /** {@code completed}. */
  public static final ChatPieceType COMPLETED = new ChatPieceType("completed");

  /** {@code text}. */
  public static final ChatPieceType TEXT = new ChatPieceType("text");

  /** {@code thinking}. */
  public static final ChatPieceType THINKING = new ChatPieceType("thinking");

  /** {@code tool_call}. */
  public static final ChatPieceType TOOL_CALL = new ChatPieceType("tool_call");

  /** {@code tool_result}. */
  public static final ChatPieceType TOOL_RESULT = new ChatPieceType("tool_result");

  /** {@code agent_handoff}. */
  public static final ChatPieceType AGENT_HANDOFF = new ChatPieceType("agent_handoff");

  public ChatPieceType {
    Objects.requireNonNull(value, "value is required");
  }

  /** Which of the listed values it is. */
  public Known known() {
    return switch (value) {
      case "progress" -> Known.PROGRESS;
      case "planning" -> Known.PLANNING;
      case "content" -> Known.CONTENT;
      case "completed" -> Known.COMPLETED;
      case "text" -> Known.TEXT;
      case "thinking" -> Known.THINKING;
      case "tool_call" -> Known.TOOL_CALL;
      case "tool_result" -> Known.TOOL_RESULT;
      case "agent_handoff" -> Known.AGENT_HANDOFF;
      default -> Known.UNRECOGNIZED;
    };
  }

  /** The value itself. */
  @Override
  public String toString() {
    return value;
  }

  static JsonAdapter<ChatPieceType> jsonAdapter(Moshi moshi) {
    return Json.wrap(Json.STRING, ChatPieceType::new, ChatPieceType::value);
  }

  /** The listed values, for {@code switch}. */
  public enum Known {
    PROGRESS,
    PLANNING,
    CONTENT,
    COMPLETED,
    TEXT,
    THINKING,
    TOOL_CALL,
    TOOL_RESULT,
    AGENT_HANDOFF,
    /** A value that is not listed. */
    UNRECOGNIZED
  }
}
