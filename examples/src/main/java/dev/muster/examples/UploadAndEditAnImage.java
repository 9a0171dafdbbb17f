package dev.muster.examples;

import dev.muster.core.Upload;
import dev.muster.muapi.MuApi;
import dev.muster.muapi.model.FluxKontextDevI2iInput;
import dev.muster.muapi.model.Prediction;
import java.nio.file.Path;
import java.util.List;

/** How do I change a picture of my own? */
public final class UploadAndEditAnImage {
  private UploadAndEditAnImage() {}

  public static void main(String[] args) {
    try (MuApi muapi = MuApi.fromEnv()) {
      Upload picture =
          Upload.of(Path.of("fox.png"))
              .maxSize(10_000_000)
              .onProgress((sent, total) -> System.out.println(sent + " of " + total + " bytes"));
      String url = muapi.upload(picture);

      Prediction edited =
          muapi
              .submit(
                  FluxKontextDevI2iInput.builder()
                      .prompt("Give it a red scarf")
                      .imagesList(List.of(url))
                      .build())
              .await();

      MuApi.urls(edited)
          .forEach(made -> System.out.println("saved " + muapi.download(made, Path.of("edited"))));
    }
  }
}
