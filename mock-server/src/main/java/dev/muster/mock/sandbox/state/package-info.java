/**
 * What the sandbox remembers and where its chance comes from.
 *
 * <pre>{@code
 * Store store = new MemoryStore();
 * long number = store.next("jobs");
 * String id = new Seed(42).text("job id", number, "[0-9a-f]{8}");
 * store.change("jobs", id, before -> Json.object().put("id", id));
 * }</pre>
 */
@NullMarked
package dev.muster.mock.sandbox.state;

import org.jspecify.annotations.NullMarked;
