// Generated from specs/muvi 1. Do not edit.
package dev.muster.muvi.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.json.JsonTypes;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives Moshi the adapters of this package, and of JSON's own types: {@code new
 * Moshi.Builder().add(new ModelAdapters())}.
 */
public final class ModelAdapters implements JsonAdapter.Factory {
  private static final String PACKAGE = ModelAdapters.class.getPackageName() + ".";

  @Override
  public @Nullable JsonAdapter<?> create(
      Type type, Set<? extends Annotation> annotations, Moshi moshi) {
    if (!annotations.isEmpty()) {
      return null;
    }
    String name = type.getTypeName();
    return name.startsWith(PACKAGE)
        ? model(name.substring(PACKAGE.length()), moshi)
        : JsonTypes.adapter(type, moshi);
  }

  // By name, not by class: asking for one model must not load the classes of all.
  private static @Nullable JsonAdapter<?> model(String name, Moshi moshi) {
    return switch (name) {
      case "JobRequest" -> JobRequest.jsonAdapter(moshi);
      case "JobStatus" -> JobStatus.jsonAdapter(moshi);
      case "Submission" -> Submission.jsonAdapter(moshi);
      case "SubmissionEnvelope" -> SubmissionEnvelope.jsonAdapter(moshi);
      case "SubmissionAnswer" -> SubmissionAnswer.jsonAdapter(moshi);
      case "EstimateRequest" -> EstimateRequest.jsonAdapter(moshi);
      case "Estimate" -> Estimate.jsonAdapter(moshi);
      case "CostComponent" -> CostComponent.jsonAdapter(moshi);
      case "Discount" -> Discount.jsonAdapter(moshi);
      case "EstimateEnvelope" -> EstimateEnvelope.jsonAdapter(moshi);
      case "EstimateAnswer" -> EstimateAnswer.jsonAdapter(moshi);
      case "JobDetail" -> JobDetail.jsonAdapter(moshi);
      case "OutputSummary" -> OutputSummary.jsonAdapter(moshi);
      case "OutputType" -> OutputType.jsonAdapter(moshi);
      case "OutputFile" -> OutputFile.jsonAdapter(moshi);
      case "JobError" -> JobError.jsonAdapter(moshi);
      case "JobEnvelope" -> JobEnvelope.jsonAdapter(moshi);
      case "JobAnswer" -> JobAnswer.jsonAdapter(moshi);
      case "JobSummary" -> JobSummary.jsonAdapter(moshi);
      case "JobList" -> JobList.jsonAdapter(moshi);
      case "JobListEnvelope" -> JobListEnvelope.jsonAdapter(moshi);
      case "JobListAnswer" -> JobListAnswer.jsonAdapter(moshi);
      case "Cancellation" -> Cancellation.jsonAdapter(moshi);
      case "CancellationEnvelope" -> CancellationEnvelope.jsonAdapter(moshi);
      case "CancellationAnswer" -> CancellationAnswer.jsonAdapter(moshi);
      case "JobNotice" -> JobNotice.jsonAdapter(moshi);
      case "UploadContentType" -> UploadContentType.jsonAdapter(moshi);
      case "UploadRequest" -> UploadRequest.jsonAdapter(moshi);
      case "PresignedUpload" -> PresignedUpload.jsonAdapter(moshi);
      case "PresignedUploadEnvelope" -> PresignedUploadEnvelope.jsonAdapter(moshi);
      case "UploadStatus" -> UploadStatus.jsonAdapter(moshi);
      case "UploadDetail" -> UploadDetail.jsonAdapter(moshi);
      case "UploadEnvelope" -> UploadEnvelope.jsonAdapter(moshi);
      case "Pricing" -> Pricing.jsonAdapter(moshi);
      case "ModelInfo" -> ModelInfo.jsonAdapter(moshi);
      case "ModelList" -> ModelList.jsonAdapter(moshi);
      case "VersionStatus" -> VersionStatus.jsonAdapter(moshi);
      case "RateLimits" -> RateLimits.jsonAdapter(moshi);
      case "ModelVersion" -> ModelVersion.jsonAdapter(moshi);
      case "ModelDetail" -> ModelDetail.jsonAdapter(moshi);
      case "ProviderInfo" -> ProviderInfo.jsonAdapter(moshi);
      case "ProviderList" -> ProviderList.jsonAdapter(moshi);
      case "ProviderModels" -> ProviderModels.jsonAdapter(moshi);
      case "ProviderSummary" -> ProviderSummary.jsonAdapter(moshi);
      case "Ratings" -> Ratings.jsonAdapter(moshi);
      case "CatalogueModel" -> CatalogueModel.jsonAdapter(moshi);
      case "Sibling" -> Sibling.jsonAdapter(moshi);
      case "CatalogueModelDetail" -> CatalogueModelDetail.jsonAdapter(moshi);
      case "CatalogueProvider" -> CatalogueProvider.jsonAdapter(moshi);
      case "ProviderCatalogueModel" -> ProviderCatalogueModel.jsonAdapter(moshi);
      case "CatalogueProviderDetail" -> CatalogueProviderDetail.jsonAdapter(moshi);
      case "Category" -> Category.jsonAdapter(moshi);
      case "CapabilityGroup" -> CapabilityGroup.jsonAdapter(moshi);
      case "ErrorCode" -> ErrorCode.jsonAdapter(moshi);
      case "ErrorDetails" -> ErrorDetails.jsonAdapter(moshi);
      case "ErrorInfo" -> ErrorInfo.jsonAdapter(moshi);
      case "ErrorBody" -> ErrorBody.jsonAdapter(moshi);
      case "JobDetailOutput" -> JobDetailOutput.jsonAdapter(moshi);
      default -> null;
    };
  }
}
