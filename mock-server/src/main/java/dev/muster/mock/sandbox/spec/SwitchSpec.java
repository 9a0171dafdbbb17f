package dev.muster.mock.sandbox.spec;

import java.util.Optional;

/**
 * Something that can be played in two ways.
 *
 * @param says what happens when it is on
 * @param origin where that is known from, if it is not the provider's own reference
 * @param effect what it does in the engine; empty where only the examples change
 * @param on whether it is on unless asked otherwise
 */
public record SwitchSpec(String says, String origin, Optional<Effect> effect, boolean on) {

  /** What a switch can do. */
  public enum Effect {
    /** A failed job is told by the error response that the contract gives that phase. */
    FAILURE_IS_ERROR,
    /** A job that is done when submitted is told whole in the answer to its submission. */
    INLINE_COMPLETION,
    /** Only keys that are known are accepted, instead of any. */
    STRICT_KEYS,
    /** A comma behind the last member of a JSON body is overlooked. */
    TRAILING_COMMAS,
    /** Jobs run although the balance does not suffice. */
    OVERDRAFT
  }

  static SwitchSpec of(Settings settings) {
    settings.only("says", "origin", "effect", "on");
    Settings effect = settings.child("effect");
    return new SwitchSpec(
        settings.child("says").text(),
        settings.child("origin").text(""),
        effect.present()
            ? Optional.of(effect.oneOf(Effect.class, Effect.STRICT_KEYS))
            : Optional.empty(),
        settings.child("on").flag(false));
  }
}
