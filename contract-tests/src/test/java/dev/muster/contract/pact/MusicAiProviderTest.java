package dev.muster.contract.pact;

import au.com.dius.pact.provider.junitsupport.Provider;
import au.com.dius.pact.provider.junitsupport.State;
import dev.muster.contract.Played;
import dev.muster.mock.json.Json;
import java.util.Map;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.node.ObjectNode;

/** The sandbox answers as the client of Music.ai expects. */
@Provider("music-ai")
final class MusicAiProviderTest extends ProviderPact {
  @RegisterExtension static final Played PLAYED = new Played("music-ai");

  MusicAiProviderTest() {
    super(PLAYED);
  }

  @State("a job")
  Map<String, Object> job(Map<String, Object> facts) {
    ObjectNode input = Json.object().put("name", "My job 123").put("workflow", "my-workflow-id");
    input.putObject("params").put("inputUrl", "https://music.ai/demo.ogg");
    PLAYED.provider().createJob("createJob", "job-1", (String) facts.get("status"), input);
    return Map.of("jobId", "job-1");
  }

  @State("answers are of the newer form")
  void newerAnswers() {
    PLAYED.turnOn("newer-answers");
  }
}
