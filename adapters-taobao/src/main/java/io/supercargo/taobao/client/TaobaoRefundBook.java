package io.supercargo.taobao.client;

import io.supercargo.domain.Page;
import io.supercargo.domain.aftersales.RefundCase;
import io.supercargo.domain.aftersales.RefundMessage;
import io.supercargo.domain.aftersales.RefundQuery;
import io.supercargo.http.dialect.taobao.aftersales.Claims;
import io.supercargo.http.dialect.taobao.aftersales.RefundQuestions;
import io.supercargo.http.dialect.taobao.aftersales.RefundSheets;
import io.supercargo.http.dialect.taobao.aftersales.WireRefundListing;
import io.supercargo.ports.Reply;
import io.supercargo.ports.aftersales.RefundBook;
import io.supercargo.ports.aftersales.RefundHistory;
import io.supercargo.ports.aftersales.RefundList;
import io.supercargo.taobao.wire.TaobaoJson;
import io.supercargo.taobao.wire.WireRefundLetter;
import java.util.List;

/** The account's refunds, and what was said about them. */
final class TaobaoRefundBook implements RefundBook, RefundList, RefundHistory {
  private static final int MOST_MESSAGES = 50;

  private final TaobaoLine line;
  private final TaobaoRefundApi api;

  TaobaoRefundBook(TaobaoLine line) {
    this.line = line;
    this.api = line.line().api(TaobaoRefundApi.class);
  }

  @Override
  public Reply<RefundCase> refund(String id) {
    return line.read(api.refund(id), RefundSheets::read);
  }

  @Override
  public Reply<Page<RefundCase>> refunds(RefundQuery query) {
    WireRefundListing asked = WireRefundListing.of(RefundQuestions.of(query));
    return line.read(
        api.refunds(TaobaoJson.parameters(asked)), wire -> RefundSheets.page(wire, query));
  }

  @Override
  public Reply<List<RefundMessage>> messages(String refundId) {
    WireRefundLetter asked = new WireRefundLetter(refundId, null, null, 1, MOST_MESSAGES);
    return line.read(api.messages(TaobaoJson.parameters(asked)), Claims::messages);
  }
}
