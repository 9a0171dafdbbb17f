package dev.muster.muxiserver;

import dev.muster.core.Client;
import dev.muster.core.ConfigurationException;
import dev.muster.core.EventStream;
import dev.muster.core.KeyPairBuilder;
import dev.muster.core.ProtocolException;
import dev.muster.core.RequestOptions;
import dev.muster.core.internal.Channel;
import dev.muster.core.internal.ErrorPlaces;
import dev.muster.core.internal.HeaderText;
import dev.muster.core.internal.Provider;
import dev.muster.muxiserver.api.DraftsApi;
import dev.muster.muxiserver.api.FormationsApi;
import dev.muster.muxiserver.api.HealthApi;
import dev.muster.muxiserver.api.Security;
import dev.muster.muxiserver.api.ServerApi;
import dev.muster.muxiserver.api.Servers;
import dev.muster.muxiserver.model.Deletion;
import dev.muster.muxiserver.model.Deployment;
import dev.muster.muxiserver.model.DraftAnswer;
import dev.muster.muxiserver.model.DraftEdit;
import dev.muster.muxiserver.model.Formation;
import dev.muster.muxiserver.model.FormationDetail;
import dev.muster.muxiserver.model.FormationEvent;
import dev.muster.muxiserver.model.FormationLogs;
import dev.muster.muxiserver.model.FormationState;
import dev.muster.muxiserver.model.Health;
import dev.muster.muxiserver.model.LogEvent;
import dev.muster.muxiserver.model.LogStream;
import dev.muster.muxiserver.model.ModelAdapters;
import dev.muster.muxiserver.model.ServerStatus;
import dev.muster.muxiserver.model.UpdateCancellation;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;

/**
 * A client for the management API of one MUXI server. Every request is signed anew; nothing that
 * changes a formation is sent twice unless the server refused the first. Safe for use by several
 * threads.
 *
 * <p>Deploying, updating, starting, restarting and rolling back take until the formation is
 * healthy, up to five minutes. Each comes in two forms: one that waits for the answer, and one that
 * tells the progress and ends in a {@link DeployOutcome}.
 */
public final class MuxiServer extends Client {
  /** {@code error} is a name, {@code message} the explanation; {@code code} repeats the status. */
  private static final ErrorPlaces ERRORS =
      ErrorPlaces.NONE.code("/error").message("/message", "/error");

  private static final Provider PROVIDER =
      Provider.of("muxi-server", Servers.DEFAULT, new ModelAdapters(), ERRORS)
          .withReadTimeout(Duration.ofSeconds(330));

  private static final KeyPairBuilder.Variables VARIABLES =
      new KeyPairBuilder.Variables("MUXI_KEY_ID", "MUXI_SECRET_KEY", "MUXI_SERVER_URL");

  private MuxiServer(Channel channel) {
    super(channel);
  }

  /**
   * A client as the environment says.
   *
   * <table>
   * <caption>Variables</caption>
   * <tr><th>Variable</th><th>Builder</th><th></th></tr>
   * <tr><td>{@code MUXI_SERVER_URL}</td><td>{@link KeyPairBuilder#baseUrl}</td><td>{@value Servers#DEFAULT}</td></tr>
   * <tr><td>{@code MUXI_KEY_ID}</td><td>{@link KeyPairBuilder#key}</td><td>required</td></tr>
   * <tr><td>{@code MUXI_SECRET_KEY}</td><td>{@link KeyPairBuilder#key}</td><td>required</td></tr>
   * </table>
   *
   * @throws ConfigurationException if a required variable is missing; the message names it
   */
  public static MuxiServer fromEnv() {
    return builder().environment(System.getenv()).build();
  }

  /**
   * A builder; only the key pair has no default. The read timeout is 330 s, since the server
   * answers a deploy only once the formation is healthy, for which it waits up to 300 s.
   */
  public static KeyPairBuilder<MuxiServer> builder() {
    return new KeyPairBuilder<>(PROVIDER, Security.SERVER_KEY, VARIABLES, MuxiServer::new);
  }

  /** The same client, whose calls all do something differently; closing it does nothing. */
  public MuxiServer with(RequestOptions options) {
    return new MuxiServer(channel().with(options));
  }

  /**
   * Deploys a new formation and waits until it is healthy.
   *
   * @param version the version that the bundle names, null for the server's default
   * @throws dev.muster.core.ConflictException if the id is taken: update it instead
   */
  public Deployment deploy(String id, @Nullable String version, Bundle bundle) {
    return channel()
        .body(formations().deployFormation(bundle.body(), header(id), header(version)))
        .data();
  }

  /** Deploys a new formation and tells the progress. */
  public DeployOutcome deployStream(
      String id,
      @Nullable String version,
      Bundle bundle,
      Consumer<? super FormationEvent> progress) {
    return follow(
        formations().deployFormationStream(bundle.body(), header(id), header(version)), progress);
  }

  /**
   * Replaces a formation by another version once that is healthy; until then the old one goes on.
   */
  public Deployment update(String id, @Nullable String version, Bundle bundle) {
    return channel()
        .body(formations().updateFormation(id(id), bundle.body(), header(version)))
        .data();
  }

  /** Replaces a formation and tells the progress. */
  public DeployOutcome updateStream(
      String id,
      @Nullable String version,
      Bundle bundle,
      Consumer<? super FormationEvent> progress) {
    return follow(
        formations().updateFormationStream(id(id), bundle.body(), header(version)), progress);
  }

  /** Gives up an update that is under way. */
  public UpdateCancellation cancelUpdate(String id) {
    return channel().body(formations().cancelFormationUpdate(id(id)));
  }

  /** Starts a formation that is not running. */
  public FormationState start(String id) {
    return channel().body(formations().startFormation(id(id))).data();
  }

  /** Starts a formation and tells the progress. */
  public DeployOutcome startStream(String id, Consumer<? super FormationEvent> progress) {
    return follow(formations().startFormationStream(id(id)), progress);
  }

  /** Stops a formation and keeps its files. */
  public FormationState stop(String id) {
    return channel().body(formations().stopFormation(id(id))).data();
  }

  /** Stops and starts a formation. */
  public FormationState restart(String id) {
    return channel().body(formations().restartFormation(id(id))).data();
  }

  /** Stops and starts a formation and tells the progress. */
  public DeployOutcome restartStream(String id, Consumer<? super FormationEvent> progress) {
    return follow(formations().restartFormationStream(id(id)), progress);
  }

  /** Goes back to the version before. */
  public FormationState rollback(String id) {
    return channel().body(formations().rollbackFormation(id(id))).data();
  }

  /** Goes back to the version before and tells the progress. */
  public DeployOutcome rollbackStream(String id, Consumer<? super FormationEvent> progress) {
    return follow(formations().rollbackFormationStream(id(id)), progress);
  }

  /** All formations. */
  public List<Formation> list() {
    return channel().body(formations().listFormations()).data().formations();
  }

  /** One formation. */
  public FormationDetail get(String id) {
    return channel().body(formations().getFormation(id(id))).data();
  }

  /** Stops and removes a formation with all its versions. */
  public Deletion delete(String id) {
    return channel().body(formations().deleteFormation(id(id))).data();
  }

  /**
   * The latest lines that a formation wrote.
   *
   * @param lines how many of each stream at most, null for the server's default
   * @param stream which stream, null for both
   */
  public FormationLogs logs(String id, @Nullable Integer lines, @Nullable LogStream stream) {
    return channel().body(formations().getFormationLogs(id(id), lines, stream, null)).data();
  }

  /** Lines as they are written. The stream never ends by itself: close it. */
  public EventStream<LogEvent> followLogs(String id) {
    return channel()
        .events(formations().getFormationLogsStream(id(id), null, null, true), LogEvent::decoder);
  }

  /**
   * Downloads a formation's files as {@code <id>.zip}; an existing file is left alone.
   *
   * @param database whether its database comes along
   * @return the new file
   */
  public Path download(String id, boolean database, Path folder) {
    return channel().save(formations().downloadFormation(id(id), database), id + ".zip", folder);
  }

  /** Works on a draft of a formation. */
  public DraftAnswer editDraft(String id, DraftEdit edit) {
    return channel().call(DraftsApi.class, api -> api.editDraft(id(id), edit));
  }

  /** How the server is. */
  public ServerStatus status() {
    return channel().call(ServerApi.class, ServerApi::getServerStatus).data();
  }

  /**
   * The latest lines of the server's own log, each a JSON text; null for the server's default
   * number.
   */
  public List<String> serverLogs(@Nullable Integer lines) {
    return channel().text(api(ServerApi.class).getServerLogs(lines)).lines().toList();
  }

  /** Whether the server is up, in its own words. Needs no valid key. */
  public Health health() {
    return channel().call(HealthApi.class, HealthApi::getHealth);
  }

  /**
   * Returns if the server answers. Needs no valid key.
   *
   * @throws dev.muster.core.MusterException if it does not, or if something else answers
   */
  public void ping() {
    String answer = channel().text(api(HealthApi.class).ping()).strip();
    if (!answer.equals("pong")) {
      throw new ProtocolException(
          "ping", "answered something else than pong: is this a MUXI server?", null);
    }
  }

  private FormationsApi formations() {
    return api(FormationsApi.class);
  }

  private DeployOutcome follow(Call<ResponseBody> call, Consumer<? super FormationEvent> progress) {
    return DeployOutcome.of(channel().events(call, FormationEvent::decoder), progress);
  }

  /**
   * The server decodes a slash before it looks at the path, so an id with one would name something
   * else.
   */
  private static String id(String id) {
    if (id.isEmpty() || id.contains("/") || id.matches("\\.+")) {
      throw new ConfigurationException("Not a formation's id: '" + id + "'");
    }
    return id;
  }

  private static @Nullable String header(@Nullable String value) {
    return value == null ? null : HeaderText.value("a formation's id or version", value);
  }
}
