package dev.muster.mock.sandbox;

import dev.muster.mock.Call;
import dev.muster.mock.contract.Contract;
import dev.muster.mock.expression.Exchange;
import dev.muster.mock.expression.RuntimeExpression;
import dev.muster.mock.http.Request;
import dev.muster.mock.json.Json;
import dev.muster.mock.sandbox.answer.Argument;
import dev.muster.mock.sandbox.answer.Functions;
import dev.muster.mock.sandbox.answer.Scope;
import dev.muster.mock.sandbox.answer.Template;
import dev.muster.mock.sandbox.file.HostedPath;
import dev.muster.mock.sandbox.file.SignedUrls;
import dev.muster.mock.sandbox.job.JobModel;
import dev.muster.mock.sandbox.resource.Items;
import dev.muster.mock.sandbox.spec.SandboxSpec;
import dev.muster.mock.sandbox.state.Memo;
import dev.muster.mock.sandbox.state.Seed;
import dev.muster.mock.sandbox.state.Store;
import dev.muster.mock.sandbox.state.Switches;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** What the parts of one provider share. */
public final class World {
  private static final long SIGNED_SECONDS = 3600;
  private static final String STOCKED = "stocked";
  private static final String HEADER = "$request.header.";

  private final String namespace;
  private final Contract contract;
  private final SandboxSpec spec;
  private final JobModel jobModel;
  private final Memo memo;
  private final Switches switches;
  private final Store store;
  private final SandboxClock clock;
  private final Template template;
  private volatile Chance chance;

  /** A seed and what is made of it once. */
  private record Chance(Seed seed, SignedUrls signedUrls) {}

  /** A provider's world in the default namespace. */
  public World(Contract contract, SandboxSpec spec, Store store, Seed seed, SandboxClock clock) {
    this(
        Namespace.DEFAULT,
        new ProviderSource(contract, spec, new JobModel(contract)),
        store,
        seed,
        clock);
  }

  /**
   * A provider's world.
   *
   * @param store the namespace's part of it
   */
  World(String namespace, ProviderSource source, Store store, Seed seed, SandboxClock clock) {
    this.namespace = namespace;
    this.contract = source.contract();
    this.spec = source.spec();
    this.jobModel = source.jobModel();
    this.store = store;
    this.clock = clock;
    this.chance = chance(seed);
    this.memo = new Memo(store);
    this.switches = new Switches(contract.name(), spec.switches(), memo, space("switches"));
    this.template =
        new Template(
            new Functions(this::seed, store, contract.name())
                .with("$find", this::find)
                .with("$sign", this::sign));
  }

  private Chance chance(Seed seed) {
    return new Chance(
        seed, new SignedUrls(seed.text("file URLs of " + contract.name(), 1, "[0-9a-f]{64}")));
  }

  /** Has everything follow from another seed from now on. */
  void reseed(Seed seed) {
    chance = chance(seed);
  }

  /** The provider's id, such as {@code muxi-server}. */
  public String name() {
    return contract.name();
  }

  /** The namespace that this is a part of. */
  public String namespace() {
    return namespace;
  }

  public Contract contract() {
    return contract;
  }

  /** What the contract says of its jobs. */
  public JobModel jobModel() {
    return jobModel;
  }

  public SandboxSpec spec() {
    return spec;
  }

  public Switches switches() {
    return switches;
  }

  public Store store() {
    return store;
  }

  /** Of the store, what hardly ever changes. */
  public Memo memo() {
    return memo;
  }

  public Seed seed() {
    return chance.seed();
  }

  public SandboxClock clock() {
    return clock;
  }

  public Template template() {
    return template;
  }

  /** What signs the URLs of hosted files. */
  public SignedUrls signedUrls() {
    return chance.signedUrls();
  }

  /** Where a file of this provider is hosted. */
  public HostedPath hosted(String kind, String id, String name) {
    String told = namespace.equals(Namespace.DEFAULT) ? "" : namespace;
    return new HostedPath(told, contract.name(), kind, id, name);
  }

  /** An id for a resource that has none of its own. */
  public String nextId() {
    return Long.toString(store.next(space("resource ids")));
  }

  /**
   * Puts there what is there from the start, unless that was done before: by this replica or by
   * another, of which one waits for the other.
   *
   * @param keys puts the keys there
   */
  void stock(Runnable keys) {
    if (!isStocked()) {
      store.alone(
          space(STOCKED),
          () -> {
            if (!isStocked()) {
              keys.run();
              stock();
              store.put(space(STOCKED), STOCKED, BooleanNode.TRUE);
            }
            return true;
          });
    }
  }

  private boolean isStocked() {
    return store.get(space(STOCKED), STOCKED).isPresent();
  }

  private void stock() {
    Scope scope = times(Scope.empty());
    spec.resources()
        .forEach(
            (type, all) ->
                all.forEach(
                    one ->
                        new Items(this, type)
                            .place(one.path("id").asString(), template.fill(one, scope))));
  }

  private JsonNode find(Argument argument) {
    String type = argument.json().path("resource").asString("");
    return new Items(this, type)
        .find(argument.text("id"))
        .orElseGet(() -> Json.mapper().missingNode());
  }

  private JsonNode sign(Argument argument) {
    String url = argument.text("url");
    long seconds = argument.fill("expires").asLong(SIGNED_SECONDS);
    return url.isEmpty()
        ? Json.mapper().missingNode()
        : StringNode.valueOf(signedUrls().sign("GET", url, clock.now().plusSeconds(seconds)));
  }

  /** The provider's own space of that name in its namespace's store. */
  public String space(String name) {
    return contract.name() + "/" + name;
  }

  /**
   * What templates can speak of in every answer: the request and its {@code request.id}, {@code
   * switches}, {@code now} and {@code instant}, {@code origin} (scheme, host and port as the client
   * wrote them), {@code base} (where the client finds the provider), {@code contract} (the whole
   * document), {@code body.size}, {@code body.gzip} (whether it is gzip), {@code body.digest} (its
   * SHA-256) and {@code archive.tar} (whether it is a gzip-compressed tar archive).
   */
  public Scope scope(Call call) {
    Exchange exchange = Exchange.of(call);
    return requested(
            Scope.of(expression -> RuntimeExpression.evaluate(expression, exchange)),
            call.request())
        .once("body", () -> BodyFacts.of(call.request().body()))
        .once("archive", () -> ArchiveFacts.of(call.request().body()))
        .with(
            "base",
            StringNode.valueOf(
                call.request().origin()
                    + call.mount().path()
                    + call.contract().basePaths().get(0)));
  }

  /** The same of a request that reached no operation, which has no expressions but its headers. */
  public Scope scope(Request request) {
    return requested(Scope.of(expression -> header(expression, request)), request);
  }

  private static JsonNode header(String expression, Request request) {
    Optional<String> value =
        expression.startsWith(HEADER)
            ? request.headers().first(expression.substring(HEADER.length()))
            : Optional.empty();
    return value.<JsonNode>map(StringNode::valueOf).orElseGet(MissingNode::getInstance);
  }

  /** The same without any request. */
  public Scope scope() {
    return lasting(Scope.empty());
  }

  /** The same of a request that is over, of which only some expressions are still known. */
  public Scope scope(Function<String, JsonNode> expressions) {
    return lasting(Scope.of(expressions));
  }

  private Scope requested(Scope scope, Request request) {
    return lasting(scope)
        .with("origin", StringNode.valueOf(request.origin()))
        .once("request", () -> Json.object().put("id", requestId()));
  }

  private Scope lasting(Scope scope) {
    return times(scope)
        .with("contract", contract::document)
        .with("switches", this::switchPositions);
  }

  private Scope times(Scope scope) {
    Instant now = clock.now();
    return scope
        .with("now", StringNode.valueOf(now.truncatedTo(ChronoUnit.SECONDS).toString()))
        .with("instant", StringNode.valueOf(now.truncatedTo(ChronoUnit.MILLIS).toString()));
  }

  private String requestId() {
    return seed().text("request id of " + name(), store.next(space("requests")), spec.requests());
  }

  private JsonNode switchPositions() {
    ObjectNode positions = Json.object();
    spec.switches().keySet().forEach(name -> positions.put(name, switches.isOn(name)));
    return positions;
  }
}
