package dev.muster.mock.contract;

import java.util.Optional;

/**
 * How a document is loaded.
 *
 * @param name of the contract; where it is empty, that of the file
 * @param tolerant whether operations with errors are left out, with warnings, and the rest is
 *     served; else an error refuses the document
 * @param operationsRequired whether a document without any operation is refused
 */
public record LoadOptions(Optional<String> name, boolean tolerant, boolean operationsRequired) {

  /** Refuses a document with errors, and one without operations. */
  public static LoadOptions strict() {
    return new LoadOptions(Optional.empty(), false, true);
  }

  /** Serves what is sound. */
  public static LoadOptions lenient() {
    return new LoadOptions(Optional.empty(), true, true);
  }

  public LoadOptions named(String contract) {
    return new LoadOptions(Optional.of(contract), tolerant, operationsRequired);
  }

  LoadOptions evenWithoutOperations() {
    return new LoadOptions(name, tolerant, false);
  }
}
