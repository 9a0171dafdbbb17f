package dev.muster.mock.sample;

import dev.muster.mock.script.JsValues;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Functions that make numbers, truth values and places on earth. */
final class FakerNumbers {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final double SAFE = 0x1p53 - 1;

  private FakerNumbers() {}

  static void addTo(Map<String, FakerFunction> functions) {
    functions.put("datatype.boolean", call -> NODES.booleanNode(chance(call)));
    functions.put("number.int", FakerNumbers::whole);
    functions.put("number.float", FakerNumbers::decimal);
    functions.put("number.hex", FakerFunction.text(call -> digits(call, 15, 16)));
    functions.put("number.octal", FakerFunction.text(call -> digits(call, 7, 8)));
    functions.put("number.binary", FakerFunction.text(call -> digits(call, 1, 2)));
    functions.put("internet.port", call -> NODES.numberNode(call.draw().between(0, 65_535)));
    functions.put("internet.httpStatusCode", call -> NODES.numberNode(status(call)));
    functions.put("location.latitude", call -> degrees(call, 90));
    functions.put("location.longitude", call -> degrees(call, 180));
    functions.put("location.nearbyGPSCoordinate", FakerNumbers::coordinate);
    functions.put("color.cmyk", call -> parts(call, 4));
    functions.put("color.lab", call -> parts(call, 3));
    functions.put("color.lch", call -> parts(call, 3));
    functions.put("color.hsl", call -> parts(call, 3));
    functions.put("color.hwb", call -> parts(call, 3));
    functions.put("color.colorByCSSColorSpace", call -> parts(call, 3));
    functions.put("helpers.rangeToNumber", FakerNumbers::whole);
  }

  private static boolean chance(FakerCall call) {
    return call.draw().random().nextDouble() < call.option("probability", 0.5);
  }

  private static @Nullable JsonNode whole(FakerCall call) {
    double least = call.argument().path("min").asDouble(0);
    double most = call.option("max", Math.max(least, SAFE));
    double step = call.argument().path("multipleOf").asDouble(1);
    if (most < least || step <= 0) {
      return null;
    }
    double from = Math.ceil(least / step);
    double to = Math.floor(most / step);
    double times = from + Math.floor(call.draw().random().nextDouble() * (to - from + 1));
    return to < from ? null : JsValues.number(Math.min(to, times) * step);
  }

  private static @Nullable JsonNode decimal(FakerCall call) {
    double least = call.argument().path("min").asDouble(0);
    double most = call.option("max", Math.max(least, 1));
    double value = least + call.draw().random().nextDouble() * (most - least);
    JsonNode digits = call.argument().path("fractionDigits");
    double step = call.argument().path("multipleOf").asDouble(0);
    if (step > 0) {
      return JsValues.number(rounded(Math.floor(value / step) * step, 10));
    }
    return JsValues.number(digits.isNumber() ? rounded(value, digits.asInt(2)) : value);
  }

  private static double rounded(double value, int digits) {
    double scale = Math.pow(10, Math.min(15, Math.max(0, digits)));
    return Math.rint(value * scale) / scale;
  }

  private static String digits(FakerCall call, int most, int radix) {
    int least = (int) Math.max(0, call.argument().path("min").asDouble(0));
    int value = call.draw().between(least, (int) call.option("max", Math.max(least, most)));
    return Integer.toString(value, radix);
  }

  private static int status(FakerCall call) {
    return call.draw().pick(List.of(200, 201, 202, 204, 301, 302, 400, 401, 403, 404, 500));
  }

  private static JsonNode degrees(FakerCall call, double most) {
    double from = call.argument().path("min").asDouble(-most);
    double to = call.option("max", most);
    return JsValues.number(rounded(from + call.draw().random().nextDouble() * (to - from), 4));
  }

  private static ArrayNode coordinate(FakerCall call) {
    FakerCall plain = new FakerCall(call.draw(), List.of(), call.locale());
    return NODES.arrayNode().add(degrees(plain, 90)).add(degrees(plain, 180));
  }

  private static ArrayNode parts(FakerCall call, int count) {
    ArrayNode parts = NODES.arrayNode();
    for (int i = 0; i < count; i++) {
      parts.add(JsValues.number(rounded(call.draw().random().nextDouble(), 2)));
    }
    return parts;
  }
}
