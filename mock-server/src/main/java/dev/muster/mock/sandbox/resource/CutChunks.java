package dev.muster.mock.sandbox.resource;

import dev.muster.mock.http.Chunks;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A stream that ends after so many bytes, wherever that is. */
final class CutChunks implements Chunks {
  private final Chunks whole;
  private long left;

  CutChunks(Chunks whole, long bytes) {
    this.whole = whole;
    this.left = bytes;
  }

  @Override
  public byte @Nullable [] next() throws InterruptedException {
    byte[] chunk = left > 0 ? whole.next() : null;
    if (chunk == null || chunk.length < left) {
      left -= chunk == null ? 0 : chunk.length;
      return chunk;
    }
    byte[] rest = Arrays.copyOf(chunk, (int) left);
    left = 0;
    return rest;
  }

  @Override
  public void close() {
    whole.close();
  }
}
