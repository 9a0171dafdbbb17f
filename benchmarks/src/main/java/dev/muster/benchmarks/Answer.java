package dev.muster.benchmarks;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The answers that are read and written, and what each library makes of them. */
public enum Answer {
  /** One job of Music.ai, as its poll tells it; the workflow is a union. */
  JOB(
      job(1),
      dev.muster.musicai.model.JobDetail.class,
      stock.gson.musicai.model.JobDetail.class,
      stock.jackson.musicai.model.JobDetail.class),

  /** A page of a hundred of them, as a bare list. */
  JOBS(
      list(Answer::job),
      new ListOf(dev.muster.musicai.model.JobDetail.class),
      new ListOf(stock.gson.musicai.model.JobDetail.class),
      new ListOf(stock.jackson.musicai.model.JobDetail.class)),

  /** A page of a hundred of Muvi's jobs, which has no union in it. */
  SUMMARIES(
      "{\"jobs\":" + list(Answer::summary) + ",\"nextCursor\":\"c_000100\",\"hasMore\":true}",
      dev.muster.muvi.model.JobList.class,
      stock.gson.muvi.model.JobList.class,
      stock.jackson.muvi.model.JobList.class);

  private final String text;
  private final Type ours;
  private final Type gson;
  private final Type jackson;

  Answer(String text, Type ours, Type gson, Type jackson) {
    this.text = text;
    this.ours = ours;
    this.gson = gson;
    this.jackson = jackson;
  }

  byte[] bytes() {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  Type ours() {
    return ours;
  }

  Type gson() {
    return gson;
  }

  Type jackson() {
    return jackson;
  }

  private static String list(IntFunction<String> item) {
    return IntStream.range(0, 100).mapToObj(item).collect(Collectors.joining(",", "[", "]"));
  }

  private static String job(int number) {
    return """
        {"id":"5f0c2b1e-7a34-4c9e-9d21-%012d","name":"Night drive, take %d","status":"SUCCEEDED",\
        "workflow":{"id":"b7d9f6c2-3c1d-4a68-8f40-2e6f7a1c9b05","name":"Split a song"},\
        "workflowParams":{"inputUrl":"https://files.example.com/in/night-drive.wav","language":"en"},\
        "result":{"Vocals":"https://files.example.com/out/vocals.wav",\
        "Drums and bass":"https://files.example.com/out/rhythm.wav","bpm":"120"},\
        "metadata":{"order":"A-%d","tier":"studio"},\
        "createdAt":"2026-03-01T09:15:%02dZ","startedAt":"2026-03-01T09:16:07.125Z",\
        "completedAt":"2026-03-01T09:17:44Z","app":"studio"}"""
        .formatted(number, number, number, number % 60);
  }

  private static String summary(int number) {
    return """
        {"jobId":"job_01J8ZQ4M%05d","status":"processing","progress":62.5,\
        "model":"google/veo-3.1/fast","createdAt":"2026-03-01T09:15:%02dZ",\
        "completedAt":"2026-03-01T09:17:44.125Z"}"""
        .formatted(number, number % 60);
  }

  /** What a generic method's signature would say of a list. */
  private record ListOf(Class<?> item) implements ParameterizedType {
    @Override
    public Type[] getActualTypeArguments() {
      return new Type[] {item};
    }

    @Override
    public Type getRawType() {
      return List.class;
    }

    @Override
    public @Nullable Type getOwnerType() {
      return null;
    }
  }
}
