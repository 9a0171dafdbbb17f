package dev.muster.tools.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.Shape;
import dev.muster.runtime.json.UnionAdapter;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UnionAdapterTest {
  private sealed interface Figure {
    record Line(Map<String, @Nullable Object> json) implements Figure {}

    record Arc(Map<String, @Nullable Object> json) implements Figure {}

    record Name(String value) implements Figure {}

    record Count(Integer value) implements Figure {}

    record Many(List<String> value) implements Figure {}

    record Unknown(@Nullable Object json) implements Figure {}
  }

  private static final JsonAdapter<Figure.Line> LINE =
      Json.wrap(Json.OBJECT, Figure.Line::new, Figure.Line::json);
  private static final JsonAdapter<Figure.Arc> ARC =
      Json.wrap(Json.OBJECT, Figure.Arc::new, Figure.Arc::json);

  private static final JsonAdapter<Figure> BY_SHAPE =
      UnionAdapter.<Figure>of()
          .variant(Figure.Line.class, Shape.required("points").optional("color"), LINE)
          .variant(Figure.Arc.class, Shape.required("points", "bend"), ARC)
          .variant(
              Figure.Name.class,
              Shape.STRING,
              Json.wrap(Json.STRING, Figure.Name::new, Figure.Name::value))
          .variant(
              Figure.Count.class,
              Shape.NUMBER,
              Json.wrap(Json.INTEGER, Figure.Count::new, Figure.Count::value))
          .variant(
              Figure.Many.class,
              Shape.ARRAY,
              Json.wrap(Json.list(Json.STRING), Figure.Many::new, Figure.Many::value))
          .unknown(Figure.Unknown.class, Figure.Unknown::new, Figure.Unknown::json);

  private static final JsonAdapter<Figure> BY_TAG =
      UnionAdapter.<Figure>of()
          .discriminator("type")
          .variant(Figure.Line.class, Shape.required("type"), LINE, "line", "straight")
          .variant(Figure.Arc.class, Shape.required("type", "bend"), ARC, "arc")
          .unknown(Figure.Unknown.class, Figure.Unknown::new, Figure.Unknown::json);

  private static final JsonAdapter<Figure> BY_CONSTANT =
      UnionAdapter.<Figure>of()
          .variant(Figure.Line.class, Shape.required("kind").constant("kind", "line"), LINE)
          .variant(Figure.Arc.class, Shape.required("kind").constant("kind", "arc"), ARC)
          .unknown(Figure.Unknown.class, Figure.Unknown::new, Figure.Unknown::json);

  @Test
  void tellsObjectsByTheFieldsTheyHave() throws IOException {
    assertThat(BY_SHAPE.fromJson("{\"points\":1}")).isInstanceOf(Figure.Line.class);
    assertThat(BY_SHAPE.fromJson("{\"points\":1,\"bend\":2}")).isInstanceOf(Figure.Arc.class);
  }

  @Test
  void tellsTheOtherKindsOfJson() throws IOException {
    assertThat(BY_SHAPE.fromJson("\"a\"")).isEqualTo(new Figure.Name("a"));
    assertThat(BY_SHAPE.fromJson("3")).isEqualTo(new Figure.Count(3));
    assertThat(BY_SHAPE.fromJson("[\"a\"]")).isEqualTo(new Figure.Many(List.of("a")));
  }

  @Test
  void keepsWhatFitsNoVariant() throws IOException {
    for (String json : List.of("true", "null", "{\"a\":[1.50]}", "1.5", "[1]")) {
      Figure figure = BY_SHAPE.fromJson(json);
      assertThat(figure).as(json).isInstanceOf(Figure.Unknown.class);
      assertThat(BY_SHAPE.toJson(figure)).isEqualTo(json);
    }
  }

  @Test
  void readsOnAfterAVariantThatDidNotFit() throws IOException {
    assertThat(Json.list(BY_SHAPE).fromJson("[[1],\"a\",1.5,{\"points\":1}]"))
        .extracting(figure -> figure.getClass().getSimpleName())
        .containsExactly("Unknown", "Name", "Unknown", "Line");
  }

  @Test
  void obeysTheDiscriminator() throws IOException {
    assertThat(BY_TAG.fromJson("{\"type\":\"line\",\"bend\":1}")).isInstanceOf(Figure.Line.class);
    assertThat(BY_TAG.fromJson("{\"bend\":1,\"type\":\"straight\"}"))
        .isInstanceOf(Figure.Line.class);
    assertThat(BY_TAG.fromJson("{\"type\":\"arc\"}")).isInstanceOf(Figure.Arc.class);
    assertThat(BY_TAG.fromJson("{\"type\":\"spiral\"}")).isInstanceOf(Figure.Unknown.class);
    assertThat(BY_TAG.fromJson("[]")).isInstanceOf(Figure.Unknown.class);
  }

  @Test
  void reportsAnErrorInsideTheVariantThatTheDiscriminatorNames() {
    JsonAdapter<Figure> strict =
        UnionAdapter.<Figure>of()
            .discriminator("type")
            .variant(
                Figure.Many.class,
                Shape.OBJECT,
                Json.wrap(Json.list(Json.STRING), Figure.Many::new, Figure.Many::value),
                "many")
            .unknown(Figure.Unknown.class, Figure.Unknown::new, Figure.Unknown::json);

    assertThatThrownBy(() -> Json.list(strict).fromJson("[{\"type\":\"many\"}]"))
        .isInstanceOf(JsonDataException.class)
        .hasMessage("Expected an array but was an object at $[0]");
  }

  @Test
  void obeysConstants() throws IOException {
    assertThat(BY_CONSTANT.fromJson("{\"kind\":\"arc\"}")).isInstanceOf(Figure.Arc.class);
    assertThat(BY_CONSTANT.fromJson("{\"kind\":\"dot\"}")).isInstanceOf(Figure.Unknown.class);
  }

  @Test
  void obeysListedValues() throws IOException {
    JsonAdapter<Figure> byValues =
        UnionAdapter.<Figure>of()
            .variant(
                Figure.Line.class,
                Shape.required("kind").constant("kind", "line", "straight"),
                LINE)
            .variant(Figure.Arc.class, Shape.required("kind").constant("kind", "arc", "bow"), ARC)
            .unknown(Figure.Unknown.class, Figure.Unknown::new, Figure.Unknown::json);

    assertThat(byValues.fromJson("{\"kind\":\"straight\"}")).isInstanceOf(Figure.Line.class);
    assertThat(byValues.fromJson("{\"kind\":\"bow\"}")).isInstanceOf(Figure.Arc.class);
    assertThat(byValues.fromJson("{\"kind\":\"dot\"}")).isInstanceOf(Figure.Unknown.class);
    assertThat(byValues.fromJson("{\"kind\":null}")).isInstanceOf(Figure.Unknown.class);
  }

  @Test
  void writesEachVariantInItsOwnForm() {
    assertThat(BY_SHAPE.toJson(new Figure.Name("a"))).isEqualTo("\"a\"");
    assertThat(BY_SHAPE.toJson(new Figure.Many(List.of()))).isEqualTo("[]");
    assertThat(BY_SHAPE.toJson(new Figure.Line(Map.of("points", 1)))).isEqualTo("{\"points\":1}");
    assertThatThrownBy(() -> BY_SHAPE.toJson(null)).isInstanceOf(JsonDataException.class);
  }
}
