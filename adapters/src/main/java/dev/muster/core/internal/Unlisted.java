package dev.muster.core.internal;

import dev.muster.runtime.RetryClass;

/**
 * Tags a request that no contract lists: a transfer to or from somebody else's storage.
 *
 * @param id names it in messages
 * @param retry what may be sent again
 */
record Unlisted(String id, RetryClass retry) {}
