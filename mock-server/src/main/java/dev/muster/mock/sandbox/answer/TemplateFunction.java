package dev.muster.mock.sandbox.answer;

import tools.jackson.databind.JsonNode;

/** A function of {@linkplain Template templates}, written as an object with its name alone. */
@FunctionalInterface
public interface TemplateFunction {
  /** What it comes to; missing for nothing. */
  JsonNode call(Argument argument);
}
