package io.supercargo.web.console;

import io.supercargo.domain.product.Attribute;
import io.supercargo.domain.product.PriceLadder;
import io.supercargo.domain.product.PriceTier;
import io.supercargo.domain.product.Sku;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The SKUs of a product: a matrix where two attributes tell them apart, else a list.
 *
 * @param corner the attribute that goes down; empty for a list
 * @param across the attribute that goes across
 * @param columns its values, or nothing but the price's column in a list
 */
record SkuGrid(String corner, String across, List<String> columns, List<Row> rows, boolean matrix) {
  /** A line of the grid. */
  record Row(String name, String imageUrl, List<Optional<Cell>> cells) {}

  /**
   * One SKU.
   *
   * @param tiers what more of it costs each, from the second tier on
   */
  record Cell(String id, String price, String stock, boolean soldOut, List<More> tiers) {
    static Cell of(Sku sku, PriceLadder ladder) {
      return new Cell(
          sku.id(),
          Figures.money(sku.prices().wholesale()),
          Figures.count(sku.stock()),
          sku.stock() <= 0,
          ladder.of(sku).tiers().stream().skip(1).map(More::of).toList());
    }
  }

  /** The unit price from a quantity on. */
  record More(String from, String price) {
    static More of(PriceTier tier) {
      return new More(Figures.count(tier.minQuantity()), Figures.money(tier.price()));
    }
  }

  static SkuGrid of(List<Sku> skus, PriceLadder ladder, String lang) {
    boolean matrix = !skus.isEmpty() && skus.stream().allMatch(sku -> sku.attributes().size() == 2);
    return matrix ? matrix(skus, ladder, lang) : list(skus, ladder, lang);
  }

  private static SkuGrid matrix(List<Sku> skus, PriceLadder ladder, String lang) {
    List<String> columns = skus.stream().map(sku -> value(sku, 1, lang)).distinct().toList();
    Map<String, List<Sku>> lines = new LinkedHashMap<>();
    skus.forEach(
        sku -> lines.computeIfAbsent(value(sku, 0, lang), any -> new ArrayList<>()).add(sku));
    List<Row> rows = new ArrayList<>();
    lines.values().forEach(line -> rows.add(row(line, columns, ladder, lang)));
    List<Attribute> names = skus.get(0).attributes();
    return new SkuGrid(
        ProductSheet.read(names.get(0).name(), lang),
        ProductSheet.read(names.get(1).name(), lang),
        columns,
        rows,
        true);
  }

  private static Row row(List<Sku> line, List<String> columns, PriceLadder ladder, String lang) {
    return new Row(
        value(line.get(0), 0, lang),
        line.get(0).imageUrl().orElse(""),
        columns.stream()
            .map(
                column ->
                    line.stream()
                        .filter(sku -> value(sku, 1, lang).equals(column))
                        .findFirst()
                        .map(sku -> Cell.of(sku, ladder)))
            .toList());
  }

  private static SkuGrid list(List<Sku> skus, PriceLadder ladder, String lang) {
    List<Row> rows =
        skus.stream()
            .map(
                sku ->
                    new Row(
                        name(sku, lang),
                        sku.imageUrl().orElse(""),
                        List.of(Optional.of(Cell.of(sku, ladder)))))
            .toList();
    return new SkuGrid("", "", List.of(), rows, false);
  }

  static String name(Sku sku, String lang) {
    List<String> values =
        sku.attributes().stream()
            .map(each -> ProductSheet.read(each.value(), lang))
            .filter(value -> !value.isBlank())
            .toList();
    return values.isEmpty() ? sku.id() : String.join(" · ", values);
  }

  private static String value(Sku sku, int place, String lang) {
    return ProductSheet.read(sku.attributes().get(place).value(), lang);
  }
}
