package dev.muster.examples;

import dev.muster.core.Upload;
import dev.muster.miraflow.Miraflow;
import dev.muster.miraflow.model.Image;
import dev.muster.miraflow.model.ImagePrompt;
import java.nio.file.Path;
import java.util.List;

/** How do I change a picture of my own? */
public final class UploadAndEditAnImage {
  private UploadAndEditAnImage() {}

  public static void main(String[] args) {
    try (Miraflow miraflow = Miraflow.fromEnv()) {
      Upload picture =
          Upload.of(Path.of("fox.png"))
              .maxSize(10_000_000)
              .onProgress((sent, total) -> System.out.println(sent + " of " + total + " bytes"));
      ImagePrompt prompt =
          ImagePrompt.builder().name("Scarf").prompt("Give the fox a red scarf").build();

      Image edited = miraflow.image(miraflow.edit(prompt, List.of(picture)));

      System.out.println("saved " + miraflow.save(edited, Path.of("edited")));
    }
  }
}
