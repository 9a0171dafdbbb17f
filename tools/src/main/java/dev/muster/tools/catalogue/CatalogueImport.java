package dev.muster.tools.catalogue;

import dev.muster.tools.UserException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Turns a model catalogue into an overlay of its provider's contract: one submit operation an
 * endpoint, with a schema of its own for what the model takes. The same catalogue gives the same
 * bytes. A mistake in the catalogue is a {@link UserException} that names the model, and then
 * nothing is written.
 */
public final class CatalogueImport {
  private CatalogueImport() {}

  /**
   * @param catalogueJson the catalogue, as the provider writes it
   * @param overlayYaml the overlay to write, replaced as a whole
   */
  public static CatalogueReport run(Path catalogueJson, Path overlayYaml) {
    List<CatalogueModel> listed = CatalogueReader.read(catalogueJson);
    List<CatalogueModel> models = Namesakes.merged(listed);
    Tally tally = new Tally();
    CatalogueOverlay overlay = CatalogueOverlay.of(models, tally);
    String text = overlay.toYaml();
    try {
      Files.writeString(overlayYaml, text);
    } catch (IOException e) {
      throw new UserException("Cannot write " + overlayYaml + ": " + e.getMessage(), e);
    }
    return new CatalogueReport(
        listed.size(), overlay.operations(), listed.size() - models.size(), tally.counts());
  }
}
