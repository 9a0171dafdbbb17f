package dev.muster.mock.sandbox.spec;

import tools.jackson.databind.JsonNode;

/**
 * How an operation submits jobs.
 *
 * @param when conditions under which it does; otherwise it is played as any other
 * @param id template of the job's id, where the submission may choose it; missing if never
 */
public record SubmitSpec(JsonNode when, JsonNode id) {
  static SubmitSpec of(Settings settings) {
    settings.only("when", "id");
    return new SubmitSpec(settings.child("when").json(), settings.child("id").json());
  }
}
