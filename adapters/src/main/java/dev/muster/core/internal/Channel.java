package dev.muster.core.internal;

import static java.util.Objects.requireNonNull;

import com.squareup.moshi.Moshi;
import dev.muster.core.EventStream;
import dev.muster.core.Job;
import dev.muster.core.JobRef;
import dev.muster.core.Reply;
import dev.muster.core.RequestOptions;
import dev.muster.core.TransferProgress;
import dev.muster.core.Upload;
import dev.muster.runtime.Apis;
import dev.muster.runtime.EventDecoder;
import dev.muster.runtime.PageDescriptor;
import dev.muster.runtime.StreamEvent;
import java.io.IOException;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import okhttp3.MediaType;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.Response;

/**
 * One client's way to one provider: everything that the front doors share. {@link #with} gives
 * views of it, which share its connections and its poller.
 */
public final class Channel implements AutoCloseable {
  private final Line line;
  private final RequestOptions defaults;
  private final boolean isView;
  private final Apis apis;
  private final JobDesk jobs;

  private Channel(Line line, RequestOptions defaults, boolean isView) {
    this.line = line;
    this.defaults = defaults;
    this.isView = isView;
    this.apis = line.apis(line.stacks().calls(), defaults);
    this.jobs = new JobDesk(line, defaults);
  }

  /** Opens a channel; nothing is sent yet. */
  public static Channel open(Provider provider, Credentials credentials, ChannelSettings settings) {
    return open(
        provider,
        credentials,
        settings,
        new DaemonTimer("muster-" + provider.id() + "-jobs"),
        Pause::sleeping);
  }

  static Channel open(
      Provider provider,
      Credentials credentials,
      ChannelSettings settings,
      Timer timer,
      Pause pause) {
    Spending.check(settings.budget(), provider);
    Line line = Line.open(provider, credentials, settings, timer, pause);
    return new Channel(line, settings.defaults().shared(), false);
  }

  /**
   * The same way, on which calls and polls do something differently. Closing it does nothing: the
   * connections belong to this one.
   */
  public Channel with(RequestOptions options) {
    return new Channel(line, options.over(defaults).shared(), true);
  }

  /** The generated interfaces, with authentication and retries. */
  public Apis apis() {
    return apis;
  }

  /** The generated interfaces for one call that does something differently. */
  public Apis apis(RequestOptions options) {
    return options == RequestOptions.NONE
        ? apis
        : line.apis(line.stacks().calls(), options.over(defaults));
  }

  /** Makes a call of a generated interface, and gives the body of the answer. */
  public <A, T> T call(Class<A> api, Function<A, Call<T>> call) {
    return body(call.apply(apis.of(api)));
  }

  /** The body of the answer to {@code call}. */
  public <T> T body(Call<T> call) {
    return line.caller().body(call);
  }

  /** The whole answer to {@code call}. */
  public <T> Reply<T> reply(Call<T> call) {
    Response<T> response = line.caller().response(call);
    return new Reply<>(response.code(), response.headers(), response.body());
  }

  /** Submits a job: see {@link JobDesk#submit}. */
  public <S, V> Job<V> submit(
      JobKind<S, ?, V> kind, Function<Apis, Call<S>> call, RequestOptions options) {
    return jobs.submit(kind, call.apply(apis(options)), options);
  }

  /** Takes up a job: see {@link JobDesk#resume(JobKind, String, RequestOptions)}. */
  public <V> Job<V> resume(JobKind<?, ?, V> kind, String id, RequestOptions options) {
    return jobs.resume(kind, id, options);
  }

  /** Takes up the job that {@code ref} names. */
  public <V> Job<V> resume(JobKind<?, ?, V> kind, JobRef ref, RequestOptions options) {
    return jobs.resume(kind, ref, options);
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
    Iterator<T> items = new PageWalk<>(pages, call, this::apis, options, line.caller());
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
    return line.downloads().fetch(requireNonNull(url, "url"), folder, progress);
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
    return line.downloads().fetchAll(urls, folder, progress);
  }

  /**
   * Puts a file where a signed URL says, with the upload's media type and nothing else: no key, no
   * redirect. Repeated as a safe call is, unless it comes from a stream that is gone.
   *
   * @throws dev.muster.core.SignedUrlException if the store refuses the URL
   */
  public void put(String signedUrl, Upload upload) {
    line.uploads().put(requireNonNull(signedUrl, "signedUrl"), upload);
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
    try (ResponseBody body = line.caller().body(call)) {
      return Landing.save(Operations.id(call.request()), body, name, folder, progress);
    }
  }

  /** The text of the answer to {@code call}. */
  public String text(Call<ResponseBody> call) {
    try (ResponseBody body = line.caller().body(call)) {
      return body.string();
    } catch (IOException e) {
      throw line.errors().of(call.request(), e);
    }
  }

  /** The members of what {@code model} is sent as, which must be an object. */
  public Map<String, @Nullable Object> members(Object model) {
    Object json = line.moshi().adapter((Type) model.getClass()).toJsonValue(model);
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    ((Map<?, ?>) requireNonNull(json)).forEach((name, value) -> members.put((String) name, value));
    return members;
  }

  /** The events that {@code call} is answered with. */
  public <E extends StreamEvent> EventStream<E> events(
      Call<ResponseBody> call, Function<Moshi, EventDecoder<E>> decoder) {
    return events(call, decoder, event -> event.finalPhase() != null);
  }

  /**
   * The events that {@code call} is answered with.
   *
   * @param isLast tells the event after which the stream is complete
   */
  public <E extends StreamEvent> EventStream<E> events(
      Call<ResponseBody> call,
      Function<Moshi, EventDecoder<E>> decoder,
      Predicate<? super E> isLast) {
    String operation = Operations.id(call.request());
    ResponseBody body = line.caller().body(call);
    MediaType type = body.contentType();
    if (type == null || !type.subtype().equals("event-stream")) {
      throw line.errors().noEvents(operation, body);
    }
    return new EventStream<>(operation, body, decoder.apply(line.moshi()), isLast);
  }

  /** The base URL. */
  @Override
  public String toString() {
    return line.settings().base().newBuilder().username("").password("").build().toString();
  }

  /**
   * Stops waiting for jobs, and closes the HTTP client if it was made here. Does nothing on what
   * {@link #with} gave.
   */
  @Override
  public void close() {
    if (!isView) {
      line.close();
    }
  }
}
