package consumer;

import dev.muster.muapi.MuApi;
import dev.muster.muapi.model.FluxDevImageInput;
import java.util.List;

/** Makes a picture. */
public final class Poster {
  private Poster() {}

  static List<String> of(String prompt) {
    try (MuApi muapi = MuApi.fromEnv()) {
      return MuApi.urls(muapi.submit(FluxDevImageInput.builder().prompt(prompt).build()).await());
    }
  }
}
