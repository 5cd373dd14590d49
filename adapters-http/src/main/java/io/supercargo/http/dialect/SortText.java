package io.supercargo.http.dialect;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.search.SortKey;
import io.supercargo.domain.search.SortSpec;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Sort orders as the 1688 family writes them: a JSON object inside a text, e.g. {@code
 * {"price":"asc","monthSold":"desc"}}. The first member decides first.
 */
public final class SortText {
  private static final JsonFactory JSON = new JsonFactory();

  private SortText() {}

  /** Empty for relevance. */
  public static String write(SortSpec sort) {
    return sort.isRelevance()
        ? ""
        : sort.keys().stream()
            .map(key -> "\"%s\":\"%s\"".formatted(word(key.by()), key.direction().code()))
            .collect(Collectors.joining(",", "{", "}"));
  }

  /**
   * Reads both generations of key names.
   *
   * @throws InvalidValue naming {@code sort}
   */
  public static SortSpec read(String text) {
    if (text.isBlank()) {
      return SortSpec.RELEVANCE;
    }
    try (JsonParser json = JSON.createParser(text)) {
      return new SortSpec(keys(json, text));
    } catch (IOException notJson) {
      throw notSorting(text);
    }
  }

  private static List<SortSpec.Key> keys(JsonParser json, String text) throws IOException {
    List<SortSpec.Key> keys = new ArrayList<>();
    if (json.nextToken() != JsonToken.START_OBJECT) {
      throw notSorting(text);
    }
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      SortKey by = key(json.currentName());
      if (json.nextToken() != JsonToken.VALUE_STRING) {
        throw notSorting(text);
      }
      keys.add(new SortSpec.Key(by, SortSpec.Direction.of(json.getText())));
    }
    return keys;
  }

  private static String word(SortKey key) {
    return switch (key) {
      case PRICE -> "price";
      case MONTHLY_SALES -> "monthSold";
      case REPURCHASE_RATE -> "rePurchaseRate";
      case PAYABLE -> throw unknown(key.code());
    };
  }

  private static SortKey key(String word) {
    return switch (word) {
      case "price", "onePPrice" -> SortKey.PRICE;
      case "monthSold", "monthSoldOut" -> SortKey.MONTHLY_SALES;
      case "rePurchaseRate" -> SortKey.REPURCHASE_RATE;
      default -> throw unknown(word);
    };
  }

  private static InvalidValue unknown(String word) {
    return new InvalidValue("sort", word, "one of price, monthSold, rePurchaseRate");
  }

  private static InvalidValue notSorting(String text) {
    return new InvalidValue("sort", text, "JSON text such as {\"price\":\"asc\"}");
  }
}
