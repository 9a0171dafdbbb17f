/**
 * JSON as JavaScript sees it: numbers are doubles, and much counts for false.
 *
 * <pre>{@code
 * byte[] sent = JsText.bytes(JsValues.stringified(example)); // 1.50 is 1.5
 * String shown = Script.text(value); // [1, null] is "1,"
 * boolean absent = Truth.isFalsy(value); // 0 is absent
 * }</pre>
 */
@NullMarked
package dev.muster.mock.script;

import org.jspecify.annotations.NullMarked;
