package dev.muster.core.internal;

import dev.muster.core.Budget;
import dev.muster.core.PollPolicy;
import dev.muster.core.RequestOptions;
import dev.muster.core.RetryPolicy;
import java.time.Clock;
import java.time.Duration;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link Channel} is built from, whichever the provider.
 *
 * @param base the base URL, ending in a slash
 * @param client the caller's own OkHttp client, null to make one
 * @param defaults what all calls and polls do differently
 * @param budget what jobs may cost, null if that is not watched
 */
public record ChannelSettings(
    HttpUrl base,
    @Nullable OkHttpClient client,
    Duration connectTimeout,
    Duration readTimeout,
    Duration writeTimeout,
    RetryPolicy retry,
    PollPolicy polling,
    Clock clock,
    RequestOptions defaults,
    @Nullable Budget budget) {}
