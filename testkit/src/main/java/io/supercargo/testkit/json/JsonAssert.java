package io.supercargo.testkit.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.assertj.core.api.AbstractAssert;

/**
 * Asserts that two bodies are the same JSON: members, types, nulls, array order, and the scale of
 * numbers ({@code 3}, {@code 3.0} and {@code "3"} all differ). White space never matters.
 *
 * <p>Says every difference, each with its JSON pointer.
 */
public final class JsonAssert extends AbstractAssert<JsonAssert, String> {
  private JsonAssert(String actual) {
    super(actual, JsonAssert.class);
  }

  public static JsonAssert assertThatJson(String actual) {
    return new JsonAssert(actual);
  }

  /** The order of an object's members does not matter. */
  public JsonAssert isSameAs(String expected) {
    return differsBy(new JsonComparison(false), expected);
  }

  /** The order of an object's members matters too. */
  public JsonAssert isSameInOrderAs(String expected) {
    return differsBy(new JsonComparison(true), expected);
  }

  private JsonAssert differsBy(JsonComparison comparison, String expected) {
    isNotNull();
    JsonNode wanted = ExactJson.read(expected);
    List<String> differences = comparison.differences(wanted, ExactJson.read(actual));
    if (!differences.isEmpty()) {
      failWithMessage("not the same JSON:\n  %s\nin\n%s", String.join("\n  ", differences), actual);
    }
    return this;
  }
}
