// Generated from specs/muxi-server 1. Do not edit.
package dev.muster.muxiserver.model;

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
      case "FormationStatus" -> FormationStatus.jsonAdapter(moshi);
      case "ErrorBody" -> ErrorBody.jsonAdapter(moshi);
      case "Health" -> Health.jsonAdapter(moshi);
      case "FormationVersions" -> FormationVersions.jsonAdapter(moshi);
      case "Formation" -> Formation.jsonAdapter(moshi);
      case "FormationDetail" -> FormationDetail.jsonAdapter(moshi);
      case "FormationList" -> FormationList.jsonAdapter(moshi);
      case "Deployment" -> Deployment.jsonAdapter(moshi);
      case "FormationState" -> FormationState.jsonAdapter(moshi);
      case "Deletion" -> Deletion.jsonAdapter(moshi);
      case "UpdateCancellation" -> UpdateCancellation.jsonAdapter(moshi);
      case "LogStream" -> LogStream.jsonAdapter(moshi);
      case "FormationLogLines" -> FormationLogLines.jsonAdapter(moshi);
      case "FormationLogs" -> FormationLogs.jsonAdapter(moshi);
      case "LogConnected" -> LogConnected.jsonAdapter(moshi);
      case "LogLine" -> LogLine.jsonAdapter(moshi);
      case "DeployStage" -> DeployStage.jsonAdapter(moshi);
      case "FormationProgress" -> FormationProgress.jsonAdapter(moshi);
      case "FormationCompletion" -> FormationCompletion.jsonAdapter(moshi);
      case "FormationFailure" -> FormationFailure.jsonAdapter(moshi);
      case "DraftAction" -> DraftAction.jsonAdapter(moshi);
      case "DraftMode" -> DraftMode.jsonAdapter(moshi);
      case "DraftEncoding" -> DraftEncoding.jsonAdapter(moshi);
      case "DraftEdit" -> DraftEdit.jsonAdapter(moshi);
      case "DraftEntry" -> DraftEntry.jsonAdapter(moshi);
      case "DraftEntryType" -> DraftEntryType.jsonAdapter(moshi);
      case "DraftResult" -> DraftResult.jsonAdapter(moshi);
      case "DraftStatus" -> DraftStatus.jsonAdapter(moshi);
      case "LiveStatus" -> LiveStatus.jsonAdapter(moshi);
      case "DraftAnswer" -> DraftAnswer.jsonAdapter(moshi);
      case "DraftError" -> DraftError.jsonAdapter(moshi);
      case "PortPool" -> PortPool.jsonAdapter(moshi);
      case "ServerInfo" -> ServerInfo.jsonAdapter(moshi);
      case "FormationCounts" -> FormationCounts.jsonAdapter(moshi);
      case "RuntimeInfo" -> RuntimeInfo.jsonAdapter(moshi);
      case "ServerStatus" -> ServerStatus.jsonAdapter(moshi);
      case "FormationListEnvelope" -> FormationListEnvelope.jsonAdapter(moshi);
      case "FormationDetailEnvelope" -> FormationDetailEnvelope.jsonAdapter(moshi);
      case "DeploymentEnvelope" -> DeploymentEnvelope.jsonAdapter(moshi);
      case "FormationStateEnvelope" -> FormationStateEnvelope.jsonAdapter(moshi);
      case "DeletionEnvelope" -> DeletionEnvelope.jsonAdapter(moshi);
      case "FormationLogsEnvelope" -> FormationLogsEnvelope.jsonAdapter(moshi);
      case "ServerStatusEnvelope" -> ServerStatusEnvelope.jsonAdapter(moshi);
      default -> null;
    };
  }
}
