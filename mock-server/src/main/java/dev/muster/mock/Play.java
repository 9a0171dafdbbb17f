package dev.muster.mock;

import dev.muster.mock.security.PresenceCheck;
import java.util.Optional;

/**
 * How a mount is played.
 *
 * @param authenticator who is let in
 * @param errorStyle how refusals are told
 * @param simulator what has a state
 */
public record Play(Authenticator authenticator, ErrorStyle errorStyle, Simulator simulator) {
  /**
   * Prism's way: credentials need only be present, problems are {@code application/problem+json},
   * nothing has a state.
   */
  public static Play prism() {
    return new Play(
        new PresenceCheck(),
        (problem, request, call) -> Optional.empty(),
        call -> Optional.empty());
  }

  public Play withAuthenticator(Authenticator other) {
    return new Play(other, errorStyle, simulator);
  }

  public Play withErrorStyle(ErrorStyle other) {
    return new Play(authenticator, other, simulator);
  }

  public Play withSimulator(Simulator other) {
    return new Play(authenticator, errorStyle, other);
  }
}
