package dev.muster.tools.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.muster.tools.UserException;
import java.util.List;
import java.util.Map;

/**
 * One model as the catalogue states it.
 *
 * @param name the name that it is known by
 * @param category what it makes from what
 * @param family the models that it is grouped with
 * @param endpoint the path that is called
 * @param required names of the parameters that must be given
 * @param parameters its parameters in the catalogue's dialect, in the catalogue's order
 */
record CatalogueModel(
    String name,
    String category,
    String family,
    String endpoint,
    List<String> required,
    Map<String, JsonNode> parameters) {

  /** Whether this is the same model listed once more. */
  boolean isSameAs(CatalogueModel other) {
    return name.equals(other.name) && endpoint.equals(other.endpoint);
  }

  /** A mistake in one of this model's parameters. */
  UserException refused(String parameter, String problem) {
    return new UserException(
        "Model '"
            + name
            + "', parameter '"
            + parameter
            + "': "
            + problem
            + " Nothing was written.");
  }

  /** Something of the dialect that nobody has taught the importer. */
  UserException unknown(String parameter, String what) {
    return refused(parameter, "the " + what + " is not known. Teach the importer what it means.");
  }
}
