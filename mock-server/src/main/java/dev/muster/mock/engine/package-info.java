/**
 * The way of a request: route, authenticate, validate, simulate or exemplify.
 *
 * <pre>{@code
 * Engine engine = Engine.of(Map.of(new Mount("/petstore", contract), Play.prism()), List.of());
 * Answer answer = engine.answer(request);
 * }</pre>
 */
@NullMarked
package dev.muster.mock.engine;

import org.jspecify.annotations.NullMarked;
