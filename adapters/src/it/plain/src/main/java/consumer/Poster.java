package consumer;

import dev.muster.muapi.MuApi;
import dev.muster.muapi.model.FluxDevImageInput;
import java.util.List;

/** Makes a picture with any client that it is given. */
final class Poster {
  private final MuApi muapi;

  Poster(MuApi muapi) {
    this.muapi = muapi;
  }

  List<String> of(String prompt) {
    return MuApi.urls(muapi.submit(FluxDevImageInput.builder().prompt(prompt).build()).await());
  }
}
