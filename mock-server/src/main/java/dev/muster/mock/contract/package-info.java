/**
 * An OpenAPI document (3.0 or 3.1, or Swagger 2.0 read as 3.0), compiled for serving: immutable,
 * and read piece by piece when first asked for.
 *
 * <pre>{@code
 * Contract contract = ContractLoader.load(Path.of("specs/muapi/openapi.yaml"));
 * Operation submit = contract.operation("submitFluxDevImage").orElseThrow();
 * Response created = submit.responses().get("200");
 * Link poll = created.links().get("poll");
 * }</pre>
 */
@NullMarked
package dev.muster.mock.contract;

import org.jspecify.annotations.NullMarked;
