package dev.muster.mock.junit;

import dev.muster.mock.junit.ContractJournal.Entry;
import java.lang.reflect.AnnotatedElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * Which violations are meant.
 *
 * @param required by the method itself: one of them must happen
 * @param allowed by its classes
 */
record Expectation(Optional<ExpectViolations> required, List<ExpectViolations> allowed) {

  /** What a test and its classes say. */
  static Expectation of(ExtensionContext context) {
    List<ExpectViolations> allowed = new ArrayList<>();
    context.getTestClass().flatMap(Expectation::at).ifPresent(allowed::add);
    for (Class<?> enclosing : context.getEnclosingTestClasses()) {
      at(enclosing).ifPresent(allowed::add);
    }
    return new Expectation(context.getTestMethod().flatMap(Expectation::at), allowed);
  }

  private static Optional<ExpectViolations> at(AnnotatedElement element) {
    return AnnotationSupport.findAnnotation(element, ExpectViolations.class);
  }

  boolean covers(Entry entry) {
    return required.filter(one -> covers(one, entry)).isPresent()
        || allowed.stream().anyMatch(one -> covers(one, entry));
  }

  /** Whether what the method must see is not among these. */
  boolean misses(List<Entry> entries) {
    return required.isPresent() && entries.stream().noneMatch(one -> covers(required.get(), one));
  }

  private static boolean covers(ExpectViolations expected, Entry entry) {
    List<String> operations = List.of(expected.operations());
    List<String> codes = List.of(expected.codes());
    return (operations.isEmpty() || operations.contains(entry.operation()))
        && (codes.isEmpty()
            || codes.contains(entry.rule())
            || !entry.codes().isEmpty() && codes.containsAll(entry.codes()));
  }
}
