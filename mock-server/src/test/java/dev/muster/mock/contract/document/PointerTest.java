package dev.muster.mock.contract.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.http.Percent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PointerTest {
  @Test
  void splitsAndJoins() {
    assertThat(Pointer.names("")).isEmpty();
    assertThat(Pointer.names("/")).containsExactly("");
    assertThat(Pointer.names("/a~1b/~01/")).containsExactly("a/b", "~1", "");
    assertThat(Pointer.join("/a", "b/~")).isEqualTo("/a/b~1~0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/paths/~1a~1{id}/get", "/Map«string»", "/a b/100%/𝄞", "/a#b\"c"})
  void writesFragmentsThatLeadBack(String pointer) {
    String fragment = Pointer.fragment(pointer);
    assertThat(fragment).matches("#[A-Za-z0-9\\-._~!$&'()*+,;=:@/?%]*");
    assertThat(Percent.decode(fragment.substring(1))).isEqualTo(pointer);
  }
}
