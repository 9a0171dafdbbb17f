package dev.muster.muxiformation;

import static dev.muster.core.RequestOptions.NONE;

import dev.muster.core.Client;
import dev.muster.core.ConfigurationException;
import dev.muster.core.EventStream;
import dev.muster.core.Job;
import dev.muster.core.JobRef;
import dev.muster.core.RequestOptions;
import dev.muster.core.WebhookReceiver;
import dev.muster.core.internal.Channel;
import dev.muster.core.internal.ErrorPlaces;
import dev.muster.core.internal.JobKind;
import dev.muster.core.internal.Provider;
import dev.muster.muxiformation.api.ChatApi;
import dev.muster.muxiformation.api.EventsApi;
import dev.muster.muxiformation.api.FormationApi;
import dev.muster.muxiformation.api.HealthApi;
import dev.muster.muxiformation.api.Jobs;
import dev.muster.muxiformation.api.LogsApi;
import dev.muster.muxiformation.api.Servers;
import dev.muster.muxiformation.api.TriggersApi;
import dev.muster.muxiformation.api.Webhooks;
import dev.muster.muxiformation.model.ActivityEvent;
import dev.muster.muxiformation.model.ChatEvent;
import dev.muster.muxiformation.model.ChatMode;
import dev.muster.muxiformation.model.ChatReply;
import dev.muster.muxiformation.model.ChatReplyEnvelope;
import dev.muster.muxiformation.model.ChatRequest;
import dev.muster.muxiformation.model.EscalationNotice;
import dev.muster.muxiformation.model.FormationStatus;
import dev.muster.muxiformation.model.Health;
import dev.muster.muxiformation.model.LogEvent;
import dev.muster.muxiformation.model.ModelAdapters;
import dev.muster.muxiformation.model.RequestNotice;
import dev.muster.muxiformation.model.RequestState;
import dev.muster.muxiformation.model.RequestStateEnvelope;
import dev.muster.muxiformation.model.TriggerRun;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;

/**
 * A client for one MUXI formation. It sends the client key where that suffices and the admin key
 * where that is needed; {@link #user} gives a view of it that speaks for one user. Safe for use by
 * several threads.
 *
 * <p>A message is never sent twice unless the first provably did nothing: what it does may cost
 * tokens. A stream that breaks is not taken up again.
 */
public final class MuxiFormation extends Client {
  private static final String USER = "X-Muxi-User-ID";

  /** The envelope's, those of a request that failed, and what a MUXI server before it says. */
  private static final ErrorPlaces ERRORS =
      ErrorPlaces.NONE
          .code("/error/code", "/data/error/code", "/error")
          .message("/error/message", "/data/error/message", "/data/error", "/message")
          .violations("/error/data/validation_errors", "/field", "/msg")
          .requestId("/request/id");

  private static final Provider PROVIDER =
      Provider.of("muxi-formation", Servers.DEFAULT, new ModelAdapters(), ERRORS)
          .withReadTimeout(Duration.ofMinutes(5));

  private static final JobKind<ChatReplyEnvelope, ?, RequestState> REPLY =
      JobKind.of(Jobs.CHAT).as(RequestStateEnvelope::data).atOnce(Chat::state);

  private final @Nullable String user;

  private MuxiFormation(Channel channel, @Nullable String user) {
    super(channel);
    this.user = user;
  }

  /**
   * A client as the environment says. At least one of the keys is required.
   *
   * <table>
   * <caption>Variables</caption>
   * <tr><th>Variable</th><th>Builder</th><th></th></tr>
   * <tr><td>{@code MUXI_FORMATION_URL}</td><td>{@link FormationBuilder#baseUrl}</td><td>{@value Servers#DEFAULT}</td></tr>
   * <tr><td>{@code MUXI_CLIENT_KEY}</td><td>{@link FormationBuilder#clientKey}</td><td>for chat and all that users do</td></tr>
   * <tr><td>{@code MUXI_ADMIN_KEY}</td><td>{@link FormationBuilder#adminKey}</td><td>for agents, secrets, settings, logs</td></tr>
   * </table>
   *
   * @throws ConfigurationException if there is no key; the message names the variables
   */
  public static MuxiFormation fromEnv() {
    return builder().environment(System.getenv()).build();
  }

  /** A builder; at least one of the keys is needed. */
  public static FormationBuilder builder() {
    return new FormationBuilder(PROVIDER, channel -> new MuxiFormation(channel, null));
  }

  /** The same client on behalf of one user; closing it does nothing. */
  public MuxiFormation user(String id) {
    return new MuxiFormation(channel().with(RequestOptions.builder().header(USER, id).build()), id);
  }

  /** The same client, whose calls all do something differently; closing it does nothing. */
  public MuxiFormation with(RequestOptions options) {
    return new MuxiFormation(channel().with(options), user);
  }

  /** Sends a message and waits for the reply; {@link Chat#text(ChatReply)} is its text. */
  public ChatReply chat(String message) {
    return chat(message(message));
  }

  /**
   * Sends a message and waits for the reply. If the formation decides to answer later, the reply is
   * a {@link dev.muster.muxiformation.model.ChatAccepted}: {@link #resume} its request id.
   */
  public ChatReply chat(ChatRequest request) {
    return chat(request, NONE);
  }

  /** Sends a message with other options, such as an idempotency key, and waits for the reply. */
  public ChatReply chat(ChatRequest request, RequestOptions options) {
    ChatRequest whole = request.toBuilder().stream(false).build();
    return channel().body(api(ChatApi.class, options).chat(whole, user, null)).data();
  }

  /** Sends a message and streams the reply. */
  public EventStream<ChatEvent> chatStream(String message) {
    return chatStream(message(message));
  }

  /**
   * Sends a message and streams the reply as it is made: {@link Chat#text(ChatEvent)} is the text
   * of one event, {@link Chat#whole} reads all. Closing the stream hangs up; to have the work
   * stopped too, give the message a request id and {@link Requests#cancel} that.
   */
  public EventStream<ChatEvent> chatStream(ChatRequest request) {
    return chatStream(request, NONE);
  }

  /** Sends a message with other options, and streams the reply. */
  public EventStream<ChatEvent> chatStream(ChatRequest request, RequestOptions options) {
    ChatRequest streamed = request.toBuilder().stream(true).build();
    return channel()
        .events(api(ChatApi.class, options).chatStream(streamed, user, null), ChatEvent::decoder);
  }

  /** Has a message answered later. */
  public Job<RequestState> chatAsync(String message) {
    return chatAsync(message(message));
  }

  /**
   * Has a message answered later, and waits for that as a job. The formation remembers it for five
   * minutes after its end. While it waits for a clarification it counts as running. One that
   * answers at once all the same ends the job at once.
   */
  public Job<RequestState> chatAsync(ChatRequest request) {
    return chatAsync(request, NONE);
  }

  /** Has a message answered later, with other options. */
  public Job<RequestState> chatAsync(ChatRequest request, RequestOptions options) {
    ChatRequest later = request.toBuilder().mode(ChatMode.ASYNC).stream(false).build();
    return channel().submit(REPLY, apis -> apis.of(ChatApi.class).chat(later, user, null), options);
  }

  /** Fires a trigger, and waits for what comes of it as a job. */
  public Job<RequestState> fire(String trigger, Map<String, ?> data) {
    return fire(trigger, data, NONE);
  }

  /** Fires a trigger with other options. */
  public Job<RequestState> fire(String trigger, Map<String, ?> data, RequestOptions options) {
    TriggerRun run = TriggerRun.builder().data(new LinkedHashMap<>(data)).build();
    return channel()
        .submit(
            JobKind.of(Jobs.FIRE_TRIGGER).as(RequestStateEnvelope::data),
            apis -> apis.of(TriggersApi.class).fireTrigger(trigger, run, user, null),
            options);
  }

  /** Takes up a request that is answered later. Nothing is sent until somebody waits. */
  public Job<RequestState> resume(String requestId) {
    return channel().resume(REPLY, requestId, NONE);
  }

  /** Takes up the request that {@link Job#ref()} named. */
  public Job<RequestState> resume(JobRef ref) {
    return channel().resume(REPLY, ref, NONE);
  }

  /** Everything that happens, as it happens; never ends by itself. */
  public EventStream<ActivityEvent> events() {
    return channel().events(api(EventsApi.class).streamEvents(user), ActivityEvent::decoder);
  }

  /** What happens in one session, as it happens; never ends by itself. */
  public EventStream<ActivityEvent> events(String sessionId) {
    return channel()
        .events(api(EventsApi.class).streamSessionEvents(sessionId, user), ActivityEvent::decoder);
  }

  /** What happens to one request, as it happens, to its end. */
  public EventStream<ActivityEvent> events(String sessionId, String requestId) {
    return channel()
        .events(
            api(EventsApi.class).streamRequestEvents(sessionId, requestId, user),
            ActivityEvent::decoder,
            event ->
                event instanceof ActivityEvent.Message message
                    && "stream_completed".equals(message.data().type()));
  }

  /** What is logged about one user, as it happens; never ends by itself. Needs the admin key. */
  public EventStream<LogEvent> logsOfUser(String userId) {
    return logs(api(LogsApi.class).followLogs(userId, null, null, null, null, null));
  }

  /** What is logged from a level such as {@code info}; never ends by itself. */
  public EventStream<LogEvent> logs(String level) {
    return logs(api(LogsApi.class).followLogs(null, null, null, null, level, null));
  }

  private EventStream<LogEvent> logs(Call<ResponseBody> call) {
    return channel().events(call, LogEvent::decoder);
  }

  /** Requests that are answered later. */
  public Requests requests() {
    return new Requests(channel(), user);
  }

  /** The user's conversations. */
  public Sessions sessions() {
    return new Sessions(channel(), user());
  }

  /** What the formation remembers of the user. */
  public Memories memories() {
    return new Memories(channel(), user);
  }

  /** Messages at set times. */
  public Scheduler scheduler() {
    return new Scheduler(channel(), user);
  }

  /** The formation's agents. Needs the admin key. */
  public Agents agents() {
    return new Agents(channel());
  }

  /** The formation's secrets. Needs the admin key. */
  public Secrets secrets() {
    return new Secrets(channel());
  }

  /** How the formation is. Needs the admin key. */
  public FormationStatus status() {
    return channel().call(FormationApi.class, FormationApi::getFormationStatus).data();
  }

  /** Whether the formation is up. */
  public Health health() {
    return channel().call(HealthApi.class, HealthApi::getHealth);
  }

  /** Believes and reads what the formation tells {@code webhook_url}: signed with the admin key. */
  public static WebhookReceiver<RequestNotice> webhook(String adminKey) {
    return WebhookReceiver.of(Webhooks.REQUEST_FINISHED, new ModelAdapters(), adminKey);
  }

  /** Believes and reads what the formation tells of escalations: signed with the client key. */
  public static WebhookReceiver<EscalationNotice> escalations(String clientKey) {
    return WebhookReceiver.of(Webhooks.REQUEST_ESCALATED, new ModelAdapters(), clientKey);
  }

  private String user() {
    if (user == null) {
      throw new ConfigurationException("Conversations belong to a user: call user(id) first.");
    }
    return user;
  }

  private static ChatRequest message(String message) {
    return ChatRequest.builder().message(message).build();
  }
}
