package io.supercargo.xportcn.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.product.Sku;
import io.supercargo.http.WireJson;
import io.supercargo.http.dialect.taobao.TaobaoIds;
import io.supercargo.xportcn.wire.WireBatchQuery.WireAsked;
import io.supercargo.xportcn.wire.WireBatchResult.WireMatch;
import io.supercargo.xportcn.wire.WireBatchResult.WireReason;
import io.supercargo.xportcn.wire.WireBatchResult.WireSkuMatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Answers which items of Taobao can be ordered, and under which distribution ids. */
public final class BatchCheck {
  private static final int MOST = 50;
  private static final ObjectReader LIST = WireJson.requests().readerForListOf(WireAsked.class);
  private static final String EXPECTED =
      "JSON text such as [{\"itemId\":\"672991141190\",\"skuIds\":[\"3452545926724\"]}]";

  private final TaobaoItems items;
  private final List<WireMatch> matches = new ArrayList<>();
  private final List<String> missing = new ArrayList<>();
  private final List<WireReason> reasons = new ArrayList<>();

  private BatchCheck(TaobaoItems items) {
    this.items = items;
  }

  /**
   * @throws InvalidValue naming {@code params}
   */
  public static List<WireAsked> read(WireBatchQuery wire) {
    String params = SearchTerms.some(wire.params()).orElse("missing");
    List<WireAsked> asked = parse(params);
    if (asked.isEmpty() || asked.size() > MOST) {
      throw new InvalidValue("params", asked.size() + " items", "1 to " + MOST);
    }
    return asked;
  }

  /**
   * @param catalog finds an item, or nothing
   */
  public static WireBatchResult answer(
      TaobaoItems items, List<WireAsked> asked, Function<ProductId, Optional<Product>> catalog) {
    BatchCheck check = new BatchCheck(items);
    for (WireAsked item : asked) {
      Optional<Product> found = catalog.apply(items.asked(item.itemId()));
      found.ifPresentOrElse(
          product -> check.found(item, product), () -> check.lacks(item, "no such item"));
    }
    return new WireBatchResult(check.matches, check.missing, check.reasons);
  }

  private void found(WireAsked asked, Product product) {
    List<String> wanted = asked.skuIds() == null ? List.of() : asked.skuIds();
    List<WireSkuMatch> skus =
        product.skus().stream()
            .filter(sku -> wanted.isEmpty() || wanted.contains(sku.id()))
            .map(BatchCheck::sku)
            .toList();
    if (skus.size() < wanted.size()) {
      lacks(asked, "no such variant");
    } else {
      matches.add(
          new WireMatch(number(asked), mapId(asked), TaobaoIds.mpId(product.offer()), skus));
    }
  }

  private void lacks(WireAsked asked, String reason) {
    missing.add(String.valueOf(asked.itemId()));
    reasons.add(new WireReason(number(asked), mapId(asked), reason));
  }

  private @Nullable String number(WireAsked asked) {
    return items.dialect().isOpaque() ? null : asked.itemId();
  }

  private @Nullable String mapId(WireAsked asked) {
    return items.dialect().isOpaque() ? asked.itemId() : null;
  }

  /** Where a variant has no distribution id of its own, it is ordered by the one it has. */
  private static WireSkuMatch sku(Sku sku) {
    return new WireSkuMatch(sku.id(), sku.specId().orElse(sku.id()));
  }

  private static List<WireAsked> parse(String params) {
    try {
      return LIST.readValue(params);
    } catch (JsonProcessingException notAList) {
      throw new InvalidValue("params", params, EXPECTED);
    }
  }
}
