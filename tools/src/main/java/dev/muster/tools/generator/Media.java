package dev.muster.tools.generator;

import java.util.Locale;

/** Kinds of content, with the word that tells apart two methods of one operation. */
enum Media {
  JSON(""),
  EVENTS("Stream"),
  MULTIPART("Upload"),
  FORM("Form"),
  TEXT("Text"),
  BINARY("Binary");

  private final String suffix;

  Media(String suffix) {
    this.suffix = suffix;
  }

  /** Behind the name of a method that is not the operation's first. */
  String suffix() {
    return suffix;
  }

  static Media of(String contentType) {
    String type = contentType.toLowerCase(Locale.ROOT).replaceAll("\\s*;.*", "");
    if (type.equals("application/json") || type.endsWith("+json")) {
      return JSON;
    }
    return switch (type) {
      case "text/event-stream" -> EVENTS;
      case "multipart/form-data" -> MULTIPART;
      case "application/x-www-form-urlencoded" -> FORM;
      default -> type.startsWith("text/") ? TEXT : BINARY;
    };
  }
}
