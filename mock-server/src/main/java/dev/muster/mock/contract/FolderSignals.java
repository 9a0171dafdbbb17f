package dev.muster.mock.contract;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Signals of the operating system for the folders of the files: a file that an editor replaces is
 * noticed too. Where there is no such service, there are no signals, and whoever waits looks for
 * himself when the time is over.
 */
final class FolderSignals implements FileSignals {
  private static final Logger LOG = LoggerFactory.getLogger(FolderSignals.class);

  private final Optional<WatchService> service;
  private final Map<Path, WatchKey> folders = new HashMap<>();
  private final CountDownLatch closed = new CountDownLatch(1);

  FolderSignals() {
    this.service = open();
  }

  private static Optional<WatchService> open() {
    try {
      return Optional.of(FileSystems.getDefault().newWatchService());
    } catch (IOException | UnsupportedOperationException e) {
      LOG.debug("No file system events here: files are looked at from time to time", e);
      return Optional.empty();
    }
  }

  @Override
  public void watch(Collection<Path> files) {
    for (Path file : files) {
      Path folder = file.toAbsolutePath().getParent();
      if (service.isPresent() && folder != null && !isWatched(folder)) {
        try {
          folders.put(
              folder, folder.register(service.get(), ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE));
        } catch (IOException e) {
          LOG.debug("No events of {}: its files are looked at from time to time", folder, e);
        }
      }
    }
  }

  private boolean isWatched(Path folder) {
    WatchKey key = folders.get(folder);
    return key != null && key.isValid();
  }

  @Override
  public boolean await(Duration most) throws InterruptedException {
    if (service.isEmpty()) {
      closed.await(most.toMillis(), TimeUnit.MILLISECONDS);
      return false;
    }
    WatchKey key = service.get().poll(most.toMillis(), TimeUnit.MILLISECONDS);
    if (key == null) {
      return false;
    }
    key.pollEvents();
    key.reset();
    return true;
  }

  @Override
  public void close() {
    closed.countDown();
    service.ifPresent(
        open -> {
          try {
            open.close();
          } catch (IOException e) {
            LOG.debug("Could not end the file system events", e);
          }
        });
  }
}
