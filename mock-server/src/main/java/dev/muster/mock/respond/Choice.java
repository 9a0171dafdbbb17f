package dev.muster.mock.respond;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an answer is made of.
 *
 * @param status to answer with
 * @param response whose headers are sent; null for none
 * @param content whose schema the body follows; null where there is no body
 * @param mediaType that is sent; null for none
 * @param example that is the body; empty where it is generated, or where there is none
 */
record Choice(
    int status,
    @Nullable ResponsePlan response,
    @Nullable ContentPlan content,
    @Nullable String mediaType,
    Optional<BodyExample> example) {

  static Choice empty(int status, ResponsePlan response) {
    return new Choice(status, response, null, null, Optional.empty());
  }

  List<HeaderPlan> headers() {
    return response == null ? List.of() : response.headers();
  }
}
