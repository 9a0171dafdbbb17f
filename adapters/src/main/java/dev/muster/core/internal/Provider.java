package dev.muster.core.internal;

import com.squareup.moshi.JsonAdapter;
import dev.muster.core.PollPolicy;
import java.time.Duration;

/**
 * What differs from provider to provider beneath the generated interfaces, the same for all of its
 * clients.
 *
 * @param id the provider's id, the name of its folder of contracts
 * @param baseUrl where it lives unless a client says otherwise
 * @param models reads and writes the generated models
 * @param errors finds the provider's words in its error answers
 * @param readTimeout how long it may be silent while it works on an answer
 * @param polling how its jobs are waited for unless a client says otherwise
 * @param cost where its answers tell what a job costs
 */
public record Provider(
    String id,
    String baseUrl,
    JsonAdapter.Factory models,
    ErrorReader errors,
    Duration readTimeout,
    PollPolicy polling,
    CostPlaces cost) {

  /** A provider that answers within 60 s and whose jobs are waited for as is usual. */
  public static Provider of(
      String id, String baseUrl, JsonAdapter.Factory models, ErrorReader errors) {
    return new Provider(
        id, baseUrl, models, errors, Duration.ofSeconds(60), PollPolicy.DEFAULT, CostPlaces.NONE);
  }

  /** The same with another read timeout. */
  public Provider withReadTimeout(Duration timeout) {
    return new Provider(id, baseUrl, models, errors, timeout, polling, cost);
  }

  /** The same with another habit of waiting. */
  public Provider withPolling(PollPolicy policy) {
    return new Provider(id, baseUrl, models, errors, readTimeout, policy, cost);
  }

  /** The same with answers that tell what a job costs. */
  public Provider withCost(CostPlaces places) {
    return new Provider(id, baseUrl, models, errors, readTimeout, polling, places);
  }
}
