package dev.muster.core.internal;

import dev.muster.runtime.Phase;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * What one answer tells about a job.
 *
 * @param phase where the job stands
 * @param answer the poll answer, null if an error answer told the phase
 * @param told the answer of whichever kind
 * @param headers its headers
 * @param reason the provider's words on a failure, otherwise empty
 */
record Reading<P>(Phase phase, @Nullable P answer, Object told, Headers headers, String reason) {}
