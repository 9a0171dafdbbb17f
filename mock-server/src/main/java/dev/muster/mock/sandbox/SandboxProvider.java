package dev.muster.mock.sandbox;

import dev.muster.mock.Call;
import dev.muster.mock.Play;
import dev.muster.mock.contract.Contract;
import dev.muster.mock.contract.Operation;
import dev.muster.mock.http.Answer;
import dev.muster.mock.http.Request;
import dev.muster.mock.json.Json;
import dev.muster.mock.respond.Preference;
import dev.muster.mock.sandbox.answer.ErrorWords;
import dev.muster.mock.sandbox.answer.Replies;
import dev.muster.mock.sandbox.answer.Scope;
import dev.muster.mock.sandbox.file.FileDoor;
import dev.muster.mock.sandbox.file.HostedFile;
import dev.muster.mock.sandbox.file.HostedPath;
import dev.muster.mock.sandbox.file.Uploads;
import dev.muster.mock.sandbox.job.Job;
import dev.muster.mock.sandbox.job.Jobs;
import dev.muster.mock.sandbox.key.Key;
import dev.muster.mock.sandbox.key.KeyCheck;
import dev.muster.mock.sandbox.key.Keyring;
import dev.muster.mock.sandbox.money.Account;
import dev.muster.mock.sandbox.money.CostHeaders;
import dev.muster.mock.sandbox.resource.Items;
import dev.muster.mock.sandbox.resource.Operations;
import dev.muster.mock.sandbox.spec.SwitchSpec;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * One provider of a running sandbox: looks into its state and puts things there, as tests need it.
 * Thread-safe.
 */
public final class SandboxProvider {
  private final World world;
  private final Account account;
  private final Keyring keyring;
  private final Replies replies;
  private final Jobs jobs;
  private final Uploads uploads;
  private final FileDoor files;
  private final Operations operations;
  private final Idempotency idempotency;
  private final KeyCheck keyCheck;
  private final Catalogue catalogue;
  private final CostHeaders costs;
  private volatile String origin = "";

  SandboxProvider(World world, Clock wallClock) {
    this.world = world;
    this.account = new Account(world);
    this.keyring = new Keyring(world);
    KeyResources keys = new KeyResources(world, keyring);
    this.replies = new Replies(world.template(), this::hosted);
    this.jobs = new Jobs(world, account, keyring, replies, this::scope);
    this.uploads = new Uploads(world);
    this.files = new FileDoor(Map.of(world.name(), new ProviderShelf(this)));
    this.costs = new CostHeaders(world, account);
    this.catalogue = new Catalogue(world, jobs);
    this.operations =
        new Operations(world, replies, uploads, this::scope, keys::made, keys::deleted);
    this.idempotency = new Idempotency(world);
    this.keyCheck = new KeyCheck(world, keyring, wallClock);
    keyring.stock();
    world.stock();
  }

  /** The provider's id, such as {@code muapi}. */
  public String name() {
    return world.name();
  }

  public Contract contract() {
    return world.contract();
  }

  /** The jobs there are, oldest first. */
  public List<Job> jobs() {
    return jobs.all();
  }

  public Optional<Job> job(String id) {
    return jobs.find(id);
  }

  /**
   * Puts a job there, as if it had been submitted before. It stays in that status.
   *
   * @param operation the id of an operation that submits jobs
   * @param status a status of the contract, or a phase: {@code pending}, {@code running}, {@code
   *     succeeded}, {@code failed}, {@code cancelled}
   * @throws SandboxException if there is no such operation or status
   */
  public Job createJob(String operation, String id, String status) {
    return createJob(operation, id, status, Json.object());
  }

  /** The same, with what was submitted. */
  public Job createJob(String operation, String id, String status, JsonNode input) {
    return jobs.place(
        operation, id, status, input, world.scope().with("origin", StringNode.valueOf(origin)));
  }

  /** A resource as it is now. */
  public Optional<JsonNode> resource(String type, String id) {
    return new Items(world, type).find(id);
  }

  /** The resources of a type, oldest first. */
  public List<JsonNode> resources(String type) {
    return List.copyOf(new Items(world, type).all().valueStream().toList());
  }

  /**
   * Puts a resource there, replacing one of the same id.
   *
   * @param fields as {@code sandbox.yaml} sets them when it is created
   */
  public void createResource(String type, String id, JsonNode fields) {
    new Items(world, type).place(id, fields.deepCopy());
  }

  /** Makes a key known, such as a pair that a test has ready. */
  public void addKey(Key key) {
    keyring.add(key);
  }

  /** The key that the sandbox gave for a security scheme, if its file speaks of that scheme. */
  public Optional<Key> key(String scheme) {
    return keyring.given(scheme);
  }

  public BigDecimal balance() {
    return account.balance();
  }

  public void setBalance(BigDecimal balance) {
    account.fill(balance);
  }

  /** The names of the switches that there are. */
  public Set<String> switches() {
    return world.spec().switches().keySet();
  }

  /** What each switch does, and where that is known from. */
  public Map<String, SwitchSpec> switchSpecs() {
    return world.spec().switches();
  }

  /**
   * Turns a switch.
   *
   * @throws SandboxException if there is none of that name
   */
  public void turn(String switchName, boolean on) {
    world.switches().turn(switchName, on);
  }

  /** Variables that point a client here, ready to be set. They hold the given keys' secrets. */
  Map<String, String> environment(String root, String base) {
    ObjectNode credentials = Json.object();
    for (String scheme : world.spec().credentials().keySet()) {
      keyring
          .given(scheme)
          .ifPresent(
              key -> credentials.putObject(scheme).put("id", key.id()).put("secret", key.secret()));
    }
    Scope scope =
        Scope.empty()
            .with("base", Json.mapper().getNodeFactory().stringNode(base))
            .with("root", Json.mapper().getNodeFactory().stringNode(root))
            .with("credentials", credentials);
    Map<String, String> environment = new LinkedHashMap<>();
    world
        .spec()
        .environment()
        .forEach((name, value) -> environment.put(name, world.template().fillText(value, scope)));
    return environment;
  }

  /** Where the files are that jobs make which no request asked for. */
  void servedAt(URI server) {
    origin = server.toString();
  }

  Play play() {
    return new Play(
        call -> world.spec().bodies().map(call::reading).orElse(call),
        keyCheck,
        new ErrorWords(
            world.spec().errors(),
            replies,
            (request, call) -> call == null ? world.scope(request) : world.scope(call)),
        this::simulate);
  }

  /** Serves this provider's files. */
  FileDoor files() {
    return files;
  }

  /** Forgets everything but the given keys. */
  void reset() {
    world.store().clear(world.name() + "/");
    world.switches().reset();
    files.clear();
    keyring.stock();
    world.stock();
  }

  /** The numbered output of a finished job. */
  Optional<HostedFile> output(String job, int index) {
    return jobs.output(job, index)
        .map(media -> new HostedFile(media.kind().contentType(), media.bytes()));
  }

  boolean isDone(String job) {
    return jobs.isDone(job);
  }

  Optional<HostedFile> upload(String id) {
    return operations.uploads().isThere(id) ? uploads.find(id) : Optional.empty();
  }

  Answer put(String id, Request request) {
    return operations.uploads().put(id, request);
  }

  World world() {
    return world;
  }

  /** Whoever asks for an example by name or code gets it: the sandbox stands aside. */
  private Optional<Answer> simulate(Call call) {
    return Preference.of(call.request()).equals(Preference.none())
        ? idempotency.once(
            call,
            () ->
                jobs.simulate(call)
                    .or(() -> operations.simulate(call))
                    .map(answer -> priced(answer, call)))
        : Optional.empty();
  }

  private Answer priced(Answer answer, Call call) {
    Operation operation = call.operation();
    boolean told =
        world.spec().money().headers().keySet().stream().anyMatch(answer.headers()::contains);
    return told ? answer : costs.add(answer, operation, scope(call));
  }

  private Scope scope(Call call) {
    Scope scope = world.scope(call);
    return scope
        .with("cost", () -> costs.cost(BigDecimal.ZERO, false))
        .with("balance", costs::balance)
        .with("models", catalogue::models)
        .with("quote", () -> catalogue.quote(call, scope));
  }

  private Optional<HostedFile> hosted(String url) {
    return HostedPath.of(url).flatMap(path -> files.find(path));
  }
}
