package dev.muster.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.muster.benchmarks.Codec.Library;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CodecTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  static Stream<Arguments> codecs() {
    return Arrays.stream(Answer.values())
        .flatMap(
            answer ->
                Arrays.stream(Library.values()).map(library -> Arguments.of(answer, library)));
  }

  @ParameterizedTest
  @MethodSource("codecs")
  void losesNothingOfAnAnswer(Answer answer, Library library) throws IOException {
    Codec codec = Codec.of(library, answer);

    byte[] written = codec.encode(codec.decode(answer.bytes()));

    assertThat(MAPPER.readTree(written)).isEqualTo(MAPPER.readTree(answer.bytes()));
  }
}
