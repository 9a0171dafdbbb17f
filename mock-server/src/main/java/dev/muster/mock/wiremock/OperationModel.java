package dev.muster.mock.wiremock;

import com.github.tomakehurst.wiremock.extension.TemplateModelDataProviderExtension;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.util.Map;

/** Tells templates of stubs {@code operation.id}, {@code .path} and {@code .contract}. */
final class OperationModel implements TemplateModelDataProviderExtension {
  private final OperationMatcher operations;

  OperationModel(OperationMatcher operations) {
    this.operations = operations;
  }

  @Override
  public String getName() {
    return "muster-operation-model";
  }

  @Override
  public Map<String, Object> provideTemplateModelData(ServeEvent event) {
    return operations
        .find(event.getRequest())
        .<Map<String, Object>>map(
            found ->
                Map.of(
                    "operation",
                    Map.of("id", found.id(), "path", found.path(), "contract", found.contract())))
        .orElse(Map.of());
  }
}
