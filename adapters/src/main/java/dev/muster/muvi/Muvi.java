package dev.muster.muvi;

import static dev.muster.core.RequestOptions.NONE;

import dev.muster.core.ConfigurationException;
import dev.muster.core.Job;
import dev.muster.core.JobRef;
import dev.muster.core.KeyBuilder;
import dev.muster.core.MediaClient;
import dev.muster.core.PollPolicy;
import dev.muster.core.RequestOptions;
import dev.muster.core.Upload;
import dev.muster.core.WebhookReceiver;
import dev.muster.core.internal.Channel;
import dev.muster.core.internal.CostPlaces;
import dev.muster.core.internal.ErrorPlaces;
import dev.muster.core.internal.JobKind;
import dev.muster.core.internal.KeyPlace;
import dev.muster.core.internal.Provider;
import dev.muster.muvi.api.Jobs;
import dev.muster.muvi.api.JobsApi;
import dev.muster.muvi.api.ModelsApi;
import dev.muster.muvi.api.Pages;
import dev.muster.muvi.api.ProvidersApi;
import dev.muster.muvi.api.Servers;
import dev.muster.muvi.api.UploadsApi;
import dev.muster.muvi.api.Webhooks;
import dev.muster.muvi.model.Cancellation;
import dev.muster.muvi.model.Estimate;
import dev.muster.muvi.model.EstimateRequest;
import dev.muster.muvi.model.JobDetail;
import dev.muster.muvi.model.JobNotice;
import dev.muster.muvi.model.JobRequest;
import dev.muster.muvi.model.JobStatus;
import dev.muster.muvi.model.JobSummary;
import dev.muster.muvi.model.ModelAdapters;
import dev.muster.muvi.model.ModelDetail;
import dev.muster.muvi.model.ModelInfo;
import dev.muster.muvi.model.OutputFile;
import dev.muster.muvi.model.PresignedUpload;
import dev.muster.muvi.model.ProviderInfo;
import dev.muster.muvi.model.Submission;
import dev.muster.muvi.model.SubmissionAnswer;
import dev.muster.muvi.model.UploadContentType;
import dev.muster.muvi.model.UploadRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A client for Muvi. Safe for use by several threads; one for each key is enough. Close it to stop
 * waiting for jobs.
 *
 * <p>A submit is never sent twice unless the first one provably did nothing, since it costs money
 * and the API has no idempotency key. Answers are read plain and in the envelope that some of the
 * provider's pages show.
 */
public final class Muvi extends MediaClient {
  private static final ErrorPlaces ERRORS =
      ErrorPlaces.NONE
          .code("/error/code", "/data/error/code")
          .message("/error/message", "/data/error/message")
          .requestId("/requestId")
          .retryAfter("/error/details/retryAfter");

  private static final Provider PROVIDER =
      Provider.of("muvi", Servers.DEFAULT, new ModelAdapters(), ERRORS)
          .withPolling(
              PollPolicy.DEFAULT
                  .withIntervals(Duration.ofSeconds(5), Duration.ofSeconds(15))
                  .withDeadline(Duration.ofMinutes(15)))
          .withCost(
              CostPlaces.in("USD")
                  .body("/costMicroCents", "/data/costMicroCents")
                  .times(new MicroCents(1).usd())
                  .freeUnlessDone());

  private static final JobKind<SubmissionAnswer, ?, JobDetail> JOB =
      JobKind.of(Jobs.SUBMIT_JOB)
          .as(Envelopes::job)
          .whenWhole(job -> job.outputs() != null || job.error() != null);

  private Muvi(Channel channel) {
    super(channel);
  }

  /**
   * A client as the environment says.
   *
   * <table>
   * <caption>Variables</caption>
   * <tr><th>Variable</th><th>Builder</th><th></th></tr>
   * <tr><td>{@code MUVI_API_KEY}</td><td>{@link KeyBuilder#apiKey}</td><td>required</td></tr>
   * <tr><td>{@code MUVI_BASE_URL}</td><td>{@link KeyBuilder#baseUrl}</td><td>{@value Servers#DEFAULT}</td></tr>
   * </table>
   *
   * @throws ConfigurationException if a required variable is missing; the message names it
   */
  public static Muvi fromEnv() {
    return builder().environment(System.getenv()).build();
  }

  /** A builder; only the API key, which begins with {@code pb_}, has no default. */
  public static KeyBuilder<Muvi> builder() {
    return new KeyBuilder<>(PROVIDER, "MUVI", KeyPlace.BEARER, Muvi::new);
  }

  /** The same client, whose calls all do something differently; closing it does nothing. */
  public Muvi with(RequestOptions options) {
    return new Muvi(channel().with(options));
  }

  /**
   * Submits a job.
   *
   * @param model the model's slug, such as {@code google/veo-3.1-fast/text-to-video}
   * @param input the model's parameters; {@link Catalogue#model} tells which there are
   */
  public Job<JobDetail> submit(String model, Map<String, ?> input) {
    return submit(model, input, NONE);
  }

  /** Submits a job with other options. */
  public Job<JobDetail> submit(String model, Map<String, ?> input, RequestOptions options) {
    return submit(
        JobRequest.builder().model(model).input(new LinkedHashMap<>(input)).build(), options);
  }

  /** Submits a job, with a version of the model or a webhook for instance. */
  public Job<JobDetail> submit(JobRequest job) {
    return submit(job, NONE);
  }

  /** Submits a job with other options. */
  public Job<JobDetail> submit(JobRequest job, RequestOptions options) {
    return channel().submit(JOB, apis -> apis.of(JobsApi.class).submitJob(job), options);
  }

  /** What the submit was answered: the cost, the request's id. Empty for a resumed job. */
  public static @Nullable Submission submission(Job<JobDetail> job) {
    return job.submitted(SubmissionAnswer.class).map(Envelopes::submission).orElse(null);
  }

  /** Takes up a job by its id, in this process or another. Nothing is sent until somebody waits. */
  public Job<JobDetail> resume(String id) {
    return channel().resume(JOB, id, NONE);
  }

  /** Takes up the job that {@link Job#ref()} named. */
  public Job<JobDetail> resume(JobRef ref) {
    return channel().resume(JOB, ref, NONE);
  }

  /**
   * Cancels a job, and tells what was paid back. {@link Job#cancel} does the same, but does not
   * tell.
   *
   * @throws dev.muster.core.ApiException with the code {@code JOB_CANNOT_BE_CANCELLED} if it is no
   *     longer pending
   */
  public Cancellation cancel(String id) {
    return Envelopes.cancellation(channel().call(JobsApi.class, api -> api.cancelJob(id)));
  }

  /** What a job would cost, and why. */
  public Estimate estimate(String model, Map<String, ?> input) {
    EstimateRequest job =
        EstimateRequest.builder().model(model).input(new LinkedHashMap<>(input)).build();
    return Envelopes.estimate(channel().call(JobsApi.class, api -> api.estimateJob(job)));
  }

  /** What a job would cost. */
  public MicroCents price(String model, Map<String, ?> input) {
    return new MicroCents(estimate(model, input).estimatedCostMicroCents());
  }

  /** All jobs; further pages are fetched as the stream gets to them. */
  public Stream<JobSummary> jobs() {
    return jobs(null, null);
  }

  /** The jobs of a status and a model's slug, where these are given. */
  public Stream<JobSummary> jobs(@Nullable JobStatus status, @Nullable String model) {
    return channel()
        .pages(Pages.LIST_JOBS, apis -> apis.of(JobsApi.class).listJobs(null, null, status, model));
  }

  /**
   * Uploads a file, bytes or a stream for an hour, and gives the URL to put into a job's input.
   *
   * @throws ConfigurationException if it is larger than the provider takes
   */
  @Override
  public String upload(Upload upload) {
    UploadRequest wanted =
        UploadRequest.builder()
            .filename(upload.name())
            .contentType(new UploadContentType(upload.mediaType()))
            .build();
    PresignedUpload place =
        channel().call(UploadsApi.class, api -> api.presignUpload(wanted)).data();
    channel()
        .put(place.uploadUrl(), place.maxSize() == null ? upload : upload.maxSize(place.maxSize()));
    return place.fileUrl();
  }

  /** Saves all outputs of a job into a folder, and gives the new files. */
  public List<Path> save(JobDetail job, Path folder) {
    List<OutputFile> outputs = job.outputs() == null ? List.of() : job.outputs();
    return outputs.stream().map(output -> download(output.url(), folder)).toList();
  }

  /** The models that the key may use. */
  public List<ModelInfo> models() {
    return channel().call(ModelsApi.class, ModelsApi::listModels).models();
  }

  /** A model with its versions. */
  public ModelDetail model(String id) {
    return channel().call(ModelsApi.class, api -> api.getModel(id));
  }

  /** Who makes the models that the key may use. */
  public List<ProviderInfo> providers() {
    return channel().call(ProvidersApi.class, ProvidersApi::listProviders).providers();
  }

  /** The models of one provider. */
  public List<ModelInfo> models(String provider) {
    return channel().call(ProvidersApi.class, api -> api.listProviderModels(provider)).models();
  }

  /** The public catalogue. */
  public Catalogue catalogue() {
    return new Catalogue(channel());
  }

  /**
   * Receives the calls to a job's {@code webhookUrl}.
   *
   * @param secrets the webhook's secret from the dashboard; the old and the new one while it is
   *     replaced
   */
  public static WebhookReceiver<JobNotice> webhook(String... secrets) {
    return WebhookReceiver.of(Webhooks.JOB_FINISHED, new ModelAdapters(), secrets);
  }
}
