package dev.muster.mock.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.sandbox.inferred.Documented;
import java.net.URI;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What a test makes is there for that test alone. */
@MusterMock(document = "src/test/resources/stateful/petstore.yaml", stateful = true)
class StatefulMusterMockTest {
  @RepeatedTest(2)
  void beginsWithNothing(@BaseUrl URI pets) {
    Documented.Session session = new Documented.Session(pets);
    assertThat(session.answer("curl /pet/1"))
        .isEqualTo("{\"code\":404,\"message\":\"There is no /pet/1\"}");
    session.answer("curl -d '{\"name\": \"Rex\", \"photoUrls\": []}' /pet");
    assertThat(session.answer("curl /pet/1")).contains("Rex");
  }

  @Test
  void answersAsThePagePrints(@BaseUrl URI pets) {
    Documented.Session session = new Documented.Session(pets);
    Documented.session("Any document: `--stateful`")
        .forEach((command, printed) -> assertThat(session.answer(command)).isEqualTo(printed));
  }
}
