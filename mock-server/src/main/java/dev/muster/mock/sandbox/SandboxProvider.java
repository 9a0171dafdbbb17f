package dev.muster.mock.sandbox;

import dev.muster.mock.Call;
import dev.muster.mock.Keeper;
import dev.muster.mock.Play;
import dev.muster.mock.Problem;
import dev.muster.mock.contract.Contract;
import dev.muster.mock.contract.Operation;
import dev.muster.mock.http.Answer;
import dev.muster.mock.http.Request;
import dev.muster.mock.json.Json;
import dev.muster.mock.respond.Preference;
import dev.muster.mock.sandbox.answer.ErrorWords;
import dev.muster.mock.sandbox.answer.Replies;
import dev.muster.mock.sandbox.answer.Rewrites;
import dev.muster.mock.sandbox.answer.Scope;
import dev.muster.mock.sandbox.answer.Template;
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
import dev.muster.mock.sandbox.limit.Limits;
import dev.muster.mock.sandbox.money.Account;
import dev.muster.mock.sandbox.money.CostHeaders;
import dev.muster.mock.sandbox.proxied.Proxies;
import dev.muster.mock.sandbox.resource.Items;
import dev.muster.mock.sandbox.resource.Operations;
import dev.muster.mock.sandbox.spec.OutcomeSpec;
import dev.muster.mock.sandbox.spec.StateSpec;
import dev.muster.mock.sandbox.spec.SwitchSpec;
import dev.muster.mock.sandbox.webhook.Delivery;
import dev.muster.mock.sandbox.webhook.DeliveryFate;
import dev.muster.mock.sandbox.webhook.Dispatcher;
import dev.muster.mock.sandbox.webhook.WebhookDesk;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
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
  private final ErrorWords errors;
  private final Rewrites rewrites;
  private final Limits limits;
  private final Proxies proxies;
  private final Jobs jobs;
  private final WebhookDesk webhooks;
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
      World world,
      KeyOwners owners,
      Clock wallClock,
      Address address,
      Gate gate,
      FileDoor files,
      Dispatcher dispatcher) {
    this.world = world;
    this.address = address;
    this.gate = gate;
    this.files = files;
    this.account = new Account(world);
    this.keyring = new Keyring(world, owners);
    KeyResources keys = new KeyResources(world, keyring);
    this.replies = new Replies(world.template(), this::hosted);
    this.errors =
        new ErrorWords(
            world.spec().errors(),
            replies,
            (request, call) -> call == null ? world.scope(request) : world.scope(call));
    this.rewrites = new Rewrites(world.spec().rewrites(), replies);
    this.limits = new Limits(world, replies);
    this.proxies = new Proxies(world, replies);
    this.jobs = new Jobs(world, account, keyring, replies, limits, this::scope);
    this.webhooks = new WebhookDesk(world, jobs, keyring, dispatcher, wallClock, this::within);
    jobs.watch(webhooks);
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
          return jobs.place(operation, id, status, input, scope());
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
    world.memo().forget();
    return keyring.given(scheme);
  }

  /** One of the further keys that its file has by name, such as {@code read-only}. */
  public Optional<Key> key(String scheme, String name) {
    return keyring.given(scheme, name);
  }

  /** The webhooks that were or are to be called, in the order of their planning. */
  public List<Delivery> deliveries() {
    return webhooks.deliveries();
  }

  public Optional<Delivery> delivery(String id) {
    return webhooks.delivery(id);
  }

  /**
   * Sends a webhook at once, whatever became of it before, and again as ever if it does not arrive.
   *
   * @throws SandboxException if there is no such delivery, or it has nothing to tell yet
   */
  public Delivery resend(String delivery) {
    return inside(() -> webhooks.resend(delivery));
  }

  /**
   * Waits for a webhook: {@code one -> one.job().equals(id) && one.state().isFinal()}.
   *
   * @param within in true time
   * @throws SandboxException if there is none in time; it lists what there is
   */
  public Delivery awaitDelivery(Predicate<Delivery> wanted, Duration within) {
    return webhooks.await(wanted, within);
  }

  /** Has webhooks go astray: the rule is asked before each attempt from now on. */
  public void onDelivery(DeliveryFate.Rule rule) {
    webhooks.fate(rule);
  }

  /** The secrets that sign webhooks, where no key of the caller's does, by the webhooks' ids. */
  public Map<String, String> webhookSecrets() {
    return webhooks.secrets();
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

  /**
   * Puts a switch back to where it began.
   *
   * @throws SandboxException if there is none of that name
   */
  public void putBack(String switchName) {
    change(() -> world.switches().putBack(switchName));
  }

  /** Whether a switch is on. */
  public boolean isOn(String switchName) {
    return world.switches().isOn(switchName);
  }

  /**
   * Has a job that is under way come to another end: at once, or after the time that the outcome
   * takes. What it cost comes back if it fails or is cancelled.
   *
   * @return the job as it is now; empty if there is none of that id
   * @throws SandboxException if it has ended
   */
  public Optional<Job> steerJob(String id, OutcomeSpec outcome) {
    return inside(() -> jobs.steer(id, outcome, scope()));
  }

  /** Takes a job away, with what it made; false if there is none of that id. */
  public boolean removeJob(String id) {
    return inside(() -> jobs.remove(id));
  }

  /** A job as templates and the control API tell it: as it is now, with its times. */
  public JsonNode facts(Job job) {
    return jobs.facts(job);
  }

  /** The types of which there is a resource, or ever was one since the last reset. */
  public Set<String> resourceTypes() {
    return Items.types(world);
  }

  /** Takes a resource away; false if there is none of that id. */
  public boolean removeResource(String type, String id) {
    return inside(
        () -> {
          Items items = new Items(world, type);
          boolean there = items.find(id).isPresent();
          items.remove(id);
          return there;
        });
  }

  /** Every key that is known, those that were revoked among them. */
  public List<Key> keys() {
    return keyring.all();
  }

  /** Has a key be refused from now on; false if none of that id is known. */
  public boolean revokeKey(String scheme, String id) {
    return inside(
        () -> {
          boolean there = keyring.find(scheme, id).isPresent();
          keyring.revoke(scheme, id);
          return there;
        });
  }

  /** The fields in which resources of a type hold keys. */
  public List<String> secretFields(String type) {
    return world.spec().credentials().values().stream()
        .filter(spec -> spec.resource().filter(type::equals).isPresent())
        .flatMap(spec -> spec.field().stream())
        .toList();
  }

  /** The states that the provider can be put into by name. */
  public List<StateSpec> states() {
    return world.spec().states();
  }

  /** What templates can speak of without a request. */
  public Scope scope() {
    return world.scope().with("origin", StringNode.valueOf(address.origin()));
  }

  public Template template() {
    return world.template();
  }

  /** Variables that point a client here, ready to be set. They hold the given keys' secrets. */
  Map<String, String> environment(String root, String base) {
    return new Variables(world, keyring, webhookSecrets()).at(root, base);
  }

  /** Sends what is in the store to be sent. */
  void takeUpWebhooks() {
    within(webhooks::rescan);
  }

  Play play() {
    return play;
  }

  /** Whether the file or the contract's links say how an operation is played. */
  private boolean isPlayed(Operation operation) {
    return world.spec().operations().containsKey(operation.id()) || jobs.knows(operation);
  }

  private Play newPlay() {
    return new Play(this::reading, keyCheck, this::tell, this::simulate, keeper);
  }

  private Optional<Answer> tell(Problem problem, Request request, @Nullable Call call) {
    return errors
        .tell(problem, request, call)
        .map(
            answer ->
                rewrites.tell(
                    answer, () -> call == null ? world.scope(request) : world.scope(call)));
  }

  private Call reading(Call raw) {
    Call call = world.spec().bodies().map(raw::reading).orElse(raw);
    return world.switches().has(SwitchSpec.Effect.TRAILING_COMMAS)
        ? LenientBodies.read(call)
        : call;
  }

  /** Hands requests on to other providers. */
  Proxies proxies() {
    return proxies;
  }

  /** Puts there what is there from the start, where that was not done before. */
  void stock() {
    webhooks.forget();
    world.stock(keyring::stock);
  }

  /** Makes do with what a snapshot put there. */
  void takeOver() {
    keyring.claim();
    stock();
    webhooks.rescan();
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

  Optional<Job> done(String job) {
    return jobs.done(job);
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
                limits
                    .request(call, scope(call))
                    .or(() -> jobs.simulate(call))
                    .or(() -> operations.simulate(call))
                    .map(answer -> priced(answer, call))
                    .map(answer -> rewrites.tell(answer, () -> scope(call))))
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
        .with("key", () -> keyring.facts(call))
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

  /** Does some work beside requests; none once the namespace was dropped. */
  private void within(Runnable work) {
    gate.pass(
        () -> {
          work.run();
          return true;
        });
  }

  private <T> T inside(Supplier<T> change) {
    return gate.pass(change)
        .orElseThrow(
            () -> new SandboxException("The namespace " + world.namespace() + " was dropped"));
  }
}
