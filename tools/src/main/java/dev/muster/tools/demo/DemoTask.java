package dev.muster.tools.demo;

import dev.muster.core.Job;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * One thing that the demo does.
 *
 * @param name what it is about, such as the model
 * @param kind what kind of thing it is, such as the model's category
 * @param work does it, tells how it goes, and gives what came of it
 */
public record DemoTask(String name, String kind, Work work) {
  /** Does the work of a task. */
  @FunctionalInterface
  public interface Work {
    DemoResult run(Consumer<String> progress);
  }

  /** Tells how a job goes, in the words of its phases. */
  static <V> Job<V> follow(Job<V> job, Consumer<String> progress) {
    progress.accept("submitted");
    return job.onProgress(news -> progress.accept(news.phase().name().toLowerCase(Locale.ROOT)));
  }
}
