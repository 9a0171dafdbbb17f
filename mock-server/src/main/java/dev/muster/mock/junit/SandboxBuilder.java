package dev.muster.mock.junit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets a sandbox up. Without anything said: nothing takes any time, the same seed each time, any
 * key accepted, every test with a clean slate.
 */
public final class SandboxBuilder {
  private final List<String> providers;
  private final List<String> folders = new ArrayList<>();
  private final List<String> on = new ArrayList<>();
  private final List<String> scenarios = new ArrayList<>();
  private MusterSandbox.Clock clock = MusterSandbox.Clock.INSTANT;
  private double speed = 1;
  private long seed = 1;
  private boolean strictKeys;
  private String stubs = "";
  private boolean failOnViolations;
  private boolean reset = true;

  SandboxBuilder(List<String> providers) {
    this.providers = providers;
  }

  /** Plays a provider of one's own: a folder with openapi.yaml and, if need be, sandbox.yaml. */
  public SandboxBuilder folder(Path folder) {
    folders.add(folder.toString());
    return this;
  }

  /** What jobs and streams live by. */
  public SandboxBuilder clock(MusterSandbox.Clock clock) {
    this.clock = clock;
    return this;
  }

  /** Lets everything last that many times less long: 60 makes a minute a second. */
  public SandboxBuilder scaled(double speed) {
    this.speed = speed;
    return clock(MusterSandbox.Clock.SCALED);
  }

  /** What ids and timings follow from. */
  public SandboxBuilder seed(long seed) {
    this.seed = seed;
    return this;
  }

  /** Accepts only known keys. */
  public SandboxBuilder strictKeys() {
    this.strictKeys = true;
    return this;
  }

  /** Turns switches on, wherever a provider has them: {@code failed-as-400}. */
  public SandboxBuilder on(String... switches) {
    on.addAll(List.of(switches));
    return this;
  }

  /** Begins scenarios in each test: YAML files, or those that are bundled: {@code bad-day}. */
  public SandboxBuilder scenarios(String... filesOrNames) {
    scenarios.addAll(List.of(filesOrNames));
    return this;
  }

  /** The folder of users' own stubs, with {@code mappings/} and {@code __files/}. */
  public SandboxBuilder stubs(Path folder) {
    this.stubs = folder.toString();
    return this;
  }

  /** Fails tests that send what does not fit. */
  public SandboxBuilder failOnViolations() {
    this.failOnViolations = true;
    return this;
  }

  /** Whether everything is forgotten before each test. */
  public SandboxBuilder reset(boolean reset) {
    this.reset = reset;
    return this;
  }

  /** The extension; nothing is read before it starts. */
  public MusterExtension build() {
    SandboxPlan plan =
        new SandboxPlan(providers, folders, clock, speed, seed, strictKeys, on, scenarios, stubs);
    return new MusterExtension(plan, new Terms(failOnViolations, reset));
  }
}
