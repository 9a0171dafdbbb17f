package dev.muster.mock;

import dev.muster.mock.contract.Contract;
import dev.muster.mock.security.PresenceCheck;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * How a mount is played by the specification: routing, parameters, cookies and schemas as OpenAPI
 * has them, where {@link MockSettings} have them as Prism does.
 *
 * @param reading how a call's body is read, where that is not for the request to say
 * @param authenticator who is let in
 * @param errorStyle how refusals are told
 * @param simulator what has a state
 * @param keeper what keeps the resources that the simulator knows nothing of
 */
public record Play(
    UnaryOperator<Call> reading,
    Authenticator authenticator,
    ErrorStyle errorStyle,
    Simulator simulator,
    Keeper keeper)
    implements Manner {
  /**
   * Credentials need only be present, problems are {@code application/problem+json}, nothing has a
   * state.
   */
  public static Play plain() {
    return new Play(
        call -> call,
        new PresenceCheck(),
        (problem, request, call) -> Optional.empty(),
        call -> Optional.empty(),
        Keeper.NONE);
  }

  /** The base path of the contract's first server. */
  @Override
  public String basePath(Contract contract) {
    return contract.basePaths().get(0);
  }

  public Play withAuthenticator(Authenticator other) {
    return new Play(reading, other, errorStyle, simulator, keeper);
  }

  public Play withErrorStyle(ErrorStyle other) {
    return new Play(reading, authenticator, other, simulator, keeper);
  }

  public Play withSimulator(Simulator other) {
    return new Play(reading, authenticator, errorStyle, other, keeper);
  }

  public Play withKeeper(Keeper other) {
    return new Play(reading, authenticator, errorStyle, simulator, other);
  }
}
