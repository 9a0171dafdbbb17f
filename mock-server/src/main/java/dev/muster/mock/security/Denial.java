package dev.muster.mock.security;

import dev.muster.mock.Violation;
import java.util.List;

/**
 * Why credentials are not enough.
 *
 * @param challenges what {@code WWW-Authenticate} tells, in the order of the schemes
 */
public record Denial(Violation violation, List<String> challenges) {}
