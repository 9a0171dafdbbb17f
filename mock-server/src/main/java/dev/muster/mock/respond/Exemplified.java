package dev.muster.mock.respond;

import dev.muster.mock.Violation;
import dev.muster.mock.http.Answer;
import java.util.List;

/**
 * An answer made from the contract.
 *
 * @param violations how it differs from what the contract promises: the fault of the document
 */
public record Exemplified(Answer answer, List<Violation> violations) {}
