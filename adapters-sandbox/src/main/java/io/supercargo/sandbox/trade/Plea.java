package io.supercargo.sandbox.trade;

import io.supercargo.domain.Marketplace;
import io.supercargo.domain.aftersales.RefundCase;
import io.supercargo.domain.aftersales.RefundStatus;
import io.supercargo.domain.aftersales.RefundSum;
import io.supercargo.domain.aftersales.ReturnAddress;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A refund as it is kept.
 *
 * @param seller who gets goods back
 * @param refusal what the seller last said against it
 * @param back the parcel that goes back
 */
record Plea(
    String id,
    String order,
    Marketplace marketplace,
    Deal.Seller seller,
    RefundStatus status,
    Ask ask,
    Hours hours,
    @Nullable String refusal,
    @Nullable Way back,
    List<Remark> remarks) {
  Plea {
    remarks = List.copyOf(remarks);
  }

  /**
   * When it came so far, in milliseconds of the market's clock.
   *
   * @param since when it came to stand as it does
   */
  record Hours(long opened, long since, long changed) {}

  static Plea opened(String id, Deal deal, Ask ask, Remark first) {
    return new Plea(
        id,
        deal.id(),
        deal.marketplace(),
        deal.seller(),
        RefundStatus.OPENED,
        ask,
        new Hours(first.at(), first.at(), first.at()),
        null,
        null,
        List.of(first));
  }

  /** One step further. */
  Plea becomes(RefundStatus next, Remark step) {
    if (!status.leadsTo(next)) {
      throw new IllegalStateException("refund %s: %s after %s".formatted(id, next, status));
    }
    return at(next, ask, refusal, back, step);
  }

  Plea refused(String why, Remark step) {
    return at(RefundStatus.REFUSED, ask, why, back, step);
  }

  Plea sentBack(Way way, Remark step) {
    return at(RefundStatus.RETURNED, ask, refusal, way, step);
  }

  /** Asked for otherwise; the seller answers anew. */
  Plea asking(Ask other, Remark step) {
    return at(RefundStatus.OPENED, other, null, back, step);
  }

  /** The same, of which somebody has spoken. */
  Plea said(Remark remark) {
    return new Plea(
        id,
        order,
        marketplace,
        seller,
        status,
        ask,
        new Hours(hours.opened(), hours.since(), remark.at()),
        refusal,
        back,
        and(remark));
  }

  /** When the marketplace acts for whoever is silent. */
  OptionalLong due() {
    return Patience.with(status)
        .map(patience -> OptionalLong.of(patience.ends(hours.since())))
        .orElse(OptionalLong.empty());
  }

  RefundCase refund() {
    return new RefundCase(
        id,
        order,
        status,
        word(),
        ask.claim(),
        new RefundCase.Answer(agreed(), Optional.ofNullable(refusal)),
        ask.pictures().stream().map(URI::create).toList(),
        returnTo(),
        Optional.ofNullable(back).map(Way::shipment),
        remarks.stream().map(Remark::message).toList(),
        times(),
        ask.remark() == null ? Map.of() : Map.of("remark", ask.remark()));
  }

  private Plea at(
      RefundStatus next, Ask asked, @Nullable String no, @Nullable Way way, Remark step) {
    return new Plea(
        id,
        order,
        marketplace,
        seller,
        next,
        asked,
        new Hours(hours.opened(), step.at(), step.at()),
        no,
        way,
        and(step));
  }

  private List<Remark> and(Remark remark) {
    List<Remark> more = new ArrayList<>(remarks);
    more.add(remark);
    return more;
  }

  private Optional<RefundSum> agreed() {
    return status.isAgreed()
        ? Optional.of(new RefundSum(ask.money(), ask.freight()))
        : Optional.empty();
  }

  private Optional<ReturnAddress> returnTo() {
    return status == RefundStatus.AWAITING_RETURN || back != null
        ? Optional.of(
            new ReturnAddress(
                Optional.of(seller.company()),
                Optional.of("13800138000"),
                Optional.of(seller.place() + "退货仓"),
                Optional.empty()))
        : Optional.empty();
  }

  private RefundCase.Times times() {
    Instant since = Instant.ofEpochMilli(hours.since());
    return new RefundCase.Times(
        Instant.ofEpochMilli(hours.opened()),
        Optional.of(Instant.ofEpochMilli(hours.changed())),
        status.isFinal() ? Optional.of(since) : Optional.empty(),
        Patience.with(status)
            .map(
                patience ->
                    new RefundCase.Deadline(
                        Instant.ofEpochMilli(patience.ends(hours.since())),
                        Optional.of(patience.words()))));
  }

  /** In the words of 1688. */
  private String word() {
    return switch (status) {
      case OPENED, OTHER -> "waitselleragree";
      case REFUSED -> "waitbuyermodify";
      case AWAITING_RETURN -> "waitbuyersend";
      case RETURNED -> "waitsellerreceive";
      case COMPLETED -> "refundsuccess";
      case CLOSED -> "refundclose";
    };
  }
}
