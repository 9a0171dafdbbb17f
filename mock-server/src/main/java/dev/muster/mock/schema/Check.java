package dev.muster.mock.schema;

import tools.jackson.databind.JsonNode;

/** What one keyword demands. */
interface Check {
  /** Reports what is wrong to the run; returns the value, or what it was coerced to. */
  JsonNode check(Run run, JsonNode value);
}
