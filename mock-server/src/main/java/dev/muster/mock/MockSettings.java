package dev.muster.mock;

import dev.muster.mock.contract.Contract;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a document is mocked, as Prism's flags have it.
 *
 * @param errors whether an answer that does not fit the document becomes a problem ({@code
 *     --errors})
 * @param dynamic whether bodies are generated anew each time ({@code --dynamic})
 * @param ignoreExamples whether the document's examples are passed over ({@code --ignoreExamples})
 * @param seed what generated bodies follow from, or null for chance ({@code --seed})
 * @param fillProperties whether generated objects get properties that the schema does not name;
 *     empty for what the document says
 * @param validation what becomes of requests that do not fit
 * @param keeper what keeps the resources that clients make
 */
public record MockSettings(
    boolean errors,
    boolean dynamic,
    boolean ignoreExamples,
    @Nullable String seed,
    Optional<Boolean> fillProperties,
    Validation validation,
    Keeper keeper)
    implements Manner {

  /** What becomes of requests that do not fit. */
  public enum Validation {
    /** They are not looked at. */
    OFF,
    /** They are served; a header tells what is wrong. */
    REPORT,
    /** They are refused. */
    ENFORCE
  }

  /** Prism's own defaults. */
  public static MockSettings defaults() {
    return new MockSettings(
        false, false, false, null, Optional.empty(), Validation.ENFORCE, Keeper.NONE);
  }

  /** Prism serves paths as they are, without the base paths of servers. */
  @Override
  public String basePath(Contract contract) {
    return "";
  }

  public MockSettings withErrors(boolean on) {
    return new MockSettings(on, dynamic, ignoreExamples, seed, fillProperties, validation, keeper);
  }

  public MockSettings withDynamic(boolean on) {
    return new MockSettings(errors, on, ignoreExamples, seed, fillProperties, validation, keeper);
  }

  public MockSettings withIgnoreExamples(boolean on) {
    return new MockSettings(errors, dynamic, on, seed, fillProperties, validation, keeper);
  }

  public MockSettings withSeed(@Nullable String other) {
    return new MockSettings(
        errors, dynamic, ignoreExamples, other, fillProperties, validation, keeper);
  }

  public MockSettings withFillProperties(boolean on) {
    return new MockSettings(
        errors, dynamic, ignoreExamples, seed, Optional.of(on), validation, keeper);
  }

  public MockSettings withValidation(Validation other) {
    return new MockSettings(errors, dynamic, ignoreExamples, seed, fillProperties, other, keeper);
  }

  public MockSettings withKeeper(Keeper other) {
    return new MockSettings(
        errors, dynamic, ignoreExamples, seed, fillProperties, validation, other);
  }
}
