package dev.muster.examples;

import dev.muster.muxiserver.Bundle;
import dev.muster.muxiserver.DeployOutcome;
import dev.muster.muxiserver.MuxiServer;
import java.nio.file.Path;

/** How do I deploy a formation and see what happens meanwhile? */
public final class DeployAFormation {
  private DeployAFormation() {}

  public static void main(String[] args) {
    try (MuxiServer muxi = MuxiServer.fromEnv()) {
      Bundle bundle = Bundle.of(Path.of("my-team.tar.gz"));
      DeployOutcome outcome = muxi.deployStream("my-team", "1.0.0", bundle, System.out::println);
      if (outcome instanceof DeployOutcome.Unknown) {
        // The stream was cut. Nothing was sent twice: ask what became of it.
        System.out.println("The formation is " + muxi.get("my-team").status());
      } else {
        System.out.println(outcome);
      }
    }
  }
}
