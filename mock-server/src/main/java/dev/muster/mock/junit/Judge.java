package dev.muster.mock.junit;

import dev.muster.mock.junit.ContractJournal.Entry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.opentest4j.AssertionFailedError;

/**
 * Fails those who send what does not fit: a test for its own requests, and the class for requests
 * of which nobody knows whose they are.
 */
final class Judge {
  private final ContractJournal journal;
  private final List<Expectation> allowances = new ArrayList<>();
  private final List<Entry> nobodys = new ArrayList<>();
  private final Set<UUID> judged = new HashSet<>();

  Judge(ContractJournal journal, Expectation ofClass) {
    this.journal = journal;
    this.allowances.add(ofClass);
  }

  /** Sets aside what came before a test. */
  void setAside() {
    nobodys.addAll(news());
  }

  /** What one of several tests at once may do. */
  void allow(Expectation expectation) {
    allowances.add(expectation);
  }

  /**
   * Judges what came during a test.
   *
   * @throws AssertionFailedError if it is not what the test says
   */
  void judge(Expectation expectation) {
    List<Entry> all = news();
    List<Entry> unexpected = all.stream().filter(entry -> !expectation.covers(entry)).toList();
    if (!unexpected.isEmpty()) {
      throw new AssertionFailedError(FailureText.ofTest(unexpected));
    }
    if (expectation.misses(all)) {
      throw new AssertionFailedError(FailureText.missing(expectation));
    }
  }

  /**
   * Judges what is left.
   *
   * @throws AssertionFailedError if there is something that no test has allowed
   */
  void judgeRest() {
    setAside();
    List<Entry> unexpected =
        nobodys.stream()
            .filter(entry -> allowances.stream().noneMatch(one -> one.covers(entry)))
            .toList();
    if (!unexpected.isEmpty()) {
      throw new AssertionFailedError(FailureText.ofClass(unexpected));
    }
  }

  private List<Entry> news() {
    return journal.violations().stream().filter(entry -> judged.add(entry.id())).toList();
  }
}
