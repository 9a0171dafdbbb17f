/**
 * Finds the operation that a request is for.
 *
 * <pre>{@code
 * Router router = Router.of(List.of(new Mount("/muapi", contract)));
 * if (router.route("GET", "/muapi/api/v1/predictions/abc/result") instanceof Route.Found found) {
 *   found.operation().id();
 * }
 * }</pre>
 */
@NullMarked
package dev.muster.mock.route;

import org.jspecify.annotations.NullMarked;
