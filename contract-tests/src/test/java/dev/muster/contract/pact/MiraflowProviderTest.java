package dev.muster.contract.pact;

import au.com.dius.pact.provider.junitsupport.Provider;
import au.com.dius.pact.provider.junitsupport.State;
import dev.muster.contract.Played;
import dev.muster.core.Job;
import dev.muster.miraflow.Miraflow;
import dev.muster.miraflow.model.Avatar;
import dev.muster.miraflow.model.ImagePrompt;
import dev.muster.miraflow.model.ScriptedVideo;
import dev.muster.mock.json.Json;
import java.util.Map;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The sandbox answers as the client of Miraflow expects. */
@Provider("miraflow")
final class MiraflowProviderTest extends ProviderPact {
  @RegisterExtension static final Played PLAYED = new Played("miraflow");

  MiraflowProviderTest() {
    super(PLAYED);
  }

  /** What is over was really submitted, so that it made something; nothing takes time here. */
  @State("a job")
  Map<String, Object> job(Map<String, Object> facts) {
    String status = (String) facts.get("status");
    if (status.equals("inference_working")) {
      PLAYED.provider().createJob((String) facts.get("operation"), "job-1", status);
      return Map.of("jobId", "job-1");
    }
    Miraflow miraflow = PLAYED.open(Miraflow.builder());
    String prompt = status.equals("inference_failed") ? "muster:fail" : "A fox";
    Job<?> job =
        facts.get("operation").equals("createVideo")
            ? miraflow.submit(video(prompt, miraflow.avatars().get(0)))
            : miraflow.submit(ImagePrompt.builder().prompt(prompt).name("Fox").build());
    return Map.of("jobId", job.ref().id());
  }

  private static ScriptedVideo video(String text, Avatar avatar) {
    return ScriptedVideo.builder().avatarId(avatar.id()).name("Fox").text(text).build();
  }

  @State("media")
  Map<String, Object> media(Map<String, Object> facts) {
    PLAYED
        .provider()
        .createResource(
            "media",
            "media-1",
            Json.object().put("id", "media-1").put("status", (String) facts.get("status")));
    return Map.of("mediaId", "media-1");
  }

  @State("a video")
  void video(Map<String, Object> facts) {
    String id = (String) facts.get("id");
    PLAYED
        .provider()
        .createResource(
            "video",
            id,
            Json.object()
                .put("id", id)
                .put("name", "Hello")
                .put("createdAt", "2026-01-30T12:00:00Z")
                .put("url", PLAYED.sandbox().origin() + "/_muster/files/miraflow/jobs/x/0.mp4"));
  }
}
