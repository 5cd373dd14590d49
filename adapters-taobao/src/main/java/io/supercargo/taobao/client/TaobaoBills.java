package io.supercargo.taobao.client;

import io.supercargo.domain.Page;
import io.supercargo.domain.payment.Bill;
import io.supercargo.domain.payment.BillQuery;
import io.supercargo.ports.Reply;
import io.supercargo.ports.order.Bills;
import io.supercargo.taobao.wire.BillQueries;
import io.supercargo.taobao.wire.Billed;
import io.supercargo.taobao.wire.TaobaoJson;
import java.util.Map;

/** Bills of payments, line by line, and of refunds. */
final class TaobaoBills implements Bills {
  private final TaobaoLine line;
  private final TaobaoOrderApi api;

  TaobaoBills(TaobaoLine line) {
    this.line = line;
    this.api = line.orders();
  }

  @Override
  public Reply<Page<Bill>> bills(BillQuery query) {
    Map<String, String> asked = TaobaoJson.parameters(BillQueries.write(query));
    Billed billed = new Billed(query.kind());
    return line.read(
        query.kind() == Bill.Kind.PURCHASE ? api.purchaseBills(asked) : api.refundBills(asked),
        wire -> billed.read(wire, query));
  }
}
