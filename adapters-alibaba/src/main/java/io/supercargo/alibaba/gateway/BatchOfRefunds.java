package io.supercargo.alibaba.gateway;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.supercargo.alibaba.wire.AfterSales;
import io.supercargo.alibaba.wire.WireRefundBatchQuery;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.aftersales.RefundCase;
import io.supercargo.domain.aftersales.RefundQuery;
import io.supercargo.domain.aftersales.RefundStatus;
import io.supercargo.domain.aftersales.SalePhase;
import io.supercargo.http.WireJson;
import io.supercargo.ports.aftersales.RefundList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The refunds of one order before it is over. This operation alone writes {@code is} before names
 * that are yes or no, and says of each row that it is a success.
 */
final class BatchOfRefunds {
  private static final List<String> PREFIXED =
      List.of("goodsReceived", "buyerSendGoods", "refundGoods", "onlyRefund");
  private static final ObjectMapper JSON = WireJson.answers();

  private BatchOfRefunds() {}

  static ObjectNode of(RefundList list, WireRefundBatchQuery wire) {
    Predicate<RefundCase> meant = meant(wire);
    String order =
        Optional.ofNullable(wire.orderId())
            .filter(id -> !id.isBlank())
            .orElseThrow(() -> new InvalidValue("orderId", "missing", "a number"));
    ArrayNode rows = JSON.createArrayNode();
    list
        .refunds(RefundQuery.ofOrder(order, new PageRequest(1, PageRequest.USUAL_MOST)))
        .value()
        .items()
        .stream()
        .filter(refund -> !refund.claim().phase().equals(Optional.of(SalePhase.AFTER_SALE)))
        .filter(meant)
        .map(BatchOfRefunds::row)
        .forEach(rows::add);
    ObjectNode all = JSON.createObjectNode();
    all.set("opOrderRefundModels", rows);
    return all;
  }

  private static Predicate<RefundCase> meant(WireRefundBatchQuery wire) {
    return switch (String.valueOf(wire.queryType())) {
      case "1" -> refund -> !refund.status().isFinal();
      case "3" -> refund -> refund.status() == RefundStatus.COMPLETED;
      default -> throw new InvalidValue("queryType", String.valueOf(wire.queryType()), "1 or 3");
    };
  }

  private static ObjectNode row(RefundCase refund) {
    ObjectNode row = JSON.valueToTree(AfterSales.row(refund));
    for (String name : PREFIXED) {
      row.set(
          "is" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1),
          row.remove(name));
    }
    return row.put("success", true);
  }
}
