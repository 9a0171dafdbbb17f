/**
 * Model catalogues in a provider's own dialect, turned into contract.
 *
 * <pre>{@code
 * CatalogueReport report =
 *     CatalogueImport.run(muapi.resolve("catalogue.json"), muapi.resolve("catalogue.overlay.yaml"));
 * System.out.println(report.operations() + " operations");
 * }</pre>
 */
@NullMarked
package dev.muster.tools.catalogue;

import org.jspecify.annotations.NullMarked;
