package dev.muster.tools.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
  @ParameterizedTest
  @CsvSource({
    "flux-dev-image, FluxDevImage",
    "Text to Image, TextToImage",
    "mmaudio_v2/text-to-audio, MmaudioV2TextToAudio",
    "3d, V3d",
    "String, StringModel",
    "Map, MapModel"
  })
  void namesTypes(String text, String name) {
    assertThat(Names.type(text)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "request_id, requestId",
    "URL, url",
    "imageUrl, imageUrl",
    "last-image, lastImage",
    "class, classValue",
    "hashCode, hashCodeValue",
    "call, callValue",
    "2d-mode, v2dMode",
    "'', empty",
    "'+', empty"
  })
  void namesMembers(String text, String name) {
    assertThat(Names.member(text)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "X-Formation-ID, formationId",
    "x-api-key, apiKey",
    "Accept-Language, acceptLanguage"
  })
  void namesHeadersWithoutTheirX(String text, String name) {
    assertThat(Names.header(text)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "16:9, V16_9",
    "1080p, V1080P",
    "gpt-image-1, GPT_IMAGE_1",
    "gptImage, GPT_IMAGE",
    "-1, MINUS_1",
    "0.5, V0_5",
    "'', EMPTY",
    "'+', SYMBOL"
  })
  void namesConstants(String text, String name) {
    assertThat(Names.constant(text)).isEqualTo(name);
  }

  @Test
  void numbersNamesThatAreTaken() {
    Set<String> taken = new LinkedHashSet<>();

    assertThat(Names.unique("A", taken, "_")).isEqualTo("A");
    assertThat(Names.unique("A", taken, "_")).isEqualTo("A_2");
    assertThat(Names.unique("A", taken, "_")).isEqualTo("A_3");
  }
}
