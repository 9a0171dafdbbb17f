package dev.muster.tools.generator;

import com.samskivert.mustache.Mustache;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.servers.Server;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openapitools.codegen.CodegenModel;
import org.openapitools.codegen.CodegenOperation;
import org.openapitools.codegen.CodegenType;
import org.openapitools.codegen.SupportingFile;
import org.openapitools.codegen.languages.AbstractJavaCodegen;
import org.openapitools.codegen.languages.features.DocumentationProviderFeatures.DocumentationProvider;
import org.openapitools.codegen.model.ModelMap;
import org.openapitools.codegen.model.ModelsMap;
import org.openapitools.codegen.model.OperationsMap;

/**
 * The OpenAPI Generator for Retrofit interfaces and Moshi records. The framework walks the
 * document, groups operations by tag, runs the templates and writes the files; what a schema or an
 * operation becomes is decided in the {@link Plan}, straight from the contract. The framework's own
 * model of a document is not used for that: it loses the scalar branches of unions, second content
 * types, null in 3.1's type lists, and the order of things.
 */
final class RetrofitMoshiCodegen extends AbstractJavaCodegen {
  private final Plan plan;

  RetrofitMoshiCodegen(Plan plan, String outputFolder) {
    this.plan = plan;
    this.outputFolder = outputFolder;
    this.sourceFolder = "";
    this.apiPackage = plan.contract().apiPackage();
    this.modelPackage = plan.contract().modelPackage();
    this.embeddedTemplateDir = "dev/muster/tools/generator/templates";
    this.templateDir = embeddedTemplateDir;
    this.hideGenerationTimestamp = true;
    this.openApiNullable = false;
    for (Map<String, String> unused :
        List.of(
            modelTemplateFiles,
            modelDocTemplateFiles,
            modelTestTemplateFiles,
            apiTemplateFiles,
            apiDocTemplateFiles,
            apiTestTemplateFiles)) {
      unused.clear();
    }
    modelTemplateFiles.put("model.mustache", ".java");
    apiTemplateFiles.put("api.mustache", ".java");
    setSkipSortingOperations(true);
  }

  @Override
  public CodegenType getTag() {
    return CodegenType.CLIENT;
  }

  @Override
  public String getName() {
    return "retrofit-moshi";
  }

  @Override
  public String getHelp() {
    return "Retrofit interfaces and Moshi records.";
  }

  @Override
  public void processOpts() {
    super.processOpts();
    supportingFiles.clear();
    importMapping.clear();
    String api = folder(apiPackage);
    String model = folder(modelPackage);
    Map<String, String[]> files =
        Map.of(
            "jobs", new String[] {api, "Jobs.java"},
            "calledBack", new String[] {api, "Webhooks.java"},
            "pages", new String[] {api, "Pages.java"},
            "security", new String[] {api, "Security.java"},
            "defaultServer", new String[] {api, "Servers.java"},
            "apiPackageInfo", new String[] {api, "package-info.java"},
            "modelPackageInfo", new String[] {model, "package-info.java"},
            "adapters", new String[] {model, "ModelAdapters.java"});
    plan.others()
        .forEach(
            (template, view) -> {
              additionalProperties.put(template, view);
              String[] file = files.get(template);
              supportingFiles.add(new SupportingFile(template + ".mustache", file[0], file[1]));
            });
  }

  private static String folder(String packageName) {
    return packageName.replace('.', '/');
  }

  @Override
  public Mustache.Compiler processCompiler(Mustache.Compiler compiler) {
    return compiler.escapeHTML(false).emptyStringIsFalse(true);
  }

  @Override
  public boolean getUseInlineModelResolver() {
    return false;
  }

  @Override
  public boolean getUseOpenapiNormalizer() {
    return false;
  }

  @Override
  public DocumentationProvider defaultDocumentationProvider() {
    return DocumentationProvider.NONE;
  }

  @Override
  public void preprocessOpenAPI(OpenAPI openAPI) {}

  /** The framework's own prints a banner. */
  @Override
  public void postProcess() {}

  @Override
  @SuppressWarnings("rawtypes") // The framework's signature.
  public CodegenModel fromModel(String name, Schema schema) {
    CodegenModel model = new CodegenModel();
    model.name = name;
    model.classname = name;
    return model;
  }

  @Override
  public ModelsMap postProcessModels(ModelsMap models) {
    return models;
  }

  @Override
  public Map<String, ModelsMap> updateAllModels(Map<String, ModelsMap> models) {
    return models;
  }

  @Override
  public Map<String, ModelsMap> postProcessAllModels(Map<String, ModelsMap> models) {
    Map<String, ModelsMap> planned = new LinkedHashMap<>();
    plan.models()
        .forEach(
            (name, view) -> {
              ModelsMap file = new ModelsMap();
              file.putAll(additionalProperties);
              file.setModels(List.of());
              file.put("view", view);
              planned.put(name, file);
            });
    return planned;
  }

  @Override
  public CodegenOperation fromOperation(
      String path, String httpMethod, Operation operation, @Nullable List<Server> servers) {
    CodegenOperation planned = new CodegenOperation();
    planned.operationId = operation.getOperationId();
    planned.path = path;
    planned.httpMethod = httpMethod;
    return planned;
  }

  /** An operation of several tags belongs to the first. */
  @Override
  public void addOperationToGroup(
      String tag,
      String resourcePath,
      Operation operation,
      CodegenOperation planned,
      Map<String, List<CodegenOperation>> operations) {
    List<String> tags = operation.getTags();
    if (tags == null || tags.isEmpty() || tags.get(0).equals(tag)) {
      super.addOperationToGroup(tag, resourcePath, operation, planned, operations);
    }
  }

  @Override
  public OperationsMap postProcessOperationsWithModels(
      OperationsMap operations, List<ModelMap> models) {
    operations.put("view", plan.apis().get(operations.getOperations().getClassname()));
    return operations;
  }

  @Override
  public String sanitizeTag(String tag) {
    return tag;
  }

  @Override
  public String toApiName(String tag) {
    return ApiReader.className(tag);
  }

  @Override
  public String toModelName(String name) {
    return name;
  }

  @Override
  public String toModelFilename(String name) {
    return name;
  }
}
