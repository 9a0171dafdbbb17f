package dev.muster.mock.wiremock;

import dev.muster.mock.http.Answer;
import dev.muster.mock.http.Body;
import dev.muster.mock.http.Breach;
import dev.muster.mock.http.Headers;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wiremock.org.eclipse.jetty.http.HttpFields;
import wiremock.org.eclipse.jetty.http.HttpHeader;
import wiremock.org.eclipse.jetty.server.Response;

/** Writes answers of contracts, in one go where they are known in full. */
final class Outgoing {
  private static final Logger LOG = LoggerFactory.getLogger(Outgoing.class);

  private final boolean cors;
  private final OpenStreams streams;
  private final Crew crew;
  private final BrokenAnswers breaks = new BrokenAnswers(this);

  Outgoing(boolean cors, OpenStreams streams, Crew crew) {
    this.cors = cors;
    this.streams = streams;
    this.crew = crew;
  }

  void send(Wire wire, Answer answer) {
    if (answer.body() instanceof Body.Faulty faulty) {
      if (waited(faulty.late())) {
        if (faulty.breach() == null) {
          send(wire, answer.withBody(faulty.body()));
        } else {
          breaks.breakOff(wire, answer, faulty.breach());
        }
      }
      return;
    }
    Response response = wire.jettyResponse();
    response.setStatus(answer.status());
    HttpFields.Mutable fields = response.getHttpFields();
    head(wire, answer.headers(), fields);
    if (answer.body() instanceof Body.Stream stream) {
      stream(wire, stream);
      return;
    }
    write(wire, answer.bytes());
  }

  /** Waits, and lets other threads work meanwhile; false if the server stopped. */
  boolean waited(Duration by) {
    if (!by.isZero()) {
      crew.whileWaiting(() -> sleep(by));
    }
    return !Thread.currentThread().isInterrupted();
  }

  private static void sleep(Duration by) {
    try {
      TimeUnit.NANOSECONDS.sleep(by.toNanos());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Breaks the connection instead of sending an answer. */
  void breakOff(Wire wire, Answer answer, Breach breach) {
    breaks.breakOff(wire, answer, breach);
  }

  /** Sends a body as it is produced; the headers are set. */
  void stream(Wire wire, Body.Stream body) {
    HttpFields.Mutable fields = wire.jettyResponse().getHttpFields();
    // Nothing follows a stream on its connection, so that an end of input means that the client is
    // gone.
    fields.put("Connection", "close");
    fields.put("Cache-Control", "no-cache");
    crew.whileWaiting(() -> streams.send(wire, body));
  }

  /** Sends a body whose length is known; the headers are set. */
  void write(Wire wire, byte[] body) {
    Response response = wire.jettyResponse();
    try {
      if (!response.getHttpFields().contains(HttpHeader.CONTENT_LENGTH)) {
        response.setLongContentLength(body.length);
      }
      response.getHttpOutput().sendContent(ByteBuffer.wrap(body));
    } catch (IOException e) {
      LOG.debug("The client of {} is gone", wire.request(), e);
    }
  }

  /** What pages of other origins are told, where nobody told them otherwise. */
  void head(Wire wire, Headers headers, HttpFields.Mutable fields) {
    if (cors) {
      List<Map.Entry<String, String>> all = Cors.fields(wire.request());
      for (Map.Entry<String, String> field : all) {
        if (!headers.contains(field.getKey())) {
          fields.add(field.getKey(), field.getValue());
        }
      }
    }
    for (Map.Entry<String, String> field : headers) {
      if (field.getKey().equalsIgnoreCase("Date")) {
        // Jetty has put its own there.
        fields.put(field.getKey(), field.getValue());
      } else {
        fields.add(field.getKey(), field.getValue());
      }
    }
  }
}
