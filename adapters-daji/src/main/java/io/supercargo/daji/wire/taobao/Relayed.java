package io.supercargo.daji.wire.taobao;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.supercargo.domain.InvalidValue;
import io.supercargo.http.WireJson;
import io.supercargo.http.WrongJson;
import io.supercargo.http.dialect.taobao.TaobaoNames;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What Taobao Global answered, as Daji hands it on: bare, in the platform's own envelope, or one
 * level deeper, as its {@code result}. Which operation does which is not known, so all are read.
 */
public final class Relayed {
  static final ObjectMapper JSON = TaobaoNames.both(WireJson.requests());

  private Relayed() {}

  /** What stands in the innermost envelope; null where that holds nothing. */
  public static @Nullable JsonNode payload(@Nullable JsonNode data) {
    JsonNode inner = data;
    while (inner != null && RelayedEnvelope.is(inner)) {
      JsonNode result = inner.path("result");
      inner = result.isObject() && !holdsDataAlone(result) ? result : data(inner);
    }
    return inner == null || inner.isNull() ? null : inner;
  }

  /** The first object on the way inside that has one of these fields, in either spelling. */
  public static @Nullable JsonNode holding(@Nullable JsonNode data, List<String> fields) {
    JsonNode inner = data;
    while (inner != null && inner.isObject()) {
      if (fields.stream().anyMatch(inner::hasNonNull)
          || fields.stream().map(TaobaoNames::snake).anyMatch(inner::hasNonNull)) {
        return inner;
      }
      inner = inner.path("result").isObject() ? inner.get("result") : inner.get("data");
    }
    return null;
  }

  private static @Nullable JsonNode data(JsonNode envelope) {
    JsonNode result = envelope.path("result");
    return (result.isObject() ? result : envelope).get("data");
  }

  /** A bare {@code result} says nothing but what it holds. */
  private static boolean holdsDataAlone(JsonNode result) {
    return result.size() == 1 && result.has("data");
  }

  /**
   * @throws InvalidValue naming the place that is not what the contract says
   */
  public static <T> T as(Class<T> type, JsonNode payload) {
    return sound(() -> JSON.treeToValue(payload, type));
  }

  /**
   * @throws InvalidValue naming the place that is not what the contract says
   */
  public static <T> List<T> listOf(Class<T> type, JsonNode payload) {
    return sound(() -> JSON.readerForListOf(type).readValue(payload));
  }

  private interface Reading<T> {
    T read() throws IOException;
  }

  private static <T> T sound(Reading<T> reading) {
    try {
      return reading.read();
    } catch (JsonMappingException notTheForm) {
      throw new InvalidValue(place(notTheForm), WrongJson.words(notTheForm), "as known");
    } catch (IOException neverOfTrees) {
      throw new UncheckedIOException(neverOfTrees);
    }
  }

  private static String place(JsonMappingException problem) {
    return problem.getPath().stream()
        .map(it -> it.getFieldName() == null ? "[" + it.getIndex() + "]" : "." + it.getFieldName())
        .collect(Collectors.joining("", "data", ""));
  }
}
