package dev.muster.core.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;
import okio.Okio;
import okio.Source;

/** A file on disk as a request body, streamed anew for each attempt. */
public final class PathBody extends RequestBody {
  private final Path file;
  private final MediaType type;
  private final long length;

  public PathBody(Path file, MediaType type) throws IOException {
    this.file = file;
    this.type = type;
    this.length = Files.size(file);
  }

  @Override
  public MediaType contentType() {
    return type;
  }

  @Override
  public long contentLength() {
    return length;
  }

  @Override
  public void writeTo(BufferedSink sink) throws IOException {
    try (Source source = Okio.source(file)) {
      long sent = sink.writeAll(source);
      if (sent != length) {
        throw new IOException(
            "The file changed while it was sent: "
                + file
                + " had "
                + length
                + " bytes, now "
                + sent);
      }
    }
  }
}
