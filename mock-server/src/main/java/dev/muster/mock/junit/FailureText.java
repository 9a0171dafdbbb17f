package dev.muster.mock.junit;

import dev.muster.mock.junit.ContractJournal.Entry;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What is told to those who send what does not fit. */
final class FailureText {
  private FailureText() {}

  static String ofTest(List<Entry> entries) {
    return told(entries, "of this test")
        + "\nCorrect what is sent, or say that it is meant with @ExpectViolations.";
  }

  static String ofClass(List<Entry> entries) {
    return told(entries, "outside of tests, or of tests that ran in parallel,")
        + "\nCorrect what is sent, or say that it is meant with @ExpectViolations; with perMethod ="
        + " true each test is told its own.";
  }

  static String missing(Expectation expectation) {
    ExpectViolations expected = expectation.required().orElseThrow();
    String what = expected.codes().length == 0 ? "" : " of " + String.join(", ", expected.codes());
    String where =
        expected.operations().length == 0 ? "" : " at " + String.join(", ", expected.operations());
    return "This test expects violations"
        + what
        + where
        + ", and there were none. Take @ExpectViolations away, or see whether the request was sent.";
  }

  private static String told(List<Entry> entries, String whose) {
    String count = entries.size() == 1 ? "1 request " : entries.size() + " requests ";
    String verb = entries.size() == 1 ? " does" : " do";
    return entries.stream()
        .map(FailureText::lines)
        .collect(Collectors.joining("", count + whose + verb + " not fit the contract:", ""));
  }

  private static String lines(Entry entry) {
    StringBuilder lines =
        new StringBuilder("\n  ").append(entry.method()).append(' ').append(entry.path());
    // An operation without an id is called by its method and path.
    if (!entry.operation().isEmpty() && !entry.operation().contains(entry.path())) {
      lines.append(" (").append(entry.operation()).append(')');
    }
    lines.append(": ").append(entry.status()).append(' ').append(entry.rule());
    entry.violations().forEach(violation -> lines.append("\n    ").append(line(violation)));
    return lines.toString();
  }

  private static String line(JsonNode violation) {
    String location =
        violation
            .path("location")
            .valueStream()
            .map(JsonNode::asString)
            .collect(Collectors.joining("."))
            .replaceFirst("^request\\.", "");
    String code = violation.path("code").asString("");
    return (location.isEmpty() ? "" : location + ": ")
        + violation.path("message").asString("")
        + (code.isEmpty() ? "" : " [" + code + "]");
  }
}
