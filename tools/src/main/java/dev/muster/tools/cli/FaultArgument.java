package dev.muster.tools.cli;

import dev.muster.mock.Fault;
import dev.muster.mock.contract.Contract;
import dev.muster.mock.contract.Operation;
import dev.muster.tools.UserException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fault on the command line: {@code getPet=503}, {@code getPet=delay:2s}, {@code
 * getPet=reset@0.1} for a tenth of the calls.
 */
record FaultArgument(String operation, Fault fault) {
  private static final Pattern DELAY = Pattern.compile("delay:([0-9]{1,7})(ms|s)");

  static List<FaultArgument> all(List<String> arguments, List<Contract> contracts) {
    List<FaultArgument> faults = new ArrayList<>();
    for (String argument : arguments) {
      FaultArgument fault = of(argument);
      if (contracts.stream().noneMatch(one -> one.operation(fault.operation()).isPresent())) {
        throw new UserException(
            "There is no operation " + fault.operation() + ", only " + known(contracts));
      }
      faults.add(fault);
    }
    return faults;
  }

  private static String known(List<Contract> contracts) {
    TreeSet<String> ids = new TreeSet<>();
    contracts.forEach(one -> one.operations().stream().map(Operation::id).forEach(ids::add));
    String first = String.join(", ", ids.stream().limit(20).toList());
    return ids.size() > 20 ? first + " and " + (ids.size() - 20) + " more" : first;
  }

  private static FaultArgument of(String argument) {
    int equals = argument.lastIndexOf('=');
    if (equals < 1) {
      throw new UserException(
          "--fault " + argument + " names no operation: write OPERATION=FAULT, as in getPet=503");
    }
    String what = argument.substring(equals + 1).toLowerCase(Locale.ROOT);
    int at = what.indexOf('@');
    Fault fault = fault(at < 0 ? what : what.substring(0, at), argument);
    return new FaultArgument(
        argument.substring(0, equals),
        at < 0 ? fault : shared(fault, what.substring(at + 1), argument));
  }

  private static Fault fault(String what, String argument) {
    Matcher delay = DELAY.matcher(what);
    if (delay.matches()) {
      long number = Long.parseLong(delay.group(1));
      return late(
          delay.group(2).equals("s") ? Duration.ofSeconds(number) : Duration.ofMillis(number),
          argument);
    }
    if (what.matches("[2-5][0-9][0-9]")) {
      return Fault.status(Integer.parseInt(what));
    }
    return switch (what) {
      case "reset" -> Fault.of(Fault.Kind.RESET);
      case "empty" -> Fault.of(Fault.Kind.EMPTY);
      case "garbage" -> Fault.of(Fault.Kind.GARBAGE);
      case "truncate" -> Fault.of(Fault.Kind.TRUNCATE);
      default ->
          throw new UserException(
              "--fault "
                  + argument
                  + ": a fault is a status such as 503, delay:2s, delay:500ms, reset, empty, garbage or"
                  + " truncate");
    };
  }

  private static Fault late(Duration delay, String argument) {
    try {
      return Fault.delay(delay);
    } catch (IllegalArgumentException e) {
      throw new UserException("--fault " + argument + ": " + e.getMessage());
    }
  }

  private static Fault shared(Fault fault, String share, String argument) {
    try {
      return fault.withShare(Double.parseDouble(share));
    } catch (IllegalArgumentException e) {
      throw new UserException(
          "--fault "
              + argument
              + ": what follows @ is the share of the calls, above 0 and at most 1");
    }
  }
}
