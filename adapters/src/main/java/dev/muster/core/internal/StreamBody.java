package dev.muster.core.internal;

import java.io.IOException;
import java.io.InputStream;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;
import okio.Okio;
import okio.Source;

/** A stream as a request body, which can be sent once. */
public final class StreamBody extends RequestBody {
  private final InputStream content;
  private final MediaType type;
  private final long length;

  /**
   * @param length how many bytes it holds, -1 if that is not known
   */
  public StreamBody(InputStream content, MediaType type, long length) {
    this.content = content;
    this.type = type;
    this.length = length;
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
  public boolean isOneShot() {
    return true;
  }

  @Override
  public void writeTo(BufferedSink sink) throws IOException {
    try (Source source = Okio.source(content)) {
      long sent = sink.writeAll(source);
      if (length >= 0 && sent != length) {
        throw new IOException("The stream held " + sent + " bytes instead of " + length);
      }
    }
  }
}
