package dev.muster.tools.cli;

import dev.muster.mock.contract.Contract;
import dev.muster.mock.fault.Fault;
import dev.muster.tools.UserException;
import java.util.List;

/**
 * A fault on the command line, for an operation: {@code getPet=503}, {@code getPet=delay:2s},
 * {@code getPet=reset@0.1} for a tenth of the calls, {@code muapi/*=503;retry-after=2;times=3}.
 */
final class FaultArgument {
  private FaultArgument() {}

  /**
   * The faults of a server that serves those contracts.
   *
   * @throws UserException if one is none, or for no operation of theirs
   */
  static List<Fault> all(List<String> arguments, List<Contract> contracts) {
    return arguments.stream().map(argument -> of(argument, contracts)).toList();
  }

  private static Fault of(String argument, List<Contract> contracts) {
    // An operation's id may hold an equals sign.
    for (int at = argument.lastIndexOf('='); at > 0; at = argument.lastIndexOf('=', at - 1)) {
      if (isKnown(argument.substring(0, at), contracts)) {
        return parse(argument, at);
      }
    }
    Fault fault = of(argument);
    try {
      return fault.require(contracts);
    } catch (IllegalArgumentException e) {
      throw new UserException(e.getMessage());
    }
  }

  private static boolean isKnown(String target, List<Contract> contracts) {
    try {
      return !target.isBlank() && aimed(Fault.status(500), target).require(contracts) != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /**
   * A fault whose operation is still to be looked for.
   *
   * @throws UserException if it is none
   */
  static Fault of(String argument) {
    int equals = argument.indexOf('=');
    if (equals < 1) {
      throw new UserException(
          "--fault " + argument + " names no operation: write OPERATION=FAULT, as in getPet=503");
    }
    return parse(argument, equals);
  }

  private static Fault parse(String argument, int equals) {
    try {
      return aimed(
          Fault.parse(argument.substring(equals + 1)), argument.substring(0, equals).strip());
    } catch (IllegalArgumentException e) {
      throw new UserException("--fault " + argument + ": " + e.getMessage());
    }
  }

  private static Fault aimed(Fault fault, String target) {
    int slash = target.indexOf('/');
    return slash < 1
        ? fault.at(target)
        : fault.at(target.substring(0, slash), target.substring(slash + 1));
  }
}
