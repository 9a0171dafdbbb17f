package dev.muster.mock.sandbox.control;

import dev.muster.mock.Authenticator.Admission;
import dev.muster.mock.Call;
import dev.muster.mock.Mount;
import dev.muster.mock.Play;
import dev.muster.mock.Problem;
import dev.muster.mock.ProblemException;
import dev.muster.mock.contract.Contract;
import dev.muster.mock.contract.ContractLoader;
import dev.muster.mock.http.Answer;
import dev.muster.mock.sandbox.Sandbox;
import dev.muster.mock.sandbox.SandboxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The control API of a sandbox, served like any other contract, by operation id. */
public final class Control {
  /** Where it is. */
  public static final String PATH = "/__muster";

  private static final String DOCUMENT = "/dev/muster/mock/sandbox/control/openapi.yaml";

  private final Sandbox sandbox;
  private final Optional<String> token;
  private final Map<String, Task> tasks = new HashMap<>();

  /** The document, read when it is first needed. */
  private static final class Document {
    static final Contract CONTRACT = ContractLoader.load("control", resource());

    private static URL resource() {
      return Objects.requireNonNull(Control.class.getResource(DOCUMENT), DOCUMENT);
    }
  }

  /**
   * A control.
   *
   * @param token what callers must present; empty to let everybody in
   */
  public Control(Sandbox sandbox, Optional<String> token) {
    this.sandbox = sandbox;
    this.token = token;
    tasks.putAll(WholeTasks.all());
    tasks.putAll(TimeTasks.all());
    tasks.putAll(TroubleTasks.all());
    tasks.putAll(ScenarioTasks.all());
    tasks.putAll(JobTasks.all());
    tasks.putAll(ResourceTasks.all());
    tasks.putAll(KeyTasks.all());
    tasks.putAll(DeliveryTasks.all());
    tasks.putAll(StateTasks.all());
  }

  /** The document, below its path. */
  public static Mount mount() {
    return new Mount(PATH, contract());
  }

  static Contract contract() {
    return Document.CONTRACT;
  }

  public Play play() {
    return Play.plain()
        .withAuthenticator(this::admit)
        .withErrorStyle((problem, request, call) -> Optional.of(Answers.problem(problem)))
        .withSimulator(call -> Optional.of(answer(call)));
  }

  private Answer answer(Call call) {
    Task task = tasks.get(call.operation().id());
    if (task == null) {
      throw new IllegalStateException("Nobody does " + call.operation().id());
    }
    try {
      return task.answer(new ControlCall(call, sandbox));
    } catch (SandboxException e) {
      throw new ProblemException(
          Problem.of(Problem.Kind.UNPROCESSABLE_ENTITY, 422, e.getMessage()));
    }
  }

  private Admission admit(Call call) {
    boolean open = token.isEmpty() || call.operation().security().isEmpty();
    String presented = call.request().headers().first("Authorization").orElse("");
    return open || isToken(presented)
        ? new Admission.Granted(List.of())
        : new Admission.Refused(
            Problem.of(
                    Problem.Kind.UNAUTHORIZED,
                    401,
                    "This sandbox was started with a control token: send it in Authorization, after"
                        + " the word Bearer")
                .withHeader("WWW-Authenticate", "Bearer"));
  }

  private boolean isToken(String presented) {
    byte[] wanted = ("Bearer " + token.orElseThrow()).getBytes(StandardCharsets.UTF_8);
    return MessageDigest.isEqual(wanted, presented.getBytes(StandardCharsets.UTF_8));
  }
}
