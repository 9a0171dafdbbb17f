package dev.muster.core.internal;

import static java.util.Objects.requireNonNull;

import com.squareup.moshi.Moshi;
import dev.muster.core.EventStream;
import dev.muster.core.Job;
import dev.muster.core.JobRef;
import dev.muster.core.PollPolicy;
import dev.muster.core.ProtocolException;
import dev.muster.core.RequestOptions;
import dev.muster.core.TransferProgress;
import dev.muster.core.Upload;
import dev.muster.runtime.Apis;
import dev.muster.runtime.EventDecoder;
import dev.muster.runtime.JobDescriptor;
import dev.muster.runtime.PageDescriptor;
import dev.muster.runtime.StreamEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import okhttp3.Headers;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.Response;
import retrofit2.Retrofit;
import retrofit2.converter.moshi.MoshiConverterFactory;

/** One client's way to one provider: everything that the front doors share. */
public final class Channel implements AutoCloseable {
  private final String provider;
  private final ChannelSettings settings;
  private final OkHttpClient own;
  private final OkHttpClient calls;
  private final Moshi moshi;
  private final Retrofit retrofit;
  private final Apis apis;
  private final Apis pollApis;
  private final Errors errors;
  private final Caller caller;
  private final Poller poller;
  private final Downloads downloads;
  private final SignedUploads uploads;

  private Channel(
      String provider, ChannelSettings settings, ProviderFacts facts, Timer timer, Pause pause) {
    DoubleSupplier random = () -> ThreadLocalRandom.current().nextDouble();
    Redaction redaction = new Redaction(facts.secrets());
    this.provider = provider;
    this.settings = settings;
    this.own = settings.client() == null ? HttpClients.create() : settings.client();
    HttpStacks stacks = HttpStacks.on(own, settings, facts.credentials(), redaction, random, pause);
    this.calls = stacks.calls();
    this.moshi = new Moshi.Builder().add(facts.models()).build();
    this.retrofit =
        new Retrofit.Builder()
            .baseUrl(settings.base())
            .callFactory(new OptionedCalls(calls, RequestOptions.NONE))
            .addConverterFactory(MoshiConverterFactory.create(moshi))
            .build();
    this.apis = new RetrofitApis(retrofit);
    this.pollApis =
        new RetrofitApis(
            retrofit
                .newBuilder()
                .callFactory(new OptionedCalls(stacks.polls(), RequestOptions.NONE))
                .build());
    this.errors = new Errors(facts.errors(), redaction, settings.clock());
    this.caller = new Caller(errors);
    this.poller = new Poller(timer, settings.clock(), random);
    StorageErrors refusals = new StorageErrors(errors, redaction);
    Backoff backoff = new Backoff(settings.retry(), random);
    this.downloads =
        new Downloads(stacks.downloads(), errors, refusals, settings.retry(), backoff, pause);
    this.uploads = new SignedUploads(stacks.uploads(), errors, refusals);
  }

  /** Opens a channel; nothing is sent yet. */
  public static Channel open(String provider, ChannelSettings settings, ProviderFacts facts) {
    return open(
        provider,
        settings,
        facts,
        new DaemonTimer("muster-" + provider + "-jobs"),
        Pause::sleeping);
  }

  static Channel open(
      String provider, ChannelSettings settings, ProviderFacts facts, Timer timer, Pause pause) {
    return new Channel(provider, settings, facts, timer, pause);
  }

  /** The generated interfaces, with authentication and retries. */
  public Apis apis() {
    return apis;
  }

  /** The generated interfaces for one call that does something differently. */
  public Apis apis(RequestOptions options) {
    if (options == RequestOptions.NONE) {
      return apis;
    }
    return new RetrofitApis(
        retrofit.newBuilder().callFactory(new OptionedCalls(calls, options)).build());
  }

  /** The body of the answer to {@code call}. */
  public <T> T body(Call<T> call) {
    return caller.body(call);
  }

  /** The answer to {@code call}, whose body may be missing. */
  public <T> Response<T> response(Call<T> call) {
    return caller.response(call);
  }

  /**
   * Submits a job.
   *
   * @param call prepares the submit call
   * @param isWhole whether a result that the submit itself answered is all there, so that it need
   *     not be fetched
   */
  public <S, P> Job<P> submit(
      JobDescriptor<S, P> descriptor,
      Function<Apis, Call<S>> call,
      RequestOptions options,
      Predicate<P> isWhole) {
    Response<S> response = caller.response(call.apply(apis(options)));
    S submitted = response.body();
    if (submitted == null) {
      throw new ProtocolException(
          descriptor.submitOperation(), "answered " + response.code() + " without a body", null);
    }
    JobReader<S, P> reader = reader(descriptor);
    String id = descriptor.id().apply(submitted);
    Watch<P> watch = watch(reader, id, policy(options), response.headers());
    Optional<Reading<P>> inline =
        reader
            .inline(submitted, response.headers())
            .filter(reading -> id == null || isWhole(reading, isWhole));
    if (inline.isPresent()) {
      watch.ended(inline.get());
    } else if (id == null) {
      throw new ProtocolException(
          descriptor.submitOperation(), "the answer holds neither a job's id nor a result", null);
    }
    return new Job<>(
        provider,
        inline.isPresent() ? watch : watch.submitted(descriptor.submitPhase().apply(submitted)));
  }

  private static <P> boolean isWhole(Reading<P> reading, Predicate<P> isWhole) {
    P answer = reading.answer();
    return answer != null && isWhole.test(answer);
  }

  /**
   * Takes up a job that was submitted before, here or elsewhere. Nothing is sent until somebody
   * waits.
   */
  public <P> Job<P> resume(JobDescriptor<?, P> descriptor, String id, RequestOptions options) {
    if (id.isEmpty()) {
      throw new IllegalArgumentException("A job's id is not empty");
    }
    return new Job<>(provider, watch(reader(descriptor), id, policy(options), Headers.EMPTY));
  }

  /** Takes up the job that {@code ref} names. */
  public <P> Job<P> resume(JobDescriptor<?, P> descriptor, JobRef ref, RequestOptions options) {
    if (!ref.provider().equals(provider)
        || !ref.pollOperation().equals(descriptor.pollOperation())) {
      throw new IllegalArgumentException(
          "Expected a job of " + provider + "/" + descriptor.pollOperation() + " but was: " + ref);
    }
    return resume(descriptor, ref.id(), options);
  }

  /**
   * The items of a list, one after the other, however many pages they come in. Lazy: a page is
   * fetched when its first item is asked for, and what fails is thrown there.
   *
   * @param call prepares the call for the first page; filters, size and start are its own
   */
  public <P, T> Stream<T> pages(PageDescriptor<P, T> pages, Function<Apis, Call<P>> call) {
    return pages(pages, call, RequestOptions.NONE);
  }

  /** The items of a list, each page fetched with other options. */
  public <P, T> Stream<T> pages(
      PageDescriptor<P, T> pages, Function<Apis, Call<P>> call, RequestOptions options) {
    Iterator<T> items = new PageWalk<>(pages, call, this::apis, options, caller);
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(items, Spliterator.ORDERED | Spliterator.NONNULL),
        false);
  }

  /** Fetches what a URL in an answer points to; no key goes there. */
  public Path download(String url, Path folder) {
    return download(url, folder, TransferProgress.NONE);
  }

  /** Fetches what a URL in an answer points to, and tells how far it has come. */
  public Path download(String url, Path folder, TransferProgress progress) {
    return downloads.fetch(requireNonNull(url, "url"), folder, progress);
  }

  /**
   * Fetches several files, each under the name that its URL is listed by, made harmless, with the
   * file's extension. If one fails, those before it stay.
   *
   * @return the new files by the same names
   */
  public Map<String, Path> download(Map<String, String> urls, Path folder) {
    return download(urls, folder, TransferProgress.NONE);
  }

  /** Fetches several files, and tells of each how far it has come. */
  public Map<String, Path> download(
      Map<String, String> urls, Path folder, TransferProgress progress) {
    return downloads.fetchAll(urls, folder, progress);
  }

  /**
   * Puts a file where a signed URL says, with the upload's media type and nothing else: no key, no
   * redirect. Repeated as a safe call is, unless it comes from a stream that is gone.
   *
   * @throws dev.muster.core.SignedUrlException if the store refuses the URL
   */
  public void put(String signedUrl, Upload upload) {
    uploads.put(requireNonNull(signedUrl, "signedUrl"), upload);
  }

  /**
   * Streams the answer to {@code call} into {@code folder}, under {@code name} or that with a
   * number.
   */
  public Path save(Call<ResponseBody> call, String name, Path folder) {
    return save(call, name, folder, TransferProgress.NONE);
  }

  /** Streams the answer to {@code call} into {@code folder}, and tells how far it has come. */
  public Path save(Call<ResponseBody> call, String name, Path folder, TransferProgress progress) {
    try (ResponseBody body = caller.body(call)) {
      return Landing.save(Operations.id(call.request()), body, name, folder, progress);
    }
  }

  /** The text of the answer to {@code call}. */
  public String text(Call<ResponseBody> call) {
    try (ResponseBody body = caller.body(call)) {
      return body.string();
    } catch (IOException e) {
      throw errors.of(call.request(), e);
    }
  }

  /** The events that {@code call} is answered with. */
  public <E extends StreamEvent> EventStream<E> events(
      Call<ResponseBody> call, Function<Moshi, EventDecoder<E>> decoder) {
    String operation = Operations.id(call.request());
    ResponseBody body = caller.body(call);
    MediaType type = body.contentType();
    if (type == null || !type.subtype().equals("event-stream")) {
      body.close();
      String problem =
          "answered " + type + " instead of events. What it did is unknown: read the state.";
      throw new ProtocolException(operation, problem, null);
    }
    return new EventStream<>(operation, body, decoder.apply(moshi));
  }

  /** The base URL. */
  @Override
  public String toString() {
    return settings.base().newBuilder().username("").password("").build().toString();
  }

  /** Stops waiting for jobs, and closes the HTTP client if it was made here. */
  @Override
  public void close() {
    poller.close();
    if (settings.client() == null) {
      HttpClients.close(own);
    }
  }

  private <S, P> JobReader<S, P> reader(JobDescriptor<S, P> descriptor) {
    return new JobReader<>(descriptor, pollApis, moshi, errors);
  }

  private <P> Watch<P> watch(
      JobReader<?, P> reader, @Nullable String id, PollPolicy policy, Headers headers) {
    return new Watch<>(poller, policy, reader, caller, id, headers);
  }

  private PollPolicy policy(RequestOptions options) {
    return options.deadline() == null
        ? settings.polling()
        : settings.polling().withDeadline(options.deadline());
  }
}
