package io.supercargo.http.dialect.taobao;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import java.util.Map;

/**
 * The names of fields as Taobao Global writes them: snake_case, but for those that it forgot. The
 * records of this package have the resellers' camelCase.
 */
public final class TaobaoNames extends PropertyNamingStrategies.NamingBase {
  private static final long serialVersionUID = 1L;
  private static final PropertyNamingStrategies.SnakeCaseStrategy SNAKE =
      new PropertyNamingStrategies.SnakeCaseStrategy();
  private static final Map<String, String> FORGOTTEN =
      Map.of(
          "postFee", "postFee",
          "mpSkuld", "mp_skuId",
          "shipping48Rate2m", "shipping_48_rate_2m",
          "pTextMulti", "pTextMulti",
          "vTextMulti", "vTextMulti",
          "langAndValueMap", "langAndValueMap");

  private TaobaoNames() {}

  /** Writes Taobao Global's names; reads the resellers' too. */
  public static ObjectMapper snake(ObjectMapper json) {
    return both(json).setPropertyNamingStrategy(new TaobaoNames());
  }

  /** Writes the records' own names; reads Taobao Global's too. */
  public static ObjectMapper both(ObjectMapper json) {
    return json.copy().setAnnotationIntrospector(new BothSpellings());
  }

  static String snake(String name) {
    return FORGOTTEN.getOrDefault(name, SNAKE.translate(name));
  }

  @Override
  public String translate(String name) {
    return snake(name);
  }
}
