package dev.muster.mock.junit;

import com.github.tomakehurst.wiremock.core.Admin;
import dev.muster.mock.Mount;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** A server that was started for tests. */
sealed interface Running extends AutoCloseable permits RunningMock, RunningSandbox {
  /** The WireMock underneath. */
  Admin wireMock();

  /** What is served. */
  List<Mount> mounts();

  /** Where clients find a document or provider of {@link #mounts}. */
  URI baseUrl(String name);

  /** The variables that point clients at a document or provider of {@link #mounts}. */
  Map<String, String> environment(String name);

  /** Forgets what tests have left. */
  void reset();

  @Override
  void close();

  /** The names of what is served. */
  default List<String> names() {
    return mounts().stream().map(mount -> mount.contract().name()).toList();
  }
}
