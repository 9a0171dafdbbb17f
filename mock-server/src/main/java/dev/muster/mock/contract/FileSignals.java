package dev.muster.mock.contract;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;

/** Tells that files may have changed. It may err in both directions: who hears it must look. */
interface FileSignals extends AutoCloseable {
  /** The files that matter from now on. */
  void watch(Collection<Path> files);

  /** Whether a sign came within the time. */
  boolean await(Duration most) throws InterruptedException;

  @Override
  void close();
}
