package dev.muster.mock.sandbox.spec;

import java.util.List;

/**
 * How the provider tells one sort of problem.
 *
 * @param kinds names of problems in lower case with hyphens, such as {@code no-path-matched-error};
 *     empty for any
 * @param at where a violation stands, such as {@code header.X-Formation-ID}, or the beginning of
 *     it; empty for anywhere
 * @param codes the rules that were broken, such as {@code required}; empty for any
 * @param answer what is answered
 */
public record ErrorRule(List<String> kinds, String at, List<String> codes, Reply answer) {
  static ErrorRule of(Settings settings) {
    settings.only("kind", "at", "code", "answer");
    return new ErrorRule(
        settings.child("kind").texts(),
        settings.child("at").text(""),
        settings.child("code").texts(),
        Reply.of(settings.child("answer")));
  }
}
