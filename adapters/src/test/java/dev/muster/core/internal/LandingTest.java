package dev.muster.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.core.TransferProgress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.IntStream;
import okhttp3.ResponseBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LandingTest {
  @TempDir Path folder;

  @Test
  void givesEachOfManyDownloadsOfOneNameAFileOfItsOwn() throws Exception {
    ConcurrentMap<Integer, Path> files = new ConcurrentHashMap<>();

    List<Thread> threads =
        IntStream.range(0, 8)
            .mapToObj(
                thread ->
                    new Thread(
                        () -> {
                          for (int i = 0; i < 25; i++) {
                            int number = thread * 25 + i;
                            files.put(number, save("content of " + number));
                          }
                        }))
            .toList();
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }

    assertThat(files).hasSize(200);
    assertThat(files.values()).doesNotHaveDuplicates();
    files.forEach((number, file) -> assertThat(file).hasContent("content of " + number));
    try (var all = Files.list(folder)) {
      assertThat(all).hasSize(200);
    }
  }

  private Path save(String content) {
    return Landing.save(
        "download", ResponseBody.create(content, null), "0.png", folder, TransferProgress.NONE);
  }
}
