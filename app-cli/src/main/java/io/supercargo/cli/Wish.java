package io.supercargo.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.supercargo.domain.InvalidValue;
import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line of an order as people write it, {@code ID[=SKU]xN}. */
final class Wish {
  private static final Pattern FORM = Pattern.compile("(.+?)(?:=([^=]+))?x(-?[0-9]+)");

  private Wish() {}

  static ObjectNode read(String text) {
    Matcher parts = FORM.matcher(text);
    if (!parts.matches()) {
      throw new InvalidValue("line", text, "ID[=SKU]xN, e.g. 1688:731218795448=5131477219648x20");
    }
    ObjectNode line = JsonNodeFactory.instance.objectNode().put("productId", parts.group(1));
    if (parts.group(2) != null) {
      line.put("skuId", parts.group(2));
    }
    return line.put("quantity", new BigInteger(parts.group(3)));
  }
}
