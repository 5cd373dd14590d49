package io.supercargo.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.supercargo.cli.bulk.Digest;
import io.supercargo.cli.bulk.Row;
import io.supercargo.domain.InvalidValue;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An order as a row of a file writes it: {@code lines} ({@code ID[=SKU]xN}, with blanks between
 * them), or {@code productId}, {@code skuId} and {@code quantity} for a single one; the address
 * field by field, or whole as {@code address}.
 *
 * @param key under which it happens once
 * @param quote what is to be quoted, as the REST API takes it
 * @param terms what is to be said at placing beside the quote
 */
record WantedOrder(String key, Optional<String> provider, ObjectNode quote, ObjectNode terms) {
  private static final List<String> ADDRESS =
      List.of(
          "name",
          "phone",
          "landline",
          "country",
          "province",
          "city",
          "district",
          "town",
          "regionCode",
          "street",
          "postalCode");
  private static final Pattern BLANKS = Pattern.compile("[\\s;]+");

  static Set<String> fields() {
    Set<String> fields =
        new HashSet<>(
            List.of(
                "key",
                "lines",
                "productId",
                "skuId",
                "quantity",
                "address",
                "provider",
                "maxPriceIncrease",
                "note"));
    fields.addAll(ADDRESS);
    return fields;
  }

  /**
   * Reads it.
   *
   * @param usual the address where a row has none
   * @throws InvalidValue naming the row
   */
  static WantedOrder of(Row row, String key, Optional<ObjectNode> usual) {
    ObjectNode quote = JsonNodeFactory.instance.objectNode();
    quote.set("lines", lines(row));
    quote.set(
        "address",
        address(row)
            .or(() -> usual)
            .orElseThrow(
                () -> wrong(row, "no address", "name, phone, province, ... or --address")));
    ObjectNode terms = JsonNodeFactory.instance.objectNode();
    row.text("maxPriceIncrease").ifPresent(yuan -> terms.put("maxPriceIncrease", yuan));
    row.text("note").ifPresent(note -> terms.put("note", note));
    return new WantedOrder(key, row.text("provider"), quote, terms);
  }

  /** The same; what it does not say itself is as usual. */
  WantedOrder on(ObjectNode usual) {
    ObjectNode all = usual.deepCopy();
    all.setAll(terms);
    return new WantedOrder(key, provider, quote, all);
  }

  /** Stands for all of it but the key: another digest is another order. */
  String digest() {
    ObjectNode all = JsonNodeFactory.instance.objectNode();
    all.put("provider", provider.orElse("")).set("quote", quote);
    all.set("terms", terms);
    return Digest.of(all);
  }

  private static ArrayNode lines(Row row) {
    try {
      return written(row);
    } catch (InvalidValue wrong) {
      throw wrong.field().startsWith("row ")
          ? wrong
          : wrong.in("row %d, %s".formatted(row.number(), wrong.field()));
    }
  }

  private static ArrayNode written(Row row) {
    ArrayNode lines = JsonNodeFactory.instance.arrayNode();
    JsonNode written = row.fields().path("lines");
    if (written.isArray()) {
      written.forEach(line -> lines.add(line.isTextual() ? Wish.read(line.asText()) : line));
    } else if (row.text("lines").isPresent()) {
      BLANKS
          .splitAsStream(row.text("lines").get().strip())
          .forEach(line -> lines.add(Wish.read(line)));
    } else {
      String product = row.text("productId").orElseThrow(() -> noLines(row));
      String sku = row.text("skuId").map(id -> "=" + id).orElse("");
      String quantity = row.text("quantity").orElseThrow(() -> noLines(row));
      lines.add(Wish.read(product + sku + "x" + quantity));
    }
    return lines;
  }

  private static Optional<ObjectNode> address(Row row) {
    if (row.fields().path("address") instanceof ObjectNode whole) {
      return Optional.of(whole);
    }
    ObjectNode address = JsonNodeFactory.instance.objectNode();
    ADDRESS.forEach(name -> row.text(name).ifPresent(value -> address.put(name, value)));
    return address.isEmpty() ? Optional.empty() : Optional.of(address);
  }

  private static InvalidValue noLines(Row row) {
    return wrong(row, "no goods", "lines, or productId and quantity");
  }

  private static InvalidValue wrong(Row row, String found, String expected) {
    return new InvalidValue("row " + row.number(), found, expected);
  }
}
