package io.supercargo.daji.wire.taobao;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import io.supercargo.domain.InvalidValue;
import io.supercargo.http.WireJson;
import io.supercargo.http.dialect.taobao.TaobaoNames;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** The questions that Taobao's gateways share, as parameters by their snake_case names. */
public final class TaobaoParameters {
  private static final ObjectMapper JSON = TaobaoNames.snake(WireJson.requests());
  private static final TypeReference<LinkedHashMap<String, Object>> MEMBERS =
      new TypeReference<>() {};

  private TaobaoParameters() {}

  /** What has no value is left out. */
  public static Map<String, String> write(Object question) {
    Map<String, String> wire = new LinkedHashMap<>();
    JSON.convertValue(question, MEMBERS)
        .forEach((name, value) -> wire.put(name, String.valueOf(value)));
    return wire;
  }

  /**
   * Reads a question; a parameter without a value counts as absent.
   *
   * @throws InvalidValue naming the parameter
   */
  public static <W, T> T read(
      Map<String, String> wire, Class<W> question, Function<? super W, ? extends T> meaning) {
    try {
      return meaning.apply(record(wire, question));
    } catch (InvalidValue wrong) {
      throw wrong.in(snake(wrong.field()));
    }
  }

  private static <W> W record(Map<String, String> wire, Class<W> question) {
    Map<String, String> told = new LinkedHashMap<>(wire);
    told.values().removeIf(String::isBlank);
    try {
      return JSON.convertValue(told, question);
    } catch (IllegalArgumentException notTheForm) {
      if (notTheForm.getCause() instanceof InvalidFormatException number) {
        String name = number.getPath().get(number.getPath().size() - 1).getFieldName();
        throw new InvalidValue(name, number.getValue(), "a whole number");
      }
      throw notTheForm;
    }
  }

  private static String snake(String name) {
    return name.replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
  }
}
