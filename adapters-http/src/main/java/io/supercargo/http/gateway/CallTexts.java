package io.supercargo.http.gateway;

import io.javalin.http.Context;
import io.supercargo.domain.InvalidValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The texts of a call by their names, the first of each. A file of a form is none: the server has
 * its name and no value.
 */
public final class CallTexts {
  private CallTexts() {}

  public static Map<String, String> ofQuery(Context call) {
    return firsts(call.queryParamMap());
  }

  /**
   * Those of a form, of whichever kind.
   *
   * @throws InvalidValue when it breaks off or is too large
   */
  @SuppressWarnings("CatchingUnchecked") // servers break off a form with whatever they have
  public static Map<String, String> ofForm(Context call) {
    try {
      return firsts(call.formParamMap());
    } catch (Exception broken) {
      throw new InvalidValue("body", "too large or broken", "a form with a picture of 3 MB");
    }
  }

  private static Map<String, String> firsts(Map<String, List<String>> given) {
    Map<String, String> texts = new LinkedHashMap<>();
    given.forEach(
        (name, values) -> values.stream().findFirst().ifPresent(first -> texts.put(name, first)));
    return texts;
  }
}
