package dev.muster.core.internal;

import dev.muster.runtime.Phase;
import java.util.function.Supplier;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * What one answer tells about a job.
 *
 * @param phase where the job stands
 * @param answer the poll answer, null if an error answer told the phase
 * @param told the answer of whichever kind
 * @param headers its headers
 * @param failure the provider's words on a failure, otherwise nothing
 * @param json the answer as maps and lists, for whoever looks for a place in it
 */
record Reading<P>(
    Phase phase,
    @Nullable P answer,
    Object told,
    Headers headers,
    ErrorReader.Told failure,
    Supplier<@Nullable Object> json) {}
