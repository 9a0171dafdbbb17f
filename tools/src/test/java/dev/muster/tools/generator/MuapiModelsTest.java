package dev.muster.tools.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.Moshi;
import dev.muster.muapi.api.Jobs;
import dev.muster.muapi.model.AiVideoEffectsInput;
import dev.muster.muapi.model.CreatedKey;
import dev.muster.muapi.model.ErrorBody;
import dev.muster.muapi.model.ErrorDetail;
import dev.muster.muapi.model.FailedPrediction;
import dev.muster.muapi.model.FluxDevImageInput;
import dev.muster.muapi.model.GenerateWanAiEffectsInput;
import dev.muster.muapi.model.ModelAdapters;
import dev.muster.muapi.model.Output;
import dev.muster.muapi.model.OutputFile;
import dev.muster.muapi.model.Prediction;
import dev.muster.muapi.model.PredictionStatus;
import dev.muster.muapi.model.Submission;
import dev.muster.runtime.JobDescriptor;
import dev.muster.runtime.Phase;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the generated records do, seen on the ones that users get. */
class MuapiModelsTest {
  private static final Moshi MOSHI = new Moshi.Builder().add(new ModelAdapters()).build();

  private static <T> T read(Class<T> type, String json) throws IOException {
    return MOSHI.adapter(type).fromJson(json);
  }

  private static <T> String write(Class<T> type, T value) {
    return MOSHI.adapter(type).toJson(value);
  }

  @Test
  void keepsUnknownFieldsAndWritesThemAgain() throws IOException {
    String json =
        "{\"status\":\"processing\",\"queue\":{\"position\":12345678901,\"eta\":null,\"load\":0.10,"
            + "\"big\":123456789012345678901234567890},\"beta\":true}";

    Prediction prediction = read(Prediction.class, json);

    assertThat(prediction.unknownFields().keySet()).containsExactly("queue", "beta");
    Map<?, ?> queue = (Map<?, ?>) prediction.unknownFields().get("queue");
    assertThat(queue.get("position")).isEqualTo(12345678901L);
    assertThat(queue.get("load")).isEqualTo(new BigDecimal("0.10"));
    assertThat(queue.get("big")).isEqualTo(new BigInteger("123456789012345678901234567890"));
    assertThat(write(Prediction.class, prediction)).isEqualTo(json);
  }

  @Test
  void keepsAnUnknownStatusAndDoesNotKnowItsPhase() throws IOException {
    Prediction prediction = read(Prediction.class, "{\"status\":\"moderated\"}");

    assertThat(prediction.status()).hasToString("moderated");
    assertThat(prediction.status().known()).isEqualTo(PredictionStatus.Known.UNRECOGNIZED);
    assertThat(prediction.status().phase()).isEqualTo(Phase.UNKNOWN);
    assertThat(write(Prediction.class, prediction)).isEqualTo("{\"status\":\"moderated\"}");
  }

  @Test
  void readsOutputsOfEveryShape() throws IOException {
    String json =
        "{\"status\":\"completed\",\"outputs\":[\"https://cdn.example.com/a.png\","
            + "{\"video_url\":\"https://cdn.example.com/b.mp4\",\"fps\":24},17]}";

    Prediction prediction = read(Prediction.class, json);

    assertThat(prediction.outputs())
        .satisfiesExactly(
            first ->
                assertThat(first).isEqualTo(new Output.OfString("https://cdn.example.com/a.png")),
            second -> {
              assertThat(second).isInstanceOf(OutputFile.class);
              assertThat(((OutputFile) second).videoUrl())
                  .isEqualTo("https://cdn.example.com/b.mp4");
              assertThat(((OutputFile) second).unknownFields()).containsEntry("fps", 24L);
            },
            third -> assertThat(third).isEqualTo(new Output.Unknown(17L)));
    assertThat(write(Prediction.class, prediction)).isEqualTo(json);
  }

  @Test
  void tellsTheShapesOfAnErrorApart() throws IOException {
    assertThat(read(ErrorBody.class, "{\"detail\":\"Invalid key\"}").detail())
        .isEqualTo(new ErrorDetail.OfString("Invalid key"));
    assertThat(
            read(
                    ErrorBody.class,
                    "{\"detail\":[{\"loc\":[\"body\",\"width\"],\"msg\":\"too wide\",\"type\":\"value_error\"}]}")
                .detail())
        .isInstanceOfSatisfying(
            ErrorDetail.OfList.class,
            list -> assertThat(list.value().get(0).msg()).isEqualTo("too wide"));
    assertThat(read(ErrorBody.class, "{\"detail\":{\"code\":1}}").detail())
        .isInstanceOf(ErrorDetail.OfMap.class);
  }

  @Test
  void namesTheMissingFieldAndItsPlace() {
    assertThatThrownBy(() -> read(Prediction.class, "{\"id\":\"1\"}"))
        .isInstanceOf(JsonDataException.class)
        .hasMessage("Required value 'status' missing at $");
    assertThatThrownBy(() -> read(Prediction.class, "{\"status\":null}"))
        .hasMessage("Required value 'status' missing at $");
    assertThatThrownBy(() -> read(FailedPrediction.class, "{\"detail\":{\"id\":\"1\"}}"))
        .hasMessage("Required value 'status' missing at $.detail");
  }

  @Test
  void namesWhatWasExpectedWhatWasFoundAndWhere() {
    assertThatThrownBy(() -> read(Prediction.class, "{\"status\":\"failed\",\"error\":[1]}"))
        .isInstanceOf(JsonDataException.class)
        .hasMessage("Expected a string but was an array at $.error");
    assertThatThrownBy(() -> read(FluxDevImageInput.class, "{\"prompt\":\"a\",\"width\":\"1\"}"))
        .hasMessage("Expected an integer of 32 bits but was string at $.width");
    assertThatThrownBy(() -> read(FluxDevImageInput.class, "{\"prompt\":\"a\",\"width\":1.5}"))
        .hasMessage("Expected an integer of 32 bits at $.width");
    assertThatThrownBy(() -> read(FluxDevImageInput.class, "[]"))
        .hasMessage("Expected an object but was an array at $");
  }

  @Test
  void buildsInputsAndSendsFieldsThatTheContractDoesNotName() {
    FluxDevImageInput input =
        FluxDevImageInput.builder()
            .prompt("a fox")
            .width(512)
            .unknownField("sampler", List.of("a", 1))
            .unknownField("height", null)
            .build();

    assertThat(write(FluxDevImageInput.class, input))
        .isEqualTo("{\"prompt\":\"a fox\",\"width\":512,\"height\":null,\"sampler\":[\"a\",1]}");
    assertThat(input.toBuilder().build()).isEqualTo(input);
    assertThat(input.toBuilder().width(null).build().width()).isNull();
  }

  @Test
  void refusesAnInputWithoutItsRequiredFields() {
    assertThatThrownBy(() -> FluxDevImageInput.builder().build())
        .isInstanceOf(NullPointerException.class)
        .hasMessage("prompt is required");
  }

  @Test
  void isNotChangedThroughWhatItWasBuiltFrom() throws IOException {
    Prediction prediction =
        read(Prediction.class, "{\"status\":\"completed\",\"outputs\":[\"a\"]}");

    assertThatThrownBy(() -> prediction.outputs().add(new Output.OfString("b")))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> prediction.unknownFields().put("a", 1))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void doesNotShowASecret() throws IOException {
    CreatedKey key =
        read(CreatedKey.class, "{\"id\":7,\"api_key\":\"very-secret\",\"token\":\"hidden\"}");

    assertThat(key.apiKey()).isEqualTo("very-secret");
    assertThat(key)
        .hasToString("CreatedKey[id=7, name=null, isTest=null, apiKey=***, unknownFields=[token]]");
  }

  @Test
  void followsAJobByItsInputsDescriptor() throws IOException {
    JobDescriptor<Submission, Prediction> job =
        FluxDevImageInput.builder().prompt("a fox").build().descriptor();

    assertThat(job).isSameAs(Jobs.FLUX_DEV_IMAGE);
    assertThat(job.submitOperation()).isEqualTo("fluxDevImage");
    assertThat(job.pollOperation()).isEqualTo("getPredictionResult");
    assertThat(job.id().apply(read(Submission.class, "{\"request_id\":\"a\",\"id\":\"b\"}")))
        .isEqualTo("a");
    assertThat(job.id().apply(read(Submission.class, "{\"id\":\"b\"}"))).isEqualTo("b");
    assertThat(job.id().apply(read(Submission.class, "{}"))).isNull();
    assertThat(job.submitPhase().apply(read(Submission.class, "{}"))).isNull();
    assertThat(job.submitPhase().apply(read(Submission.class, "{\"status\":\"completed\"}")))
        .isEqualTo(Phase.SUCCEEDED);
    assertThat(job.pollPhase().apply(read(Prediction.class, "{\"status\":\"queued\"}")))
        .isEqualTo(Phase.PENDING);
    assertThat(job.cancel()).isNull();
  }

  @Test
  void takesAFailedPredictionInAnErrorForNewsOfTheJob() throws IOException {
    JobDescriptor.ErrorAnswer<?> answer = Jobs.SUBMIT.errorAnswers().get(0);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(phase(answer, "{\"detail\":{\"id\":\"1\",\"status\":\"failed\",\"error\":\"no\"}}"))
        .isEqualTo(Phase.FAILED);
    assertThat(phase(answer, "{\"detail\":{\"status\":\"cancelled\"}}")).isEqualTo(Phase.CANCELLED);
    assertThatThrownBy(() -> phase(answer, "{\"detail\":\"Bad request\"}"))
        .isInstanceOf(JsonDataException.class);
  }

  private static <E> Phase phase(JobDescriptor.ErrorAnswer<E> answer, String json)
      throws IOException {
    return answer.phase().apply(read(answer.type(), json));
  }

  @Test
  void takesEveryVariantOfAUnionBodyForAnInputOfItsOperation() {
    AiVideoEffectsInput input =
        AiVideoEffectsInput.builder().prompt("spin").imageUrl("https://example.com/a.png").build();

    assertThat(input).isInstanceOf(GenerateWanAiEffectsInput.class);
    assertThat(input.descriptor()).isSameAs(Jobs.GENERATE_WAN_AI_EFFECTS);
    assertThat(write(GenerateWanAiEffectsInput.class, input))
        .isEqualTo(write(AiVideoEffectsInput.class, input));
  }
}
