package dev.muster.tools.demo;

import dev.muster.core.AuthenticationException;
import dev.muster.muxiserver.Bundle;
import dev.muster.muxiserver.DeployOutcome;
import dev.muster.muxiserver.MuxiServer;
import dev.muster.muxiserver.model.FormationDetail;
import dev.muster.muxiserver.model.FormationEvent;
import java.util.List;
import java.util.function.Consumer;

/** What the demo does at a MUXI server: a signed deploy, and one whose secret is wrong. */
final class FormationTasks {
  private static final String ID = "demo-team";

  private final MuxiServer muxi;
  private final MuxiServer impostor;

  /**
   * @param impostor a client with the right key and a wrong secret
   */
  FormationTasks(MuxiServer muxi, MuxiServer impostor) {
    this.muxi = muxi;
    this.impostor = impostor;
  }

  List<DemoTask> all() {
    return List.of(
        new DemoTask(ID, "signed deploy", this::deploy),
        new DemoTask("formations", "a wrong secret", this::wrongSecret));
  }

  private DemoResult deploy(Consumer<String> progress) {
    Bundle bundle = Bundle.of(Samples.bundle(ID, "1.0.0"));
    DeployOutcome outcome =
        muxi.deployStream(
            ID,
            "1.0.0",
            bundle,
            event -> {
              if (event instanceof FormationEvent.Progress step) {
                progress.accept(step.data().stage().toString());
              }
            });
    if (outcome instanceof DeployOutcome.Completed) {
      FormationDetail formation = muxi.get(ID);
      return DemoResult.expected(
          "deployed, %s on port %d".formatted(formation.status(), formation.port()));
    }
    return DemoResult.unexpected(outcome.toString());
  }

  private DemoResult wrongSecret(Consumer<String> progress) {
    try {
      impostor.list();
      return DemoResult.unexpected("accepted, though the secret is wrong");
    } catch (AuthenticationException e) {
      return DemoResult.expected("refused: " + e.error().message());
    }
  }
}
