package dev.muster.muxiformation;

import dev.muster.core.EventStream;
import dev.muster.muxiformation.model.ChatChunk;
import dev.muster.muxiformation.model.ChatEvent;
import dev.muster.muxiformation.model.ChatMessage;
import dev.muster.muxiformation.model.ChatPart;
import dev.muster.muxiformation.model.ChatPiece;
import dev.muster.muxiformation.model.ChatPieceType;
import dev.muster.muxiformation.model.ChatReply;
import dev.muster.muxiformation.model.ChatReplyEnvelope;
import dev.muster.muxiformation.model.ChatResponse;
import dev.muster.muxiformation.model.ChatToken;
import dev.muster.muxiformation.model.ReplyContent;
import dev.muster.muxiformation.model.RequestState;
import dev.muster.muxiformation.model.RequestStateResult;
import dev.muster.muxiformation.model.RequestStatus;
import dev.muster.muxiformation.model.TokenContent;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The text of replies, in whichever shape a release of the formation tells it. */
public final class Chat {
  private Chat() {}

  /** The text of a reply; empty if it has none, or comes later. */
  public static String text(ChatReply reply) {
    if (reply instanceof ChatMessage message) {
      return message.message();
    }
    return reply instanceof ChatResponse response ? text(response.response()) : "";
  }

  private static String text(ReplyContent content) {
    if (content instanceof ReplyContent.OfString text) {
      return text.value();
    }
    return content instanceof ReplyContent.OfList parts
        ? parts.value().stream()
            .map(ChatPart::text)
            .filter(Objects::nonNull)
            .collect(Collectors.joining())
        : "";
  }

  /** The state of a request whose reply came at once; null if it comes later. */
  static @Nullable RequestState state(ChatReplyEnvelope answer) {
    ChatReply reply = answer.data();
    if (!(reply instanceof ChatMessage || reply instanceof ChatResponse)) {
      return null;
    }
    String told =
        reply instanceof ChatMessage message
            ? message.requestId()
            : ((ChatResponse) reply).requestId();
    String outer = answer.request() == null ? null : answer.request().id();
    return RequestState.builder()
        .requestId(Objects.requireNonNullElse(told != null ? told : outer, ""))
        .status(RequestStatus.COMPLETED)
        .result(RequestStateResult.of(text(reply)))
        .build();
  }

  /** What an event adds to the text of the reply; empty for progress, plans and whatever else. */
  public static String text(ChatEvent event) {
    return event instanceof ChatEvent.Message message ? text(message.data()) : "";
  }

  private static String text(ChatChunk chunk) {
    if (chunk instanceof ChatPiece piece) {
      return text(piece);
    }
    if (!(chunk instanceof ChatToken token)) {
      return "";
    }
    if (token.token() instanceof TokenContent.OfString text) {
      return text.value();
    }
    return token.token() instanceof ChatPiece piece ? text(piece) : "";
  }

  private static String text(ChatPiece piece) {
    if (piece.type().equals(ChatPieceType.CONTENT) && piece.content() instanceof String text) {
      return text;
    }
    boolean isText = piece.type().equals(ChatPieceType.TEXT) && piece.text() != null;
    return isText ? Objects.requireNonNull(piece.text()) : "";
  }

  /**
   * Reads a reply to its end, closes the stream, and gives the whole text.
   *
   * @throws ChatFailedException if the formation says that the reply failed
   * @throws dev.muster.core.TransportException if the stream broke off
   */
  public static String whole(EventStream<ChatEvent> reply) {
    StringBuilder text = new StringBuilder();
    try (reply) {
      while (reply.hasNext()) {
        ChatEvent event = reply.next();
        text.append(text(event));
        if (event instanceof ChatEvent.Error error) {
          throw new ChatFailedException(error.data(), text.toString());
        }
      }
    }
    return text.toString();
  }
}
