package dev.muster.core.internal;

import dev.muster.core.TransferProgress;
import java.io.IOException;
import java.io.InputStream;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;

/**
 * Content as a request body: streamed in small pieces, reported as it goes, and held to its length.
 */
public final class ContentBody extends RequestBody {
  private static final int PIECE = 16 * 1024;

  private final Content content;
  private final MediaType type;
  private final long maxSize;
  private final TransferProgress progress;

  /**
   * @param maxSize the most that may be sent
   */
  public ContentBody(Content content, MediaType type, long maxSize, TransferProgress progress) {
    this.content = content;
    this.type = type;
    this.maxSize = maxSize;
    this.progress = progress;
  }

  /** Content of any size that nobody watches. */
  public ContentBody(Content content, MediaType type) {
    this(content, type, Long.MAX_VALUE, TransferProgress.NONE);
  }

  @Override
  public MediaType contentType() {
    return type;
  }

  @Override
  public long contentLength() {
    return content.length();
  }

  @Override
  public boolean isOneShot() {
    return content.isOneShot();
  }

  @Override
  public void writeTo(BufferedSink sink) throws IOException {
    long sent = 0;
    byte[] piece = new byte[PIECE];
    try (InputStream in = content.opening().open()) {
      for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
        check(sent + read);
        sink.write(piece, 0, read);
        sent += read;
        progress.moved(sent, content.length());
      }
    }
    if (content.length() >= 0 && sent != content.length()) {
      throw new BrokenContent(
          content.what() + " held " + sent + " bytes instead of " + content.length());
    }
  }

  private void check(long size) throws BrokenContent {
    if (content.length() >= 0 && size > content.length()) {
      throw new BrokenContent(
          content.what() + " holds more than the " + content.length() + " bytes that it should");
    }
    if (size > maxSize) {
      throw new BrokenContent(
          content.what() + " holds more than the " + maxSize + " bytes allowed");
    }
  }
}
