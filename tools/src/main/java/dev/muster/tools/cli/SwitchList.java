package dev.muster.tools.cli;

import dev.muster.mock.sandbox.Sandbox;
import dev.muster.mock.sandbox.spec.SwitchSpec;
import dev.muster.tools.cli.Terminal.Colour;
import java.util.LinkedHashMap;
import java.util.Map;

/** The documented variants that a sandbox can play, by provider. */
record SwitchList(Sandbox sandbox) {

  void tell(Terminal terminal, boolean json) {
    if (json) {
      Map<String, Object> facts = new LinkedHashMap<>();
      sandbox.providers().forEach(provider -> facts.put(provider, facts(provider)));
      terminal.json(facts);
      return;
    }
    for (String provider : sandbox.providers()) {
      terminal.print(terminal.paint(Colour.BOLD, provider));
      switches(provider).forEach((name, spec) -> tell(terminal, name, spec));
    }
  }

  private static void tell(Terminal terminal, String name, SwitchSpec spec) {
    String position = spec.on() ? " (on unless turned off)" : "";
    terminal.print("  " + terminal.paint(Colour.CYAN, name) + position);
    terminal.print("      " + spec.says());
    if (!spec.origin().isEmpty()) {
      terminal.print("      From: " + spec.origin());
    }
  }

  private Map<String, Object> facts(String provider) {
    Map<String, Object> facts = new LinkedHashMap<>();
    switches(provider)
        .forEach(
            (name, spec) ->
                facts.put(
                    name, Map.of("says", spec.says(), "origin", spec.origin(), "on", spec.on())));
    return facts;
  }

  private Map<String, SwitchSpec> switches(String provider) {
    return sandbox.provider(provider).switchSpecs();
  }
}
