package io.supercargo.web.swap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What each edition of the wire does not carry; everything else must come through unchanged. For
 * hits, hits in a shop and details: the members that are lost, and those prices and filters that
 * are not.
 */
enum Edition {
  KA(
      "shop minOrderQuantity | wholesale | jxhy",
      "shop minOrderQuantity | wholesale | jxhy",
      "none | wholesale | " + Edition.TAGS),
  V1(
      "shop minOrderQuantity fees categories | " + Edition.PRICES + " | jxhy",
      "shop minOrderQuantity fees categories | " + Edition.PRICES + " | jxhy isOnePsale",
      "fees | " + Edition.PRICES + " | " + Edition.TAGS),
  V2(
      "shop minOrderQuantity fees categories | " + Edition.PRICES + " | jxhy",
      "shop minOrderQuantity fees categories | " + Edition.PRICES + " | jxhy isOnePsale",
      "fees | " + Edition.PRICES + " | " + Edition.TAGS);

  private static final String PRICES = "wholesale selectedSupply selectedSupplyWholesale dropship";
  private static final String TAGS =
      "jxhy isOnePsale isOnePsaleFreePost noReason7DReturn 1688Selection new7 new30 isQqyx"
          + " isSelect shipIn24Hours shipIn48Hours";

  private final String hits;
  private final String shopHits;
  private final String detail;

  Edition(String hits, String shopHits, String detail) {
    this.hits = hits;
    this.shopHits = shopHits;
    this.detail = detail;
  }

  /** A line of the table. */
  private record Line(Set<String> lost, Set<String> prices, Set<String> filters) {
    static Line read(String text) {
      String[] parts = text.split(" \\| ");
      return new Line(words(parts[0]), words(parts[1]), words(parts[2]));
    }

    private static Set<String> words(String text) {
      return Set.of(text.split(" "));
    }
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** By which id this edition knows an offer of the sandbox. */
  String id(JsonNode offer) {
    return offer.path(this == V2 ? "reference" : "id").asText();
  }

  JsonNode hit(JsonNode offer) {
    return carried(offer, Line.read(hits));
  }

  JsonNode shopHit(JsonNode offer) {
    return carried(offer, Line.read(shopHits));
  }

  JsonNode detail(JsonNode product) {
    Line line = Line.read(detail);
    ObjectNode carried = carried(product, line);
    if (this == KA) { // the others carry all prices of a SKU
      carried.path("skus").forEach(sku -> ((ObjectNode) sku.path("prices")).retain(line.prices));
    }
    return carried;
  }

  private ObjectNode carried(JsonNode offer, Line line) {
    ObjectNode carried = offer.deepCopy();
    carried.put("provider", "loop").put("id", id(offer));
    carried.remove(List.of("reference", "fetchedAt"));
    line.lost.stream().filter(carried::has).forEach(carried::putNull);
    if (line.lost.contains("categories")) {
      carried.putNull("categoryId").putArray("categories");
    }
    if (line.lost.contains("fees")) {
      carried.set("payable", carried.get("price"));
    }
    ((ObjectNode) carried.path("prices")).retain(line.prices);
    keep((ArrayNode) carried.path("filters"), line.filters);
    keepShorterTime((ArrayNode) carried.path("filters"));
    return carried;
  }

  /** A detail promises one time; who ships in a day ships in two days as well. */
  private static void keepShorterTime(ArrayNode filters) {
    List<String> codes = filters.valueStream().map(JsonNode::asText).toList();
    if (codes.contains("shipIn24Hours") && codes.contains("shipIn48Hours")) {
      filters.remove(codes.indexOf("shipIn48Hours"));
    }
  }

  private static void keep(ArrayNode filters, Collection<String> kept) {
    for (int i = filters.size() - 1; i >= 0; i--) {
      if (!kept.contains(filters.get(i).asText())) {
        filters.remove(i);
      }
    }
  }
}
