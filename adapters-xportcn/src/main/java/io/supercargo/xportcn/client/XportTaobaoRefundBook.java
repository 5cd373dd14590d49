package io.supercargo.xportcn.client;

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
import io.supercargo.xportcn.wire.aftersales.WireRefundLetter;
import java.util.List;

/** Refunds at Taobao, and what was said about them. */
final class XportTaobaoRefundBook implements RefundBook, RefundList, RefundHistory {
  private static final int MOST_MESSAGES = 50;

  private final XportLine line;
  private final XportTaobaoRefundApi api;

  XportTaobaoRefundBook(XportLine line, XportTaobaoRefundApi api) {
    this.line = line;
    this.api = api;
  }

  @Override
  public Reply<RefundCase> refund(String id) {
    return line.read(api.refund(id), RefundSheets::read);
  }

  @Override
  public Reply<Page<RefundCase>> refunds(RefundQuery query) {
    return line.read(
        api.refunds(WireRefundListing.of(RefundQuestions.of(query))),
        wire -> RefundSheets.page(wire, query));
  }

  @Override
  public Reply<List<RefundMessage>> messages(String refundId) {
    return line.read(
        api.messages(new WireRefundLetter(refundId, null, null, 1, MOST_MESSAGES)),
        Claims::messages);
  }
}
