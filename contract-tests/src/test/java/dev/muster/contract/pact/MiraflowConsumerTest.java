package dev.muster.contract.pact;

import static au.com.dius.pact.consumer.dsl.Matchers.fromProviderState;
import static dev.muster.contract.pact.Http.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import au.com.dius.pact.consumer.dsl.HttpInteractionBuilder;
import au.com.dius.pact.consumer.dsl.LambdaDslJsonBody;
import dev.muster.core.ApiException;
import dev.muster.core.AuthenticationException;
import dev.muster.core.JobFailedException;
import dev.muster.core.JobRef;
import dev.muster.core.NotFoundException;
import dev.muster.miraflow.Miraflow;
import dev.muster.miraflow.api.MediaApi;
import dev.muster.miraflow.api.VideosApi;
import dev.muster.miraflow.model.Avatar;
import dev.muster.miraflow.model.ImageEdit;
import dev.muster.miraflow.model.ImagePrompt;
import dev.muster.miraflow.model.JobProgress;
import dev.muster.miraflow.model.MediaCompletion;
import dev.muster.miraflow.model.MediaTicket;
import dev.muster.miraflow.model.MediaUpload;
import dev.muster.miraflow.model.ScriptedVideo;
import dev.muster.miraflow.model.Voice;
import dev.muster.runtime.Phase;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the client asks of Miraflow, and what it makes of the answers. */
final class MiraflowConsumerTest {
  private static final String JOB = "cm42ab3ou0008aggajj0jy5e2";
  private static final String VIDEO = "cm42b1x9z000eaggaq2m7h3kd";
  private static final String MEDIA = "cm42ab3ou0008aggajj0jy5e1";
  private static final String AVATAR = "cm2yaz9j10008l0qg9npyjgs3";
  private static final String VOICE = "cm1lgilny0005m2lnvv3vgtgv";
  private static final String URL = "^https?://\\S+$";
  private static final String REASON = "The model could not make anything of this input";

  private static final Keyed KEY = new Keyed("x-api-key", "^\\S+$", "test-key");

  @RegisterExtension
  static final PactBook<Miraflow> BOOK =
      new PactBook<>("miraflow", () -> Miraflow.builder().apiKey("test-key"));

  @Test
  void listsTheAvatars() {
    BOOK.play(
        "the list of avatars",
        "listAvatars",
        it ->
            it.withRequest(KEY.get("/avatars"))
                .willRespondWith(
                    answer(
                        200,
                        body ->
                            body.minArrayLike(
                                "avatars",
                                1,
                                avatar ->
                                    avatar.stringType("id", AVATAR).stringType("name", "Anna")))),
        miraflow -> assertThat(miraflow.avatars()).extracting(Avatar::id).containsExactly(AVATAR));
  }

  @Test
  void listsTheVoices() {
    BOOK.play(
        "the list of voices",
        "listVoices",
        it ->
            it.withRequest(KEY.get("/voices"))
                .willRespondWith(
                    answer(
                        200,
                        body ->
                            body.minArrayLike(
                                "avatars", 1, voice -> voice.stringType("id", VOICE)))),
        miraflow -> assertThat(miraflow.voices()).extracting(Voice::id).containsExactly(VOICE));
  }

  @Test
  void submitsAnImage() {
    BOOK.play(
        "an image of a text",
        "generateImage",
        it ->
            it.withRequest(
                    KEY.post(
                        "/image/generate",
                        body -> body.stringType("prompt", "A fox").stringType("name", "Fox")))
                .willRespondWith(answer(200, MiraflowConsumerTest::accepted)),
        miraflow ->
            assertThat(
                    miraflow.submit(ImagePrompt.builder().prompt("A fox").name("Fox").build()).id())
                .isEqualTo(JOB));
  }

  @Test
  void submitsAnEditOfMedia() {
    BOOK.play(
        "an edit of an image that is there",
        "editImage",
        it ->
            it.state("media", Map.of("status", "finalised"))
                .withRequest(KEY.post("/image/edit", MiraflowConsumerTest::edit))
                .willRespondWith(answer(200, MiraflowConsumerTest::accepted)),
        miraflow -> assertThat(miraflow.submit(edit()).id()).isEqualTo(JOB));
  }

  @Test
  void tellsThatMediaAreNotFinished() {
    BOOK.play(
        "an edit of an image whose upload was not finished",
        "editImage",
        it ->
            it.state("media", Map.of("status", "pending"))
                .withRequest(KEY.post("/image/edit", MiraflowConsumerTest::edit))
                .willRespondWith(answer(400, body -> failure(body, "The media is not there"))),
        miraflow ->
            assertThatThrownBy(() -> miraflow.submit(edit()))
                .isInstanceOf(ApiException.class)
                .hasMessageContaining("The media is not there"));
  }

  @Test
  void submitsAVideo() {
    BOOK.play(
        "a video of a script",
        "createVideo",
        it ->
            it.withRequest(KEY.post("/video/create", MiraflowConsumerTest::script))
                .willRespondWith(answer(200, MiraflowConsumerTest::accepted)),
        miraflow ->
            assertThat(
                    miraflow
                        .submit(
                            ScriptedVideo.builder()
                                .avatarId(AVATAR)
                                .name("Hello")
                                .text("Hello!")
                                .build())
                        .id())
                .isEqualTo(JOB));
  }

  @Test
  void givesAnImageThatIsDone() {
    BOOK.play(
        "a poll of an image that is done",
        "getJob",
        it ->
            poll(it, "generateImage", "inference_complete", "/image/", "")
                .willRespondWith(
                    answer(
                        200,
                        body ->
                            body.stringMatcher("downloadUrl", URL, "https://example.com/fox.png")
                                .stringType("mediaId", MEDIA))),
        miraflow ->
            assertThat(miraflow.image(miraflow.resumeImage(JobRef.parse("miraflow/getJob/" + JOB))))
                .satisfies(image -> assertThat(image.mediaId()).isEqualTo(MEDIA)));
  }

  @Test
  void tellsWhyAnImageFailed() {
    BOOK.play(
        "a poll of an image that failed",
        "getJob",
        it ->
            poll(it, "generateImage", "inference_failed", "/image/", "")
                .willRespondWith(answer(200, body -> failure(body, REASON))),
        miraflow ->
            assertThatThrownBy(
                    () -> miraflow.resumeImage(JobRef.parse("miraflow/getJob/" + JOB)).await())
                .isInstanceOf(JobFailedException.class)
                .hasMessageContaining(REASON));
  }

  @Test
  void tellsTheIdOfAVideoThatIsDone() {
    BOOK.play(
        "a poll of a video that is done",
        "getVideoStatus",
        it ->
            poll(it, "createVideo", "inference_complete", "/video/", "/status")
                .willRespondWith(
                    answer(
                        200,
                        body ->
                            body.stringValue("status", "inference_complete")
                                .stringType("videoId", VIDEO))),
        miraflow ->
            assertThat(miraflow.resumeVideo(JobRef.parse("miraflow/getVideoStatus/" + JOB)).await())
                .isInstanceOfSatisfying(
                    JobProgress.class, done -> assertThat(done.videoId()).isEqualTo(VIDEO)));
  }

  @Test
  void tellsHowFarAVideoIs() {
    BOOK.play(
        "a poll of a video that is being made",
        "getVideoStatus",
        it ->
            poll(it, "createVideo", "inference_working", "/video/", "/status")
                .willRespondWith(
                    answer(
                        200,
                        body ->
                            body.stringValue("status", "inference_working")
                                .stringMatcher("progress", "^\\d+%$", "45%"))),
        miraflow -> {
          JobProgress news =
              (JobProgress)
                  miraflow.reply(miraflow.api(VideosApi.class).getVideoStatus(JOB)).orThrow();
          assertThat(news.progress()).isEqualTo("45%");
          assertThat(news.status().phase()).isEqualTo(Phase.RUNNING);
        });
  }

  @Test
  void fetchesAVideo() {
    BOOK.play(
        "a video",
        "getVideo",
        it ->
            it.state("a video", Map.of("id", VIDEO))
                .withRequest(KEY.get("/video/" + VIDEO))
                .willRespondWith(
                    answer(
                        200,
                        body ->
                            body.stringValue("id", VIDEO)
                                .stringMatcher(
                                    "downloadUrl", URL, "https://example.com/hello.mp4"))),
        miraflow -> assertThat(miraflow.video(VIDEO).id()).isEqualTo(VIDEO));
  }

  @Test
  void tellsThatAVideoIsNotThere() {
    BOOK.play(
        "a video that is not there",
        "getVideo",
        it ->
            it.withRequest(KEY.get("/video/no-such"))
                .willRespondWith(answer(404, body -> failure(body, "Video not found"))),
        miraflow ->
            assertThatThrownBy(() -> miraflow.video("no-such"))
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("Video not found"));
  }

  @Test
  void beginsAnUpload() {
    BOOK.play(
        "the beginning of an upload",
        "initializeMedia",
        it ->
            it.withRequest(
                    KEY.post(
                        "/media/initialize",
                        body ->
                            body.stringType("fileName", "fox.png")
                                .stringType("contentType", "image/png")
                                .integerType("fileSize", 5)))
                .willRespondWith(
                    answer(
                        200,
                        body ->
                            body.stringType("mediaId", MEDIA)
                                .stringMatcher("uploadUrl", URL, "https://example.com/put"))),
        miraflow -> {
          MediaUpload file =
              MediaUpload.builder()
                  .fileName("fox.png")
                  .contentType("image/png")
                  .fileSize(5L)
                  .build();
          MediaTicket ticket =
              miraflow.reply(miraflow.api(MediaApi.class).initializeMedia(file)).orThrow();
          assertThat(ticket.mediaId()).isEqualTo(MEDIA);
        });
  }

  @Test
  void finishesAnUpload() {
    BOOK.play(
        "the end of an upload",
        "finalizeMedia",
        it ->
            it.state("media", Map.of("status", "uploaded"))
                .withRequest(
                    KEY.post(
                        "/media/finalize",
                        body -> body.valueFromProviderState("mediaId", "${mediaId}", MEDIA)))
                .willRespondWith(answer(200, body -> body.booleanValue("success", true))),
        miraflow -> {
          MediaCompletion sent = MediaCompletion.builder().mediaId(MEDIA).build();
          assertThat(
                  miraflow
                      .reply(miraflow.api(MediaApi.class).finalizeMedia(sent))
                      .orThrow()
                      .success())
              .isTrue();
        });
  }

  @Test
  void tellsThatTheKeyIsNotValid() {
    BOOK.play(
        "a request with a key that is not valid",
        "listAvatars",
        it ->
            it.state("only known keys are accepted")
                .withRequest(KEY.get("/avatars"))
                .willRespondWith(answer(401, body -> failure(body, "Invalid API key"))),
        miraflow ->
            assertThatThrownBy(miraflow::avatars)
                .isInstanceOf(AuthenticationException.class)
                .hasMessageContaining("Invalid API key"));
  }

  private static HttpInteractionBuilder poll(
      HttpInteractionBuilder it, String operation, String status, String before, String after) {
    return it.state("a job", Map.of("operation", operation, "status", status))
        .withRequest(KEY.get(fromProviderState(before + "${jobId}" + after, before + JOB + after)));
  }

  private static void accepted(LambdaDslJsonBody body) {
    body.stringValue("result", "success").stringType("jobId", JOB);
  }

  private static void failure(LambdaDslJsonBody body, String error) {
    body.stringValue("result", "failure").stringType("error", error);
  }

  private static void script(LambdaDslJsonBody body) {
    body.stringValue("avatarId", AVATAR).stringType("name", "Hello").stringType("text", "Hello!");
  }

  private static void edit(LambdaDslJsonBody body) {
    body.valueFromProviderState("referenceImageMediaId", "${mediaId}", MEDIA)
        .stringType("prompt", "Make it red")
        .stringType("name", "Red");
  }

  private static ImageEdit edit() {
    return ImageEdit.builder()
        .referenceImageMediaId(MEDIA)
        .prompt("Make it red")
        .name("Red")
        .build();
  }
}
