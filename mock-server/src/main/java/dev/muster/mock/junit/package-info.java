/**
 * Starts mocks of OpenAPI documents, and the sandbox, for tests of JUnit.
 *
 * <pre>{@code
 * @MusterMock(document = "src/test/resources/petstore.yaml", failOnViolations = true)
 * class PetsTest {
 *   @Test
 *   void findsAPet(@BaseUrl URI petstore) {
 *     assertThat(new PetClient(petstore).pet(7).name()).isEqualTo("Rex");
 *   }
 * }
 * }</pre>
 */
@NullMarked
package dev.muster.mock.junit;

import org.jspecify.annotations.NullMarked;
