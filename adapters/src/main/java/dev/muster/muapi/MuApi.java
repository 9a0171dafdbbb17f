package dev.muster.muapi;

import dev.muster.core.ConfigurationException;
import dev.muster.core.Job;
import dev.muster.core.JobRef;
import dev.muster.core.KeyBuilder;
import dev.muster.core.MediaClient;
import dev.muster.core.RequestOptions;
import dev.muster.core.Upload;
import dev.muster.core.internal.Channel;
import dev.muster.core.internal.CostPlaces;
import dev.muster.core.internal.ErrorPlaces;
import dev.muster.core.internal.JobKind;
import dev.muster.core.internal.KeyPlace;
import dev.muster.core.internal.Provider;
import dev.muster.core.internal.Slashes;
import dev.muster.muapi.api.FilesApi;
import dev.muster.muapi.api.Jobs;
import dev.muster.muapi.api.ModelsApi;
import dev.muster.muapi.api.PredictionsApi;
import dev.muster.muapi.api.Security;
import dev.muster.muapi.api.Servers;
import dev.muster.muapi.model.CostEstimate;
import dev.muster.muapi.model.ModelAdapters;
import dev.muster.muapi.model.ModelInfo;
import dev.muster.muapi.model.Output;
import dev.muster.muapi.model.OutputFile;
import dev.muster.muapi.model.Prediction;
import dev.muster.muapi.model.Submission;
import dev.muster.runtime.JobDescriptor;
import dev.muster.runtime.JobInput;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A client for MuAPI. Safe for use by several threads; one for each key is enough. Close it to stop
 * waiting for jobs.
 *
 * <p>A submit is never sent twice unless the first one provably did nothing, since it costs money
 * and the API has no idempotency key.
 */
public final class MuApi extends MediaClient {
  /** Which paths are the API's own, in the contract's words. */
  static final String NO_ENDPOINT = "^(account|keys|models|predictions|upload_file)(/|$)";

  /** {@code detail} is a text, a list of violations or a failed job; some answers have others. */
  private static final ErrorPlaces ERRORS =
      ErrorPlaces.NONE
          .code("/error/code")
          .message(
              "/detail",
              "/detail/error",
              "/detail/message",
              "/detail/msg",
              "/error",
              "/error/message",
              "/error/msg",
              "/error/detail",
              "/message")
          .violations("/detail", "/loc", "/msg");

  private static final Provider PROVIDER =
      Provider.of("muapi", Servers.DEFAULT, new ModelAdapters(), ERRORS)
          .withCost(
              CostPlaces.in("USD").headers("X-MuAPI-Cost-USD").refund("X-MuAPI-Cost-Refunded"));

  private MuApi(Channel channel) {
    super(channel);
  }

  /**
   * A client as the environment says.
   *
   * <table>
   * <caption>Variables</caption>
   * <tr><th>Variable</th><th>Builder</th><th></th></tr>
   * <tr><td>{@code MUAPI_API_KEY}</td><td>{@link KeyBuilder#apiKey}</td><td>required</td></tr>
   * <tr><td>{@code MUAPI_BASE_URL}</td><td>{@link KeyBuilder#baseUrl}</td><td>{@value Servers#DEFAULT}</td></tr>
   * </table>
   *
   * @throws ConfigurationException if a required variable is missing; the message names it
   */
  public static MuApi fromEnv() {
    return builder().environment(System.getenv()).build();
  }

  /**
   * A builder; only the API key has no default. A test key's jobs are free and complete at once.
   */
  public static KeyBuilder<MuApi> builder() {
    return new KeyBuilder<>(
        PROVIDER, "MUAPI", KeyPlace.header(Security.API_KEY_HEADER), MuApi::new);
  }

  /** The same client, whose calls all do something differently; closing it does nothing. */
  public MuApi with(RequestOptions options) {
    return new MuApi(channel().with(options));
  }

  /** Submits a job to the model that the input belongs to. */
  public Job<Prediction> submit(JobInput<Submission, Prediction> input) {
    return submit(input, RequestOptions.NONE);
  }

  /**
   * Submits a job with other options; {@code query("webhook", url)} has the URL called when the job
   * is over, with what {@link Webhook} reads.
   */
  public Job<Prediction> submit(JobInput<Submission, Prediction> input, RequestOptions options) {
    return channel().submit(kind(input.descriptor()), input::call, options);
  }

  /**
   * Submits a job to any model, for those and for parameters that this version does not know.
   *
   * @param endpoint the model's endpoint, such as {@code flux-dev-image} or {@code
   *     mmaudio-v2/text-to-audio}
   * @param input the model's parameters: what JSON knows, maps, lists, texts, numbers, booleans,
   *     nulls
   */
  public Job<Prediction> submit(String endpoint, Map<String, ?> input) {
    return submit(endpoint, input, RequestOptions.NONE);
  }

  /** Submits a job to any model with other options. */
  public Job<Prediction> submit(String endpoint, Map<String, ?> input, RequestOptions options) {
    String checked =
        Slashes.check(endpoint, "a model's endpoint", "flux-dev-image or mmaudio-v2/text-to-audio");
    if (Pattern.compile(NO_ENDPOINT).matcher(checked).find()) {
      throw new ConfigurationException(
          "Not a model's endpoint: '" + checked + "'. It is a path of the API's own.");
    }
    Map<String, @Nullable Object> body = new LinkedHashMap<>(input);
    return channel()
        .submit(
            kind(Jobs.SUBMIT),
            apis -> apis.of(PredictionsApi.class).submit(checked, body, null),
            options);
  }

  /**
   * Takes up a job by the id that its submit was given, in this process or another. Nothing is sent
   * until somebody waits.
   */
  public Job<Prediction> resume(String id) {
    return channel().resume(kind(Jobs.SUBMIT), id, RequestOptions.NONE);
  }

  /** Takes up the job that {@link Job#ref()} named. */
  public Job<Prediction> resume(JobRef ref) {
    return channel().resume(kind(Jobs.SUBMIT), ref, RequestOptions.NONE);
  }

  /** Uploads a file, bytes or a stream, and gives the URL to put into an input. */
  @Override
  public String upload(Upload upload) {
    return channel().call(FilesApi.class, api -> api.uploadFile(upload.toPart("file"))).url();
  }

  /**
   * The URLs of what a job made; empty until it has succeeded. Text models make text instead: see
   * {@link Prediction#outputs()}.
   */
  public static List<String> urls(Prediction prediction) {
    List<Output> outputs = prediction.outputs() == null ? List.of() : prediction.outputs();
    return outputs.stream().flatMap(MuApi::urls).toList();
  }

  /** Saves all files that a job made into a folder, and gives the new files. */
  public List<Path> save(Prediction prediction, Path folder) {
    return urls(prediction).stream().map(url -> download(url, folder)).toList();
  }

  private static Stream<String> urls(Output output) {
    if (output instanceof Output.OfString text) {
      return Stream.of(text.value()).filter(value -> value.matches("https?://\\S+"));
    }
    if (output instanceof OutputFile file) {
      return Stream.of(file.url(), file.videoUrl(), file.imageUrl()).filter(Objects::nonNull);
    }
    return Stream.empty();
  }

  /** A submit of a test key answers with the job done, but not always with what it made. */
  private static JobKind<Submission, Prediction, Prediction> kind(
      JobDescriptor<Submission, Prediction> descriptor) {
    return JobKind.of(descriptor)
        .whenWhole(prediction -> prediction.outputs() != null && !prediction.outputs().isEmpty());
  }

  /** The account's money. */
  public Account account() {
    return new Account(channel());
  }

  /** The account's API keys. */
  public Keys keys() {
    return new Keys(channel());
  }

  /** All models with their prices. */
  public List<ModelInfo> models() {
    return channel().call(ModelsApi.class, ModelsApi::listModels).models();
  }

  /**
   * What the job that this input submits would cost.
   *
   * @throws ConfigurationException if the input does not say whose it is; name the model then
   */
  public CostEstimate estimate(JobInput<Submission, Prediction> input) {
    String model = input.modelName();
    if (model == null) {
      throw new ConfigurationException(
          "The catalogue names no model for "
              + input.getClass().getSimpleName()
              + ": use estimate(model, input) with the name that models() gives.");
    }
    return channel()
        .call(ModelsApi.class, api -> api.estimateCost(model, channel().members(input)));
  }

  /**
   * What a job would cost.
   *
   * @param model the model's name in the catalogue, which may differ from its endpoint
   */
  public CostEstimate estimate(String model, Map<String, ?> input) {
    Map<String, @Nullable Object> body = new LinkedHashMap<>(input);
    return channel().call(ModelsApi.class, api -> api.estimateCost(model, body));
  }
}
