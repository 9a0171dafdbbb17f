package dev.muster.mock.sandbox;

import dev.muster.mock.Call;
import dev.muster.mock.Keeper;
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
import dev.muster.mock.sandbox.inferred.InferredResources;
import dev.muster.mock.sandbox.job.Job;
import dev.muster.mock.sandbox.job.Jobs;
import dev.muster.mock.sandbox.key.Key;
import dev.muster.mock.sandbox.key.KeyCheck;
import dev.muster.mock.sandbox.key.KeyOwners;
import dev.muster.mock.sandbox.key.Keyring;
import dev.muster.mock.sandbox.money.Account;
import dev.muster.mock.sandbox.money.CostHeaders;
import dev.muster.mock.sandbox.resource.Items;
import dev.muster.mock.sandbox.resource.Operations;
import dev.muster.mock.sandbox.spec.SwitchSpec;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * One provider in one namespace of a running sandbox: looks into its state and puts things there,
 * as tests need it. Thread-safe.
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
  private final Address address;
  private final Gate gate;
  private final Play play;
  private final Keeper keeper;

  SandboxProvider(
      World world, KeyOwners owners, Clock wallClock, Address address, Gate gate, FileDoor files) {
    this.world = world;
    this.address = address;
    this.gate = gate;
    this.files = files;
    this.account = new Account(world);
    this.keyring = new Keyring(world, owners);
    KeyResources keys = new KeyResources(world, keyring);
    this.replies = new Replies(world.template(), this::hosted);
    this.jobs = new Jobs(world, account, keyring, replies, this::scope);
    this.uploads = new Uploads(world);
    this.costs = new CostHeaders(world, account);
    this.catalogue = new Catalogue(world, jobs);
    this.operations =
        new Operations(world, replies, uploads, this::scope, keys::made, keys::deleted);
    this.idempotency = new Idempotency(world);
    this.keyCheck = new KeyCheck(world, keyring, owners, wallClock);
    this.keeper = InferredResources.in(world, this::isPlayed);
    this.play = newPlay();
    stock();
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
    return inside(
        () -> {
          Scope scope = world.scope().with("origin", StringNode.valueOf(address.origin()));
          return jobs.place(operation, id, status, input, scope);
        });
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
    change(() -> new Items(world, type).place(id, fields.deepCopy()));
  }

  /** Makes a key known, such as a pair that a test has ready. */
  public void addKey(Key key) {
    change(() -> keyring.add(key));
  }

  /** The key that the sandbox gave for a security scheme, if its file speaks of that scheme. */
  public Optional<Key> key(String scheme) {
    return keyring.given(scheme);
  }

  public BigDecimal balance() {
    return account.balance();
  }

  public void setBalance(BigDecimal balance) {
    change(() -> account.fill(balance));
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
    change(() -> world.switches().turn(switchName, on));
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

  Play play() {
    return play;
  }

  /** Whether the file or the contract's links say how an operation is played. */
  private boolean isPlayed(Operation operation) {
    return world.spec().operations().containsKey(operation.id()) || jobs.knows(operation);
  }

  private Play newPlay() {
    return new Play(
        call -> world.spec().bodies().map(call::reading).orElse(call),
        keyCheck,
        new ErrorWords(
            world.spec().errors(),
            replies,
            (request, call) -> call == null ? world.scope(request) : world.scope(call)),
        this::simulate,
        keeper);
  }

  /** Puts there what is there from the start, where it is not. */
  void stock() {
    keyring.stock();
    world.stock();
  }

  /** Makes do with what a snapshot put there. */
  void takeOver() {
    keyring.claim();
    stock();
  }

  /** Has the keys of this namespace lead there no more. */
  void release() {
    keyring.release();
  }

  Gate gate() {
    return gate;
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
    return HostedPath.of(url)
        .filter(path -> path.equals(world.hosted(path.kind(), path.id(), path.name())))
        .flatMap(path -> files.find(path, new ProviderShelf(this)));
  }

  private void change(Runnable change) {
    inside(
        () -> {
          change.run();
          return true;
        });
  }

  private <T> T inside(Supplier<T> change) {
    return gate.pass(change)
        .orElseThrow(
            () -> new SandboxException("The namespace " + world.namespace() + " was dropped"));
  }
}
