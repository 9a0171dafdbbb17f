package dev.muster.tools.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.tools.UserException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MountArgumentTest {
  @ParameterizedTest
  @CsvSource({
    "pets.yaml, '', '', pets.yaml",
    "/tmp/pets.yaml, '', '', /tmp/pets.yaml",
    "https://a.example/openapi.json, '', '', https://a.example/openapi.json",
    "https://a.example/openapi.json?v=3, '', '', https://a.example/openapi.json?v=3",
    "/pets=pets.yaml, /pets, '', pets.yaml",
    "/pets/=pets.yaml, /pets, '', pets.yaml",
    "/a/b=pets.yaml, /a/b, '', pets.yaml",
    "/=pets.yaml, '', '', pets.yaml",
    "/pets=https://a.example/openapi.json?v=3, /pets, '', https://a.example/openapi.json?v=3",
    "pets.local=pets.yaml, '', pets.local, pets.yaml",
    "Pets.Local=Pets.yaml, '', pets.local, Pets.yaml",
    "127.0.0.1=pets.yaml, '', 127.0.0.1, pets.yaml",
    "pets.local=/a=b.yaml, '', pets.local, /a=b.yaml",
    "./name=x.yaml, '', '', ./name=x.yaml",
    "a b=x.yaml, '', '', a b=x.yaml",
    "=x.yaml, '', '', =x.yaml",
  })
  void saysWhereADocumentIsServed(String argument, String path, String host, String document) {
    assertThat(MountArgument.of(argument)).isEqualTo(new MountArgument(path, host, document));
  }

  @Test
  void allowsOnePlaceForOneDocument() {
    assertThat(MountArgument.all(List.of("a.yaml", "/b=b.yaml", "b.local=c.yaml"))).hasSize(3);
    assertThatThrownBy(() -> MountArgument.all(List.of("a.yaml", "/=b.yaml")))
        .isInstanceOf(UserException.class)
        .hasMessageStartingWith("Two documents at one place");
  }
}
