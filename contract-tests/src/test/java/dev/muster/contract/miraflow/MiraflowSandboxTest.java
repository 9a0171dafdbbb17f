package dev.muster.contract.miraflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.contract.Played;
import dev.muster.core.ApiException;
import dev.muster.core.AuthenticationException;
import dev.muster.core.Job;
import dev.muster.core.JobDeadlineException;
import dev.muster.core.JobFailedException;
import dev.muster.core.NotFoundException;
import dev.muster.core.Upload;
import dev.muster.miraflow.Miraflow;
import dev.muster.miraflow.api.MediaApi;
import dev.muster.miraflow.model.AspectRatio;
import dev.muster.miraflow.model.Avatar;
import dev.muster.miraflow.model.Image;
import dev.muster.miraflow.model.ImageEdit;
import dev.muster.miraflow.model.ImageJob;
import dev.muster.miraflow.model.ImagePrompt;
import dev.muster.miraflow.model.ImagesEdit;
import dev.muster.miraflow.model.Inpainting;
import dev.muster.miraflow.model.MediaCompletion;
import dev.muster.miraflow.model.MediaUpload;
import dev.muster.miraflow.model.RecordedVideo;
import dev.muster.miraflow.model.ScriptedVideo;
import dev.muster.miraflow.model.Video;
import dev.muster.miraflow.model.VideoJob;
import dev.muster.miraflow.model.VideoSummary;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The client of Miraflow at work on its sandbox. */
final class MiraflowSandboxTest {
  private static final byte[] BYTES = "not really a picture".getBytes();
  private static final ImagePrompt FOX =
      ImagePrompt.builder()
          .prompt("A fox in the snow")
          .name("Fox")
          .aspectRatio(AspectRatio.V16_9)
          .build();

  @RegisterExtension static final Played PLAYED = new Played("miraflow");
  @TempDir Path folder;
  private Miraflow miraflow;

  @BeforeEach
  void open() {
    miraflow = PLAYED.open(Miraflow.builder());
  }

  private ScriptedVideo.Builder hello() {
    return ScriptedVideo.builder()
        .avatarId(miraflow.avatars().get(0).id())
        .name("Hello")
        .text("Hello from the snow.");
  }

  @Test
  void makesAnImageAndSavesIt() throws Exception {
    Image image = miraflow.image(miraflow.submit(FOX));

    assertThat(image.name()).isEqualTo("Fox");
    assertThat(image.prompt()).isEqualTo("A fox in the snow");
    assertThat(image.createdAt()).isNotNull();
    Path file = miraflow.save(image, folder);
    assertThat(Files.readAllBytes(file)).startsWith(0x89, 'P', 'N', 'G');
  }

  @Test
  void makesFurtherImagesOfOneThatWasMade() {
    Image fox = miraflow.image(miraflow.submit(FOX));

    Image red =
        miraflow.image(
            miraflow.submit(
                ImageEdit.builder()
                    .referenceImageMediaId(fox.mediaId())
                    .prompt("Make it red")
                    .name("Red fox")
                    .build()));
    Job<ImageJob> both =
        miraflow.submit(
            ImagesEdit.builder()
                .referenceImageMediaIds(List.of(fox.mediaId(), red.mediaId()))
                .prompt("Both")
                .name("Both")
                .build());

    assertThat(miraflow.image(both).mediaId()).isNotIn(fox.mediaId(), red.mediaId());
  }

  @Test
  void editsAndInpaintsFilesThatGoAlong() {
    Upload fox = Upload.of(BYTES, "fox.png");
    Upload mask = Upload.of(BYTES, "mask.png");

    assertThat(miraflow.image(miraflow.edit(FOX, List.of(fox))).name()).isEqualTo("Fox");
    assertThat(miraflow.image(miraflow.edit(FOX, List.of(fox, mask))).name()).isEqualTo("Fox");
    assertThat(miraflow.image(miraflow.inpaint(FOX, fox, mask)).name()).isEqualTo("Fox");
  }

  @Test
  void makesAVideoWhoseIdIsNotItsJobs() throws Exception {
    Avatar avatar = miraflow.avatars().get(0);
    Job<VideoJob> job = miraflow.submit(hello().voiceId(miraflow.voices().get(0).id()).build());

    Video video = miraflow.video(job);

    assertThat(video.id()).isNotNull().isNotEqualTo(job.id());
    assertThat(video.name()).isEqualTo("Hello");
    assertThat(video.sourceAvatarId()).isEqualTo(avatar.id());
    assertThat(video.createdAt()).isNotNull();
    assertThat(miraflow.videos()).extracting(VideoSummary::id).containsExactly(video.id());
    assertThatThrownBy(() -> miraflow.video(job.id())).isInstanceOf(NotFoundException.class);
    Path file = miraflow.save(video, folder);
    assertThat(file).hasFileName("Hello.mp4");
    assertThat(new String(Files.readAllBytes(file), 4, 4)).isEqualTo("ftyp");
  }

  @Test
  void findsAVideoByItsJobsIdWhereThatIsAllThatIsTold() {
    PLAYED.turnOn("videos-by-job-id");
    Job<VideoJob> job = miraflow.submit(hello().build());

    assertThat(miraflow.video(job).id()).isEqualTo(job.id());
  }

  @Test
  void makesAVideoOfARecording() {
    String recording = miraflow.upload(Upload.of(BYTES, "hello.mp3"));

    Job<VideoJob> job =
        miraflow.submit(
            RecordedVideo.builder()
                .avatarId(miraflow.avatars().get(0).id())
                .name("Spoken")
                .mediaId(recording)
                .build());

    assertThat(miraflow.video(job).name()).isEqualTo("Spoken");
  }

  @Test
  void inpaintsWhatWasUploaded() {
    Inpainting input =
        Inpainting.builder()
            .originalImageMediaId(miraflow.upload(Upload.of(BYTES, "car.png")))
            .maskImageMediaId(miraflow.upload(Upload.of(BYTES, "mask.png")))
            .prompt("Change to blue")
            .name("Blue car")
            .build();

    assertThat(miraflow.image(miraflow.submit(input)).prompt()).isEqualTo("Change to blue");
  }

  @Test
  void refusesMediaThatWereNotFinished() {
    MediaApi api = miraflow.api(MediaApi.class);
    MediaUpload file =
        MediaUpload.builder().fileName("a.png").contentType("image/png").fileSize(5L).build();
    String mediaId = miraflow.reply(api.initializeMedia(file)).orThrow().mediaId();

    assertThat(
            miraflow
                .reply(api.finalizeMedia(MediaCompletion.builder().mediaId(mediaId).build()))
                .orThrow()
                .success())
        .isFalse();
    assertThatThrownBy(() -> miraflow.submit(edit(mediaId)))
        .isInstanceOf(ApiException.class)
        .hasMessageContaining("finalize");
    assertThatThrownBy(() -> miraflow.submit(edit("no-such")))
        .isInstanceOf(ApiException.class)
        .hasMessageContaining("No media");
  }

  @Test
  void refusesAvatarsAndVoicesThatAreNotThere() {
    assertThatThrownBy(() -> miraflow.submit(hello().avatarId("nobody").build()))
        .hasMessageContaining("No avatar");
    assertThatThrownBy(() -> miraflow.submit(hello().voiceId("nobody").build()))
        .hasMessageContaining("No voice");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void tellsThatAJobFailed(boolean byStatusAlone) {
    PLAYED.provider().turn("failed-as-status", byStatusAlone);
    ImagePrompt doomed = FOX.toBuilder().prompt("muster:fail").build();

    assertThatThrownBy(() -> miraflow.image(miraflow.submit(doomed)))
        .isInstanceOfSatisfying(
            JobFailedException.class,
            failed ->
                assertThat(failed.reason())
                    .isEqualTo(
                        byStatusAlone ? "" : "The model could not make anything of this input"));
  }

  @Test
  void givesUpAtTheDeadlineOfAJobThatStalls() {
    Job<ImageJob> job = miraflow.submit(FOX.toBuilder().prompt("muster:stall").build());

    assertThatThrownBy(() -> job.await(Duration.ofMillis(50)))
        .isInstanceOf(JobDeadlineException.class);
    job.stop();
  }

  @ParameterizedTest
  @ValueSource(strings = {"image-with-status", "voices-by-name", "date-only"})
  void takesEveryVariant(String variant) {
    PLAYED.provider().turn(variant, true);

    assertThat(miraflow.voices()).isNotEmpty();
    assertThat(miraflow.image(miraflow.submit(FOX)).mediaId()).isNotNull();
    String createdAt = miraflow.video(miraflow.submit(hello().build())).createdAt();
    assertThat(createdAt).matches(variant.equals("date-only") ? "[0-9-]{10}" : ".+T.+Z");
  }

  @Test
  void tellsThatTheCreditsDoNotSuffice() {
    PLAYED.provider().setBalance(BigDecimal.ZERO);

    assertThatThrownBy(() -> miraflow.submit(FOX)).hasMessageContaining("Insufficient credits");
  }

  @Test
  void tellsThatTheKeyIsNotValid() {
    PLAYED.turnOn("strict-keys");
    assertThat(miraflow.avatars()).isNotEmpty();

    try (Miraflow stranger =
        Miraflow.builder().apiKey("of-somebody-else").baseUrl(PLAYED.url()).build()) {
      assertThatThrownBy(stranger::avatars).isInstanceOf(AuthenticationException.class);
    }
  }

  private static ImageEdit edit(String mediaId) {
    return ImageEdit.builder().referenceImageMediaId(mediaId).prompt("p").name("n").build();
  }
}
