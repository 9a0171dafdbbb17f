// Generated from specs/muxi-formation 1. Do not edit.
package dev.muster.muxiformation.model;

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
      case "RequestInfo" -> RequestInfo.jsonAdapter(moshi);
      case "ErrorCode" -> ErrorCode.jsonAdapter(moshi);
      case "Violation" -> Violation.jsonAdapter(moshi);
      case "ErrorData" -> ErrorData.jsonAdapter(moshi);
      case "ErrorInfo" -> ErrorInfo.jsonAdapter(moshi);
      case "Envelope" -> Envelope.jsonAdapter(moshi);
      case "ErrorEnvelope" -> ErrorEnvelope.jsonAdapter(moshi);
      case "ProxyError" -> ProxyError.jsonAdapter(moshi);
      case "Problem" -> Problem.jsonAdapter(moshi);
      case "Health" -> Health.jsonAdapter(moshi);
      case "Tally" -> Tally.jsonAdapter(moshi);
      case "FormationSummary" -> FormationSummary.jsonAdapter(moshi);
      case "RunningTime" -> RunningTime.jsonAdapter(moshi);
      case "RequestTally" -> RequestTally.jsonAdapter(moshi);
      case "FormationStats" -> FormationStats.jsonAdapter(moshi);
      case "FormationStatus" -> FormationStatus.jsonAdapter(moshi);
      case "FormationStatusEnvelope" -> FormationStatusEnvelope.jsonAdapter(moshi);
      case "FormationConfig" -> FormationConfig.jsonAdapter(moshi);
      case "FormationConfigEnvelope" -> FormationConfigEnvelope.jsonAdapter(moshi);
      case "FormationInfo" -> FormationInfo.jsonAdapter(moshi);
      case "FormationInfoEnvelope" -> FormationInfoEnvelope.jsonAdapter(moshi);
      case "OverlordConfig" -> OverlordConfig.jsonAdapter(moshi);
      case "OverlordConfigEnvelope" -> OverlordConfigEnvelope.jsonAdapter(moshi);
      case "OverlordSoul" -> OverlordSoul.jsonAdapter(moshi);
      case "OverlordSoulEnvelope" -> OverlordSoulEnvelope.jsonAdapter(moshi);
      case "OverlordPersona" -> OverlordPersona.jsonAdapter(moshi);
      case "OverlordPersonaEnvelope" -> OverlordPersonaEnvelope.jsonAdapter(moshi);
      case "LlmSettings" -> LlmSettings.jsonAdapter(moshi);
      case "LlmSettingsEnvelope" -> LlmSettingsEnvelope.jsonAdapter(moshi);
      case "BufferConfig" -> BufferConfig.jsonAdapter(moshi);
      case "WorkingMemoryConfig" -> WorkingMemoryConfig.jsonAdapter(moshi);
      case "MemoryConfig" -> MemoryConfig.jsonAdapter(moshi);
      case "MemoryConfigEnvelope" -> MemoryConfigEnvelope.jsonAdapter(moshi);
      case "MemoryStats" -> MemoryStats.jsonAdapter(moshi);
      case "MemoryStatsEnvelope" -> MemoryStatsEnvelope.jsonAdapter(moshi);
      case "AsyncConfig" -> AsyncConfig.jsonAdapter(moshi);
      case "AsyncConfigEnvelope" -> AsyncConfigEnvelope.jsonAdapter(moshi);
      case "SchedulerConfig" -> SchedulerConfig.jsonAdapter(moshi);
      case "SchedulerConfigEnvelope" -> SchedulerConfigEnvelope.jsonAdapter(moshi);
      case "InboundConfig" -> InboundConfig.jsonAdapter(moshi);
      case "OutboundConfig" -> OutboundConfig.jsonAdapter(moshi);
      case "A2aConfig" -> A2aConfig.jsonAdapter(moshi);
      case "A2aConfigEnvelope" -> A2aConfigEnvelope.jsonAdapter(moshi);
      case "LoggingConfig" -> LoggingConfig.jsonAdapter(moshi);
      case "LoggingConfigEnvelope" -> LoggingConfigEnvelope.jsonAdapter(moshi);
      case "SystemLogging" -> SystemLogging.jsonAdapter(moshi);
      case "LogDestination" -> LogDestination.jsonAdapter(moshi);
      case "ConversationLogging" -> ConversationLogging.jsonAdapter(moshi);
      case "LoggingDestinations" -> LoggingDestinations.jsonAdapter(moshi);
      case "LoggingDestinationsEnvelope" -> LoggingDestinationsEnvelope.jsonAdapter(moshi);
      case "Agent" -> Agent.jsonAdapter(moshi);
      case "AgentList" -> AgentList.jsonAdapter(moshi);
      case "AgentListEnvelope" -> AgentListEnvelope.jsonAdapter(moshi);
      case "AgentCreation" -> AgentCreation.jsonAdapter(moshi);
      case "AgentEnvelope" -> AgentEnvelope.jsonAdapter(moshi);
      case "AgentChange" -> AgentChange.jsonAdapter(moshi);
      case "Deletion" -> Deletion.jsonAdapter(moshi);
      case "DeletionEnvelope" -> DeletionEnvelope.jsonAdapter(moshi);
      case "SecretList" -> SecretList.jsonAdapter(moshi);
      case "SecretListEnvelope" -> SecretListEnvelope.jsonAdapter(moshi);
      case "SecretCreation" -> SecretCreation.jsonAdapter(moshi);
      case "SecretValue" -> SecretValue.jsonAdapter(moshi);
      case "SecretChange" -> SecretChange.jsonAdapter(moshi);
      case "SecretChangeEnvelope" -> SecretChangeEnvelope.jsonAdapter(moshi);
      case "SecretReload" -> SecretReload.jsonAdapter(moshi);
      case "SecretReloadEnvelope" -> SecretReloadEnvelope.jsonAdapter(moshi);
      case "McpServer" -> McpServer.jsonAdapter(moshi);
      case "McpServerList" -> McpServerList.jsonAdapter(moshi);
      case "McpTool" -> McpTool.jsonAdapter(moshi);
      case "McpToolList" -> McpToolList.jsonAdapter(moshi);
      case "McpServerListEnvelope" -> McpServerListEnvelope.jsonAdapter(moshi);
      case "McpServerEnvelope" -> McpServerEnvelope.jsonAdapter(moshi);
      case "McpToolListEnvelope" -> McpToolListEnvelope.jsonAdapter(moshi);
      case "McpServerSettings" -> McpServerSettings.jsonAdapter(moshi);
      case "McpToolCall" -> McpToolCall.jsonAdapter(moshi);
      case "McpToolResult" -> McpToolResult.jsonAdapter(moshi);
      case "McpToolResultEnvelope" -> McpToolResultEnvelope.jsonAdapter(moshi);
      case "McpSettingsEnvelope" -> McpSettingsEnvelope.jsonAdapter(moshi);
      case "LogRecord" -> LogRecord.jsonAdapter(moshi);
      case "LogFailure" -> LogFailure.jsonAdapter(moshi);
      case "AuditEntry" -> AuditEntry.jsonAdapter(moshi);
      case "AuditLog" -> AuditLog.jsonAdapter(moshi);
      case "AuditLogEnvelope" -> AuditLogEnvelope.jsonAdapter(moshi);
      case "AuditClearing" -> AuditClearing.jsonAdapter(moshi);
      case "AuditClearingEnvelope" -> AuditClearingEnvelope.jsonAdapter(moshi);
      case "RequestStatus" -> RequestStatus.jsonAdapter(moshi);
      case "RequestFailure" -> RequestFailure.jsonAdapter(moshi);
      case "RequestState" -> RequestState.jsonAdapter(moshi);
      case "RequestList" -> RequestList.jsonAdapter(moshi);
      case "RequestListEnvelope" -> RequestListEnvelope.jsonAdapter(moshi);
      case "RequestStateEnvelope" -> RequestStateEnvelope.jsonAdapter(moshi);
      case "CancellationKind" -> CancellationKind.jsonAdapter(moshi);
      case "Cancellation" -> Cancellation.jsonAdapter(moshi);
      case "CancellationEnvelope" -> CancellationEnvelope.jsonAdapter(moshi);
      case "ActivityRecord" -> ActivityRecord.jsonAdapter(moshi);
      case "MemoryFact" -> MemoryFact.jsonAdapter(moshi);
      case "Memory" -> Memory.jsonAdapter(moshi);
      case "MemoryList" -> MemoryList.jsonAdapter(moshi);
      case "MemoryListEnvelope" -> MemoryListEnvelope.jsonAdapter(moshi);
      case "MemoryText" -> MemoryText.jsonAdapter(moshi);
      case "MemoryDetail" -> MemoryDetail.jsonAdapter(moshi);
      case "MemoryCreation" -> MemoryCreation.jsonAdapter(moshi);
      case "MemoryEnvelope" -> MemoryEnvelope.jsonAdapter(moshi);
      case "BufferSession" -> BufferSession.jsonAdapter(moshi);
      case "UserBuffer" -> UserBuffer.jsonAdapter(moshi);
      case "UserBufferEnvelope" -> UserBufferEnvelope.jsonAdapter(moshi);
      case "BufferClearing" -> BufferClearing.jsonAdapter(moshi);
      case "BufferClearingEnvelope" -> BufferClearingEnvelope.jsonAdapter(moshi);
      case "SessionBuffer" -> SessionBuffer.jsonAdapter(moshi);
      case "SessionBufferEnvelope" -> SessionBufferEnvelope.jsonAdapter(moshi);
      case "Credential" -> Credential.jsonAdapter(moshi);
      case "CredentialList" -> CredentialList.jsonAdapter(moshi);
      case "CredentialCreation" -> CredentialCreation.jsonAdapter(moshi);
      case "CredentialDeletion" -> CredentialDeletion.jsonAdapter(moshi);
      case "CredentialService" -> CredentialService.jsonAdapter(moshi);
      case "CredentialServices" -> CredentialServices.jsonAdapter(moshi);
      case "CredentialListEnvelope" -> CredentialListEnvelope.jsonAdapter(moshi);
      case "CredentialEnvelope" -> CredentialEnvelope.jsonAdapter(moshi);
      case "CredentialServicesEnvelope" -> CredentialServicesEnvelope.jsonAdapter(moshi);
      case "CredentialDeletionEnvelope" -> CredentialDeletionEnvelope.jsonAdapter(moshi);
      case "ScheduleType" -> ScheduleType.jsonAdapter(moshi);
      case "SchedulerJob" -> SchedulerJob.jsonAdapter(moshi);
      case "SchedulerJobList" -> SchedulerJobList.jsonAdapter(moshi);
      case "SchedulerJobCreation" -> SchedulerJobCreation.jsonAdapter(moshi);
      case "SchedulerJobChange" -> SchedulerJobChange.jsonAdapter(moshi);
      case "SchedulerJobListEnvelope" -> SchedulerJobListEnvelope.jsonAdapter(moshi);
      case "SchedulerJobEnvelope" -> SchedulerJobEnvelope.jsonAdapter(moshi);
      case "ChatMode" -> ChatMode.jsonAdapter(moshi);
      case "ChatFile" -> ChatFile.jsonAdapter(moshi);
      case "ChatRequest" -> ChatRequest.jsonAdapter(moshi);
      case "AudioChatRequest" -> AudioChatRequest.jsonAdapter(moshi);
      case "ChatUsage" -> ChatUsage.jsonAdapter(moshi);
      case "ChatPart" -> ChatPart.jsonAdapter(moshi);
      case "ChatMessage" -> ChatMessage.jsonAdapter(moshi);
      case "ReplyContent" -> ReplyContent.jsonAdapter(moshi);
      case "ChatResponse" -> ChatResponse.jsonAdapter(moshi);
      case "Delivery" -> Delivery.jsonAdapter(moshi);
      case "ChatAccepted" -> ChatAccepted.jsonAdapter(moshi);
      case "ChatReply" -> ChatReply.jsonAdapter(moshi);
      case "WidgetOption" -> WidgetOption.jsonAdapter(moshi);
      case "OptionsWidget" -> OptionsWidget.jsonAdapter(moshi);
      case "ActionLinkWidget" -> ActionLinkWidget.jsonAdapter(moshi);
      case "McpResourceWidget" -> McpResourceWidget.jsonAdapter(moshi);
      case "ChatWidget" -> ChatWidget.jsonAdapter(moshi);
      case "ChatPieceType" -> ChatPieceType.jsonAdapter(moshi);
      case "ChatPiece" -> ChatPiece.jsonAdapter(moshi);
      case "ChatToken" -> ChatToken.jsonAdapter(moshi);
      case "TokenContent" -> TokenContent.jsonAdapter(moshi);
      case "ChatChunk" -> ChatChunk.jsonAdapter(moshi);
      case "ChatDone" -> ChatDone.jsonAdapter(moshi);
      case "ChatFailure" -> ChatFailure.jsonAdapter(moshi);
      case "ChatUi" -> ChatUi.jsonAdapter(moshi);
      case "ChatReplyEnvelope" -> ChatReplyEnvelope.jsonAdapter(moshi);
      case "Session" -> Session.jsonAdapter(moshi);
      case "SessionList" -> SessionList.jsonAdapter(moshi);
      case "MessageMetadata" -> MessageMetadata.jsonAdapter(moshi);
      case "SessionMessage" -> SessionMessage.jsonAdapter(moshi);
      case "MessageList" -> MessageList.jsonAdapter(moshi);
      case "SessionListEnvelope" -> SessionListEnvelope.jsonAdapter(moshi);
      case "SessionEnvelope" -> SessionEnvelope.jsonAdapter(moshi);
      case "MessageListEnvelope" -> MessageListEnvelope.jsonAdapter(moshi);
      case "RestoredMessage" -> RestoredMessage.jsonAdapter(moshi);
      case "SessionRestore" -> SessionRestore.jsonAdapter(moshi);
      case "SessionRestoration" -> SessionRestoration.jsonAdapter(moshi);
      case "SessionRestorationEnvelope" -> SessionRestorationEnvelope.jsonAdapter(moshi);
      case "TriggerList" -> TriggerList.jsonAdapter(moshi);
      case "Trigger" -> Trigger.jsonAdapter(moshi);
      case "TriggerRun" -> TriggerRun.jsonAdapter(moshi);
      case "TriggerReply" -> TriggerReply.jsonAdapter(moshi);
      case "TriggerListEnvelope" -> TriggerListEnvelope.jsonAdapter(moshi);
      case "TriggerEnvelope" -> TriggerEnvelope.jsonAdapter(moshi);
      case "TriggerReplyEnvelope" -> TriggerReplyEnvelope.jsonAdapter(moshi);
      case "Sop" -> Sop.jsonAdapter(moshi);
      case "SopList" -> SopList.jsonAdapter(moshi);
      case "SopListEnvelope" -> SopListEnvelope.jsonAdapter(moshi);
      case "SopEnvelope" -> SopEnvelope.jsonAdapter(moshi);
      case "Skill" -> Skill.jsonAdapter(moshi);
      case "SkillList" -> SkillList.jsonAdapter(moshi);
      case "SkillListEnvelope" -> SkillListEnvelope.jsonAdapter(moshi);
      case "Notification" -> Notification.jsonAdapter(moshi);
      case "NotificationList" -> NotificationList.jsonAdapter(moshi);
      case "NotificationListEnvelope" -> NotificationListEnvelope.jsonAdapter(moshi);
      case "UserResolution" -> UserResolution.jsonAdapter(moshi);
      case "ResolvedUser" -> ResolvedUser.jsonAdapter(moshi);
      case "ResolvedUserEnvelope" -> ResolvedUserEnvelope.jsonAdapter(moshi);
      case "UserIdentifier" -> UserIdentifier.jsonAdapter(moshi);
      case "Identifier" -> Identifier.jsonAdapter(moshi);
      case "IdentifierLink" -> IdentifierLink.jsonAdapter(moshi);
      case "IdentifierList" -> IdentifierList.jsonAdapter(moshi);
      case "IdentifierListEnvelope" -> IdentifierListEnvelope.jsonAdapter(moshi);
      case "NoticeError" -> NoticeError.jsonAdapter(moshi);
      case "FinishedNotice" -> FinishedNotice.jsonAdapter(moshi);
      case "ClarificationNotice" -> ClarificationNotice.jsonAdapter(moshi);
      case "RequestNotice" -> RequestNotice.jsonAdapter(moshi);
      case "EscalationState" -> EscalationState.jsonAdapter(moshi);
      case "EscalationNotice" -> EscalationNotice.jsonAdapter(moshi);
      case "RequestStateError" -> RequestStateError.jsonAdapter(moshi);
      case "RequestStateResult" -> RequestStateResult.jsonAdapter(moshi);
      case "MemoryContent" -> MemoryContent.jsonAdapter(moshi);
      default -> null;
    };
  }
}
