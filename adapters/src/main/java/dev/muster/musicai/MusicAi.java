package dev.muster.musicai;

import static dev.muster.core.RequestOptions.NONE;

import dev.muster.core.ConfigurationException;
import dev.muster.core.Job;
import dev.muster.core.JobRef;
import dev.muster.core.KeyBuilder;
import dev.muster.core.MediaClient;
import dev.muster.core.RequestOptions;
import dev.muster.core.Upload;
import dev.muster.core.internal.Channel;
import dev.muster.core.internal.ErrorPlaces;
import dev.muster.core.internal.JobKind;
import dev.muster.core.internal.KeyPlace;
import dev.muster.core.internal.Provider;
import dev.muster.musicai.api.ApplicationApi;
import dev.muster.musicai.api.FilesApi;
import dev.muster.musicai.api.Jobs;
import dev.muster.musicai.api.JobsApi;
import dev.muster.musicai.api.Pages;
import dev.muster.musicai.api.Security;
import dev.muster.musicai.api.Servers;
import dev.muster.musicai.api.WorkflowsApi;
import dev.muster.musicai.model.ApplicationInfo;
import dev.muster.musicai.model.JobDetail;
import dev.muster.musicai.model.JobId;
import dev.muster.musicai.model.JobRequest;
import dev.muster.musicai.model.MetadataValue;
import dev.muster.musicai.model.ModelAdapters;
import dev.muster.musicai.model.UploadPlace;
import dev.muster.musicai.model.WorkflowInfo;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A client for Music.ai. Safe for use by several threads; one for each key is enough. Close it to
 * stop waiting for jobs.
 *
 * <p>A job is never made twice unless the first one provably was not, since it costs money and the
 * API has no idempotency key. The provider has no way to cancel a job: {@link Job#stop} only ends
 * the waiting.
 */
public final class MusicAi extends MediaClient {
  private static final ErrorPlaces ERRORS =
      ErrorPlaces.NONE
          .code("/code", "/error/code")
          .message("/message", "/error/message", "/title", "/error/title");

  private static final Provider PROVIDER =
      Provider.of("music-ai", Servers.DEFAULT, new ModelAdapters(), ERRORS);

  private static final JobKind<JobId, ?, JobDetail> JOB = JobKind.of(Jobs.CREATE_JOB);

  private MusicAi(Channel channel) {
    super(channel);
  }

  /**
   * A client as the environment says.
   *
   * <table>
   * <caption>Variables</caption>
   * <tr><th>Variable</th><th>Builder</th><th></th></tr>
   * <tr><td>{@code MUSIC_AI_API_KEY}</td><td>{@link KeyBuilder#apiKey}</td><td>required</td></tr>
   * <tr><td>{@code MUSIC_AI_BASE_URL}</td><td>{@link KeyBuilder#baseUrl}</td><td>{@value Servers#DEFAULT}</td></tr>
   * </table>
   *
   * @throws ConfigurationException if a required variable is missing; the message names it
   */
  public static MusicAi fromEnv() {
    return builder().environment(System.getenv()).build();
  }

  /**
   * A builder; only the API key has no default. Newer pages of the provider's have the base URL
   * {@code https://api.music.ai/v1}.
   */
  public static KeyBuilder<MusicAi> builder() {
    return new KeyBuilder<>(
        PROVIDER, "MUSIC_AI", KeyPlace.header(Security.API_KEY_HEADER), MusicAi::new);
  }

  /** The same client, whose calls all do something differently; closing it does nothing. */
  public MusicAi with(RequestOptions options) {
    return new MusicAi(channel().with(options));
  }

  /**
   * Runs a workflow.
   *
   * @param name a name to know the job by
   * @param workflow the workflow's slug, such as {@code music-ai/stems-vocals-accompaniment}
   * @param params the workflow's inputs by their names; mostly a URL under {@code inputUrl}
   */
  public Job<JobDetail> submit(String name, String workflow, Map<String, ?> params) {
    return submit(name, workflow, params, NONE);
  }

  /** Runs a workflow with other options. */
  public Job<JobDetail> submit(
      String name, String workflow, Map<String, ?> params, RequestOptions options) {
    JobRequest.Builder job = JobRequest.builder().name(name).workflow(workflow);
    return submit(job.params(new LinkedHashMap<>(params)).build(), options);
  }

  /** Runs a workflow, with metadata or storage of one's own for instance. */
  public Job<JobDetail> submit(JobRequest job) {
    return submit(job, NONE);
  }

  /** Runs a workflow with other options. */
  public Job<JobDetail> submit(JobRequest job, RequestOptions options) {
    return channel().submit(JOB, apis -> apis.of(JobsApi.class).createJob(job), options);
  }

  /** Texts, numbers and booleans as a job's metadata. */
  public static Map<String, MetadataValue> metadata(Map<String, ?> values) {
    Map<String, MetadataValue> metadata = new LinkedHashMap<>();
    values.forEach((name, value) -> metadata.put(name, metadata(name, value)));
    return metadata;
  }

  private static MetadataValue metadata(String name, Object value) {
    if (value instanceof String text) {
      return new MetadataValue.OfString(text);
    }
    if (value instanceof Boolean flag) {
      return new MetadataValue.OfBoolean(flag);
    }
    if (value instanceof Number) {
      // As it is: an integer stays one.
      return new MetadataValue.Unknown(value);
    }
    throw new ConfigurationException(
        "The metadata '" + name + "' must be a text, a number or a boolean.");
  }

  /** Takes up a job by its id, in this process or another. Nothing is sent until somebody waits. */
  public Job<JobDetail> resume(String id) {
    return channel().resume(JOB, id, NONE);
  }

  /** Takes up the job that {@link Job#ref()} named. */
  public Job<JobDetail> resume(JobRef ref) {
    return channel().resume(JOB, ref, NONE);
  }

  /** All jobs that this key made; further pages are fetched as the stream gets to them. */
  public Stream<JobDetail> jobs() {
    return jobs(JobFilter.ALL);
  }

  /** Some of the jobs that this key made. */
  public Stream<JobDetail> jobs(JobFilter filter) {
    return channel()
        .pages(
            Pages.LIST_JOBS,
            apis ->
                apis.of(JobsApi.class)
                    .listJobs(filter.statuses(), filter.workflows(), filter.batch(), null, null));
  }

  /**
   * Deletes a job and what it made.
   *
   * @throws dev.muster.core.NotFoundException if there is no such job, or no longer
   */
  public void delete(String id) {
    channel().call(JobsApi.class, api -> api.deleteJob(id));
  }

  /** What a job made, by the names of the workflow's outputs; empty until it has succeeded. */
  public static Map<String, Result> results(JobDetail job) {
    Map<String, Result> results = new LinkedHashMap<>();
    if (job.result() != null) {
      job.result().forEach((name, value) -> results.put(name, Result.of(value)));
    }
    return results;
  }

  /**
   * Saves all files that a job made into a folder, under harmless forms of their outputs' names; an
   * existing file is left alone. The API key does not go along.
   *
   * @return the new files by the outputs' names
   */
  public Map<String, Path> save(JobDetail job, Path folder) {
    Map<String, String> urls = new LinkedHashMap<>();
    results(job)
        .forEach(
            (name, result) -> {
              if (result instanceof Result.File file) {
                urls.put(name, file.url());
              }
            });
    return download(urls, folder);
  }

  /** Uploads a file for a while, and gives the URL to put into a job's parameters. */
  @Override
  public String upload(Upload upload) {
    UploadPlace place = channel().call(FilesApi.class, FilesApi::prepareUpload);
    channel().put(place.uploadUrl(), upload);
    return place.downloadUrl();
  }

  /** What jobs can run; further pages are fetched as the stream gets to them. */
  public Stream<WorkflowInfo> workflows() {
    return channel()
        .pages(Pages.LIST_WORKFLOWS, apis -> apis.of(WorkflowsApi.class).listWorkflows(null, null));
  }

  /** What the key belongs to; the cheapest way to try it. */
  public ApplicationInfo application() {
    return channel().call(ApplicationApi.class, ApplicationApi::getApplication);
  }
}
