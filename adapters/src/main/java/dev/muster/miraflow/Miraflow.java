package dev.muster.miraflow;

import static dev.muster.core.RequestOptions.NONE;

import dev.muster.core.ConfigurationException;
import dev.muster.core.Job;
import dev.muster.core.JobFailedException;
import dev.muster.core.JobRef;
import dev.muster.core.KeyBuilder;
import dev.muster.core.MediaClient;
import dev.muster.core.PollPolicy;
import dev.muster.core.ProtocolException;
import dev.muster.core.RequestOptions;
import dev.muster.core.Upload;
import dev.muster.core.internal.Channel;
import dev.muster.core.internal.ErrorPlaces;
import dev.muster.core.internal.FileNames;
import dev.muster.core.internal.JobKind;
import dev.muster.core.internal.KeyPlace;
import dev.muster.core.internal.Provider;
import dev.muster.miraflow.api.Jobs;
import dev.muster.miraflow.api.LibraryApi;
import dev.muster.miraflow.api.MediaApi;
import dev.muster.miraflow.api.Security;
import dev.muster.miraflow.api.Servers;
import dev.muster.miraflow.api.VideosApi;
import dev.muster.miraflow.model.Avatar;
import dev.muster.miraflow.model.Image;
import dev.muster.miraflow.model.ImageJob;
import dev.muster.miraflow.model.ImagePrompt;
import dev.muster.miraflow.model.JobAnswer;
import dev.muster.miraflow.model.JobProgress;
import dev.muster.miraflow.model.MediaCompletion;
import dev.muster.miraflow.model.MediaTicket;
import dev.muster.miraflow.model.MediaUpload;
import dev.muster.miraflow.model.ModelAdapters;
import dev.muster.miraflow.model.RecordedVideo;
import dev.muster.miraflow.model.Video;
import dev.muster.miraflow.model.VideoJob;
import dev.muster.miraflow.model.VideoSummary;
import dev.muster.miraflow.model.Voice;
import dev.muster.miraflow.model.VoiceList;
import dev.muster.runtime.Apis;
import dev.muster.runtime.JobDescriptor;
import dev.muster.runtime.JobInput;
import dev.muster.runtime.Phase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;

/**
 * A client for Miraflow. Safe for use by several threads; one for each key is enough. Close it to
 * stop waiting for jobs.
 *
 * <p>A submit costs credits and the API has no idempotency key, so one that may have arrived is
 * never sent again, whatever was answered. Jobs cannot be cancelled.
 */
public final class Miraflow extends MediaClient {
  private static final Provider PROVIDER =
      Provider.of(
              "miraflow", Servers.DEFAULT, new ModelAdapters(), ErrorPlaces.NONE.message("/error"))
          .withPolling(
              PollPolicy.DEFAULT
                  .withIntervals(Duration.ofSeconds(5), Duration.ofSeconds(30))
                  .withDeadline(Duration.ofMinutes(30)));

  private Miraflow(Channel channel) {
    super(channel);
  }

  /**
   * A client as the environment says.
   *
   * <table>
   * <caption>Variables</caption>
   * <tr><th>Variable</th><th>Builder</th><th></th></tr>
   * <tr><td>{@code MIRAFLOW_API_KEY}</td><td>{@link KeyBuilder#apiKey}</td><td>required</td></tr>
   * <tr><td>{@code MIRAFLOW_BASE_URL}</td><td>{@link KeyBuilder#baseUrl}</td><td>{@value Servers#DEFAULT}</td></tr>
   * </table>
   *
   * @throws ConfigurationException if a required variable is missing; the message names it
   */
  public static Miraflow fromEnv() {
    return builder().environment(System.getenv()).build();
  }

  /**
   * A builder; only the API key has no default. Jobs are asked about after 5 s, then ever less
   * often down to every 30 s, for half an hour.
   */
  public static KeyBuilder<Miraflow> builder() {
    return new KeyBuilder<>(
        PROVIDER, "MIRAFLOW", KeyPlace.header(Security.API_KEY_HEADER), Miraflow::new);
  }

  /** The same client, whose calls all do something differently; closing it does nothing. */
  public Miraflow with(RequestOptions options) {
    return new Miraflow(channel().with(options));
  }

  /**
   * Submits a job: an {@link ImagePrompt}, an edit or inpainting of media, or a scripted video.
   *
   * @throws JobFailedException if it is refused in an answer that is no HTTP error
   */
  public <P> Job<P> submit(JobInput<JobAnswer, P> input) {
    return submit(input, NONE);
  }

  /** Submits a job with other options. */
  public <P> Job<P> submit(JobInput<JobAnswer, P> input, RequestOptions options) {
    return submit(input.descriptor(), input::call, options);
  }

  /** Has an avatar speak a recording that was uploaded before. */
  public Job<VideoJob> submit(RecordedVideo video) {
    return submit(video, NONE);
  }

  /** Has an avatar speak a recording, with other options. */
  public Job<VideoJob> submit(RecordedVideo video, RequestOptions options) {
    return submit(Jobs.CREATE_VIDEO, apis -> Forms.video(apis, video), options);
  }

  /** Edits one image that goes along, or makes one of several. */
  public Job<ImageJob> edit(ImagePrompt prompt, List<Upload> images) {
    return edit(prompt, images, NONE);
  }

  /** Edits images that go along, with other options. */
  public Job<ImageJob> edit(ImagePrompt prompt, List<Upload> images, RequestOptions options) {
    return submit(Jobs.EDIT_IMAGE, apis -> Forms.edit(apis, prompt, images), options);
  }

  /** Repaints what is white in a mask, where image and mask go along. */
  public Job<ImageJob> inpaint(ImagePrompt prompt, Upload image, Upload mask) {
    return inpaint(prompt, image, mask, NONE);
  }

  /** Repaints what is white in a mask, with other options. */
  public Job<ImageJob> inpaint(
      ImagePrompt prompt, Upload image, Upload mask, RequestOptions options) {
    return submit(Jobs.INPAINT_IMAGE, apis -> Forms.inpaint(apis, prompt, image, mask), options);
  }

  private <P> Job<P> submit(
      JobDescriptor<JobAnswer, P> descriptor,
      Function<Apis, Call<JobAnswer>> call,
      RequestOptions options) {
    Job<P> job = channel().submit(JobKind.of(descriptor), call, options);
    if (job.phase() == Phase.FAILED) {
      job.await();
    }
    return job;
  }

  /** Takes up an image job that {@link Job#ref()} named. Nothing is sent until somebody waits. */
  public Job<ImageJob> resumeImage(JobRef ref) {
    return channel().resume(JobKind.of(Jobs.GENERATE_IMAGE), ref, NONE);
  }

  /** Takes up a video job that {@link Job#ref()} named. Nothing is sent until somebody waits. */
  public Job<VideoJob> resumeVideo(JobRef ref) {
    return channel().resume(JobKind.of(Jobs.CREATE_VIDEO), ref, NONE);
  }

  /**
   * Waits for an image job, and gives what it made.
   *
   * @throws dev.muster.core.JobException if it ends without a result
   */
  public Image image(Job<ImageJob> job) {
    if (job.await() instanceof Image image) {
      return image;
    }
    throw new ProtocolException(
        Jobs.GENERATE_IMAGE.pollOperation(),
        "job " + job.id() + " is done but made no image",
        null);
  }

  /**
   * Waits for a video job, and gives what it made. A video has an id of its own; only where the
   * provider does not tell it the job's id must do.
   *
   * @throws dev.muster.core.JobException if it ends without a result
   */
  public Video video(Job<VideoJob> job) {
    VideoJob done = job.await();
    String told = done instanceof JobProgress progress ? progress.videoId() : null;
    return video(told == null ? Objects.requireNonNull(job.id()) : told);
  }

  /**
   * A video that is done.
   *
   * @param videoId the video's own id, not that of the job that made it
   */
  public Video video(String videoId) {
    return channel().call(VideosApi.class, api -> api.getVideo(videoId));
  }

  /** All videos that are done. */
  public List<VideoSummary> videos() {
    return orEmpty(channel().call(VideosApi.class, VideosApi::listVideos).videos());
  }

  /** All avatars, the account's own and those of the stock. */
  public List<Avatar> avatars() {
    return orEmpty(channel().call(LibraryApi.class, LibraryApi::listAvatars).avatars());
  }

  /** All voices, the account's own and those of the stock. */
  public List<Voice> voices() {
    VoiceList list = channel().call(LibraryApi.class, LibraryApi::listVoices);
    return orEmpty(list.voices() == null ? list.avatars() : list.voices());
  }

  /**
   * Uploads a file, bytes or a stream of known size, and gives the media id to name in a job. Three
   * steps: the upload is announced, the bytes go to a signed URL without the key, and the upload is
   * finished.
   *
   * @throws ConfigurationException if the size is not known
   */
  @Override
  public String upload(Upload upload) {
    if (upload.size() < 0) {
      throw new ConfigurationException(
          "Miraflow must be told the size of '" + upload.name() + "' before it is uploaded.");
    }
    MediaUpload file =
        MediaUpload.builder()
            .fileName(upload.name())
            .contentType(upload.mediaType())
            .fileSize(upload.size())
            .build();
    MediaTicket ticket = channel().call(MediaApi.class, api -> api.initializeMedia(file));
    channel().put(ticket.uploadUrl(), upload);
    MediaCompletion sent = MediaCompletion.builder().mediaId(ticket.mediaId()).build();
    if (!channel().call(MediaApi.class, api -> api.finalizeMedia(sent)).success()) {
      throw new ProtocolException("finalizeMedia", "the file was sent but is not there", null);
    }
    return ticket.mediaId();
  }

  /**
   * Saves a video into a folder, under its name made harmless; an existing file is left alone.
   *
   * @return the new file
   */
  public Path save(Video video, Path folder) {
    String id = Objects.requireNonNull(video.id(), "the video has no id");
    Call<ResponseBody> call = api(VideosApi.class).downloadVideo(id);
    String name = (video.name() == null ? id : video.name()) + ".mp4";
    return channel().save(call, FileNames.harmless(name, "video.mp4"), folder);
  }

  /** Saves an image into a folder, under a harmless name. The API key does not go along. */
  public Path save(Image image, Path folder) {
    return download(image.downloadUrl(), folder);
  }

  private static <T> List<T> orEmpty(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }
}
