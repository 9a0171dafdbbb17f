package dev.muster.mock;

import dev.muster.mock.contract.Contract;
import dev.muster.mock.contract.MediaType;
import dev.muster.mock.contract.Operation;
import dev.muster.mock.contract.RequestBody;
import dev.muster.mock.fault.Strike;
import dev.muster.mock.http.Headers;
import dev.muster.mock.http.Percent;
import dev.muster.mock.http.Request;
import dev.muster.mock.payload.ContentType;
import dev.muster.mock.payload.Inputs;
import dev.muster.mock.payload.Payload;
import dev.muster.mock.payload.Payloads;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * One request that was routed to an operation. Query and body are read when first asked for. A call
 * belongs to the thread that serves it.
 */
public final class Call {
  private final Mount mount;
  private final Operation operation;
  private final Request request;
  private final String localPath;
  private final Map<String, String> rawPath;
  private @Nullable Map<String, String> path;
  private final List<Credential> credentials;
  private final Strike strike;
  private @Nullable Map<String, List<String>> query;
  private @Nullable Payload payload;

  /**
   * A call.
   *
   * @param request as it came, its path still with the mount's prefix
   * @param localPath the raw path below the mount, with the base path of the contract's server
   * @param rawPath the path parameters by name, as they stand in the path
   */
  public Call(
      Mount mount,
      Operation operation,
      Request request,
      String localPath,
      Map<String, String> rawPath) {
    this(mount, operation, request, localPath, rawPath, List.of(), Strike.NONE);
  }

  private Call(
      Mount mount,
      Operation operation,
      Request request,
      String localPath,
      Map<String, String> rawPath,
      List<Credential> credentials,
      Strike strike) {
    this.mount = mount;
    this.operation = operation;
    this.request = request;
    this.localPath = localPath;
    this.rawPath = rawPath;
    this.credentials = credentials;
    this.strike = strike;
  }

  /** This call, once it is known who makes it. */
  public Call with(List<Credential> presented) {
    Call call =
        new Call(mount, operation, request, localPath, rawPath, List.copyOf(presented), strike);
    call.query = query;
    call.payload = payload;
    return call;
  }

  /** This call with other headers. */
  public Call with(Headers headers) {
    return new Call(
        mount, operation, request.withHeaders(headers), localPath, rawPath, credentials, strike);
  }

  /**
   * This call with its body taken for that type, if the operation takes it and not the type that
   * the request tells.
   */
  public Call reading(String contentType) {
    Map<String, MediaType> offers =
        operation.requestBody().map(RequestBody::content).orElse(Map.of());
    boolean fits =
        request
            .headers()
            .first("Content-Type")
            .map(ContentType::of)
            .map(
                type -> offers.keySet().stream().anyMatch(one -> type.matches(ContentType.of(one))))
            .orElse(true);
    return fits || !offers.containsKey(contentType)
        ? this
        : with(request.headers().with("Content-Type", contentType));
  }

  /** This call with what hits it. */
  public Call struck(Strike by) {
    return new Call(mount, operation, request, localPath, rawPath, credentials, by);
  }

  /** The faults that hit this call. */
  public Strike strike() {
    return strike;
  }

  public Mount mount() {
    return mount;
  }

  public Contract contract() {
    return mount.contract();
  }

  public Operation operation() {
    return operation;
  }

  public Request request() {
    return request;
  }

  /**
   * The raw path below the mount, such as {@code /api/v1/keys}: what the provider itself would see.
   */
  public String localPath() {
    return localPath;
  }

  /** Decoded values of the path parameters. */
  public Map<String, String> path() {
    Map<String, String> values = path;
    if (values == null) {
      Map<String, String> decoded = new LinkedHashMap<>();
      rawPath.forEach((name, value) -> decoded.put(name, Percent.decode(value)));
      values = Collections.unmodifiableMap(decoded);
      path = values;
    }
    return values;
  }

  /** The path parameters as they stand in the path. */
  public Map<String, String> rawPath() {
    return rawPath;
  }

  /** Decoded values of the query by name. */
  public Map<String, List<String>> query() {
    Map<String, List<String>> fields = query;
    if (fields == null) {
      fields = Percent.fields(request.query());
      query = fields;
    }
    return fields;
  }

  public Optional<String> query(String name) {
    return query().getOrDefault(name, List.of()).stream().findFirst();
  }

  public Payload payload() {
    Payload read = payload;
    if (read == null) {
      read = Payloads.of(request);
      payload = read;
    }
    return read;
  }

  /** What the body says as JSON, be it a form; missing where it says nothing of the kind. */
  public JsonNode input() {
    return payload() instanceof Payload.Form || payload() instanceof Payload.Multipart
        ? Inputs.of(payload())
        : json();
  }

  /** The JSON of the body; missing where the body is none. */
  public JsonNode json() {
    return payload() instanceof Payload.Json json ? json.value() : MissingNode.getInstance();
  }

  /**
   * What the caller presented and the authenticator accepted; empty on an operation that is open.
   */
  public List<Credential> credentials() {
    return credentials;
  }

  @Override
  public String toString() {
    return operation.id() + " (" + request + ")";
  }
}
