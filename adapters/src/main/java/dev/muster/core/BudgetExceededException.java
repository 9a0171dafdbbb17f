package dev.muster.core;

import java.math.BigDecimal;

/** A submit was not sent, since the {@link Budget} would not do. */
public final class BudgetExceededException extends MusterException {
  private static final long serialVersionUID = 1L;

  private final String operation;
  private final BigDecimal spent;
  private final BigDecimal expected;
  private final BigDecimal limit;

  BudgetExceededException(String operation, Budget budget, BigDecimal spent, BigDecimal expected) {
    super(
        operation
            + ": not sent, since of the budget of "
            + budget.limit().toPlainString()
            + " "
            + budget.unit()
            + " "
            + spent.toPlainString()
            + " is spent or reserved"
            + (expected.signum() == 0
                ? ""
                : ", and " + expected.toPlainString() + " would be needed")
            + ". Raise the budget, or wait for what is reserved to be settled.",
        null);
    this.operation = operation;
    this.spent = spent;
    this.expected = expected;
    this.limit = budget.limit();
  }

  /** The operationId. */
  public String operation() {
    return operation;
  }

  /** What was spent or reserved. */
  public BigDecimal spent() {
    return spent;
  }

  /** What the submit was expected to cost; zero if that was not known. */
  public BigDecimal expected() {
    return expected;
  }

  /** What may be spent. */
  public BigDecimal limit() {
    return limit;
  }
}
