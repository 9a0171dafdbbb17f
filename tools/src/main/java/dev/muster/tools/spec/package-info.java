/**
 * Contracts as they stand in {@code specs/}: read, overlaid, checked and bundled.
 *
 * <pre>{@code
 * for (String provider : ContractSource.providers(specs)) {
 *   ObjectNode bundle = ContractSource.bundle(specs.resolve(provider));
 *   Files.writeString(target, ContractSource.toJson(bundle));
 * }
 * }</pre>
 */
@NullMarked
package dev.muster.tools.spec;

import org.jspecify.annotations.NullMarked;
