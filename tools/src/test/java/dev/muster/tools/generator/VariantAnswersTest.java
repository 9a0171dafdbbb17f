package dev.muster.tools.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.miraflow.api.Jobs;
import dev.muster.miraflow.model.ImageJob;
import dev.muster.miraflow.model.JobAnswer;
import dev.muster.miraflow.model.VideoJob;
import dev.muster.muapi.model.FluxDevImageInput;
import dev.muster.musicai.model.JobWorkflow;
import dev.muster.muvi.api.Pages;
import dev.muster.muvi.model.JobListAnswer;
import dev.muster.muvi.model.SubmissionAnswer;
import dev.muster.runtime.Phase;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Descriptors find ids, phases and pages in whichever shape an answer has. */
class VariantAnswersTest {
  private static final Moshi MUVI = moshi(new dev.muster.muvi.model.ModelAdapters());
  private static final Moshi MIRAFLOW = moshi(new dev.muster.miraflow.model.ModelAdapters());
  private static final Moshi MUSIC_AI = moshi(new dev.muster.musicai.model.ModelAdapters());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'jobId':'j1','status':'QUEUED'}",
        "{'success':true,'data':{'jobId':'j1','status':'QUEUED'}}"
      })
  void findsAnIdInTheEnvelopeAndOutsideOfIt(String json) {
    SubmissionAnswer answer = read(MUVI, SubmissionAnswer.class, json);

    assertThat(dev.muster.muvi.api.Jobs.SUBMIT_JOB.id().apply(answer)).isEqualTo("j1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'jobs':[],'nextCursor':'c2','hasMore':true}",
        "{'success':true,'data':{'jobs':[],'nextCursor':'c2','hasMore':true}}"
      })
  void turnsPagesInTheEnvelopeAndOutsideOfIt(String json) {
    JobListAnswer page = read(MUVI, JobListAnswer.class, json);

    assertThat(Pages.LIST_JOBS.items().apply(page)).isEqualTo(List.of());
    assertThat(Pages.LIST_JOBS.next().apply(page)).isEqualTo("c2");
    assertThat(Pages.LIST_JOBS.more().apply(page)).isTrue();
  }

  @Test
  void aPageOfAnUnknownShapeTellsNeitherItemsNorNext() {
    JobListAnswer page = read(MUVI, JobListAnswer.class, "[1]");

    assertThat(Pages.LIST_JOBS.items().apply(page)).isNull();
    assertThat(Pages.LIST_JOBS.next().apply(page)).isNull();
    assertThat(Pages.LIST_JOBS.more().apply(page)).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      delimiter = '|',
      value = {
        "{'downloadUrl':'https://x.test/a.png','mediaId':'m7'}|SUCCEEDED",
        "{'result':'failure','error':'No.'}|FAILED",
        "{'status':'not yet known'}|UNKNOWN",
        "[]|UNKNOWN"
      })
  void tellsAnImagesPhaseByItsShape(String json, Phase phase) {
    ImageJob answer = read(MIRAFLOW, ImageJob.class, json);

    assertThat(Jobs.GENERATE_IMAGE.pollPhase().apply(answer)).isEqualTo(phase);
  }

  @Test
  void aRefusedSubmissionHasNoIdAndHasFailed() {
    JobAnswer refused = read(MIRAFLOW, JobAnswer.class, "{'result':'failure','error':'No.'}");

    assertThat(Jobs.CREATE_VIDEO.id().apply(refused)).isNull();
    assertThat(Jobs.CREATE_VIDEO.submitPhase().apply(refused)).isEqualTo(Phase.FAILED);
    assertThat(Jobs.CREATE_VIDEO.pollType()).isEqualTo(VideoJob.class);
  }

  @Test
  void whatIsNoObjectIsMadeByOf() {
    JsonAdapter<JobWorkflow> adapter = MUSIC_AI.adapter(JobWorkflow.class);

    assertThat(adapter.toJson(JobWorkflow.of("stems"))).isEqualTo("\"stems\"");
  }

  @Test
  void anInputKnowsItsModel() {
    FluxDevImageInput input = FluxDevImageInput.builder().prompt("a fox").build();

    assertThat(input.modelName()).isEqualTo("flux-dev");
  }

  private static Moshi moshi(JsonAdapter.Factory adapters) {
    return new Moshi.Builder().add(adapters).build();
  }

  private static <T> T read(Moshi moshi, Class<T> type, String json) {
    try {
      return moshi.adapter(type).fromJson(json.replace('\'', '"'));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
