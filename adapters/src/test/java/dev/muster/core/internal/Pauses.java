package dev.muster.core.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import okhttp3.Call;

/** Records the pauses between attempts. */
public final class Pauses implements Pause {
  public final List<Duration> taken = Collections.synchronizedList(new ArrayList<>());

  @Override
  public void pause(Duration duration, Call call) {
    taken.add(duration);
  }
}
