// Generated from specs/muxi-server 1. Do not edit.
package dev.muster.muxiserver.model;

import static java.util.Map.entry;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.json.JsonTypes;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Gives Moshi the adapters of this package, and of JSON's own types: {@code new
 * Moshi.Builder().add(new ModelAdapters())}.
 */
public final class ModelAdapters implements JsonAdapter.Factory {
  private static final Map<Type, Function<Moshi, JsonAdapter<?>>> ADAPTERS =
      Map.ofEntries(
          entry(FormationStatus.class, FormationStatus::jsonAdapter),
          entry(ErrorBody.class, ErrorBody::jsonAdapter),
          entry(Health.class, Health::jsonAdapter),
          entry(FormationVersions.class, FormationVersions::jsonAdapter),
          entry(Formation.class, Formation::jsonAdapter),
          entry(FormationDetail.class, FormationDetail::jsonAdapter),
          entry(FormationList.class, FormationList::jsonAdapter),
          entry(Deployment.class, Deployment::jsonAdapter),
          entry(FormationState.class, FormationState::jsonAdapter),
          entry(Deletion.class, Deletion::jsonAdapter),
          entry(UpdateCancellation.class, UpdateCancellation::jsonAdapter),
          entry(LogStream.class, LogStream::jsonAdapter),
          entry(FormationLogLines.class, FormationLogLines::jsonAdapter),
          entry(FormationLogs.class, FormationLogs::jsonAdapter),
          entry(LogConnected.class, LogConnected::jsonAdapter),
          entry(LogLine.class, LogLine::jsonAdapter),
          entry(DeployStage.class, DeployStage::jsonAdapter),
          entry(FormationProgress.class, FormationProgress::jsonAdapter),
          entry(FormationCompletion.class, FormationCompletion::jsonAdapter),
          entry(FormationFailure.class, FormationFailure::jsonAdapter),
          entry(DraftAction.class, DraftAction::jsonAdapter),
          entry(DraftMode.class, DraftMode::jsonAdapter),
          entry(DraftEncoding.class, DraftEncoding::jsonAdapter),
          entry(DraftEdit.class, DraftEdit::jsonAdapter),
          entry(DraftEntry.class, DraftEntry::jsonAdapter),
          entry(DraftEntryType.class, DraftEntryType::jsonAdapter),
          entry(DraftResult.class, DraftResult::jsonAdapter),
          entry(DraftStatus.class, DraftStatus::jsonAdapter),
          entry(LiveStatus.class, LiveStatus::jsonAdapter),
          entry(DraftAnswer.class, DraftAnswer::jsonAdapter),
          entry(DraftError.class, DraftError::jsonAdapter),
          entry(PortPool.class, PortPool::jsonAdapter),
          entry(ServerInfo.class, ServerInfo::jsonAdapter),
          entry(FormationCounts.class, FormationCounts::jsonAdapter),
          entry(RuntimeInfo.class, RuntimeInfo::jsonAdapter),
          entry(ServerStatus.class, ServerStatus::jsonAdapter),
          entry(FormationListEnvelope.class, FormationListEnvelope::jsonAdapter),
          entry(FormationDetailEnvelope.class, FormationDetailEnvelope::jsonAdapter),
          entry(DeploymentEnvelope.class, DeploymentEnvelope::jsonAdapter),
          entry(FormationStateEnvelope.class, FormationStateEnvelope::jsonAdapter),
          entry(DeletionEnvelope.class, DeletionEnvelope::jsonAdapter),
          entry(FormationLogsEnvelope.class, FormationLogsEnvelope::jsonAdapter),
          entry(ServerStatusEnvelope.class, ServerStatusEnvelope::jsonAdapter));

  @Override
  public @Nullable JsonAdapter<?> create(
      Type type, Set<? extends Annotation> annotations, Moshi moshi) {
    if (!annotations.isEmpty()) {
      return null;
    }
    Function<Moshi, JsonAdapter<?>> adapter = ADAPTERS.get(type);
    return adapter == null ? JsonTypes.adapter(type, moshi) : adapter.apply(moshi);
  }
}
