package dev.muster.contract.coverage;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.core.Client;
import dev.muster.mock.sandbox.Sandbox;
import dev.muster.mock.sandbox.SandboxClock;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import okhttp3.OkHttpClient;
import retrofit2.Call;
import retrofit2.http.Headers;

/** Calls the operations of one contract through its client, and remembers what went well. */
final class Coverage implements AutoCloseable {
  private final Contract contract;
  private final ClientMethods methods;
  private final Moshi moshi;
  private final Exchange exchange;
  private final Sandbox sandbox;
  private final Client client;
  private final Wish wish = new Wish();
  private final Map<String, Set<Ran>> ran = new TreeMap<>();

  Coverage(Contract contract) {
    this.contract = contract;
    this.methods = new ClientMethods(contract.packageName());
    this.moshi = new Moshi.Builder().add(modelAdapters(contract)).build();
    this.exchange = new Exchange(moshi, methods.events());
    OkHttpClient http = new OkHttpClient.Builder().addNetworkInterceptor(wish).build();
    this.sandbox =
        Sandbox.builder()
            .provider(contract.provider())
            .clock(SandboxClock.instant())
            .seed(1)
            .build()
            .start();
    this.client = FrontDoors.open(contract.provider(), sandbox.environment(), http);
  }

  Contract contract() {
    return contract;
  }

  ClientMethods methods() {
    return methods;
  }

  /** What went well of an operation. */
  Set<Ran> ran(String operation) {
    return ran.getOrDefault(operation, Set.of());
  }

  /**
   * Calls each method of an operation with each example of its body, and has each success that the
   * contract shows answered.
   */
  void call(ContractOperation operation) throws Exception {
    List<Method> all = methods.of(operation.id());
    if (all.isEmpty()) {
      throw new AssertionError("No generated method calls " + operation.id());
    }
    Set<Ran> successes = new TreeSet<>();
    for (Method method : all) {
      call(operation, method, successes);
    }
    if (successes.isEmpty()) {
      throw new AssertionError("The contract shows no success of " + operation.id());
    }
    ran.put(operation.id(), successes);
  }

  private void call(ContractOperation operation, Method method, Set<Ran> successes)
      throws Exception {
    Arguments arguments = new Arguments(operation, moshi);
    List<ContractOperation.Success> expected = operation.successes(accept(method));
    int rounds = Math.max(arguments.bodies(method), expected.size());
    for (int round = 0; round < rounds && !expected.isEmpty(); round++) {
      ContractOperation.Success success = expected.get(round % expected.size());
      Object[] given = arguments.of(method, round % arguments.bodies(method));
      wish.want(success.status(), success.example());
      Object api = client.api(method.getDeclaringClass());
      String type = exchange.check(invoke(method, api, given), method, success);
      successes.add(new Ran(operation.id(), success.status(), type));
    }
  }

  private static Call<?> invoke(Method method, Object api, Object[] arguments) throws Exception {
    try {
      return (Call<?>) method.invoke(api, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause() instanceof Exception cause ? cause : e;
    }
  }

  private static String accept(Method method) {
    Headers headers = method.getAnnotation(Headers.class);
    return Stream.of(headers == null ? new String[0] : headers.value())
        .filter(header -> header.startsWith("Accept: "))
        .map(header -> header.substring("Accept: ".length()))
        .findFirst()
        .orElse("application/json");
  }

  private static JsonAdapter.Factory modelAdapters(Contract contract) {
    try {
      return (JsonAdapter.Factory)
          Class.forName(contract.packageName() + ".model.ModelAdapters")
              .getConstructor()
              .newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("No client is generated from " + contract.provider(), e);
    }
  }

  @Override
  public void close() throws Exception {
    client.close();
    sandbox.close();
  }
}
