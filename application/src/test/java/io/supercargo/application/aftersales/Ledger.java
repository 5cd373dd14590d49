package io.supercargo.application.aftersales;

import io.supercargo.domain.Money;
import io.supercargo.domain.Page;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.aftersales.RefundCase;
import io.supercargo.domain.aftersales.RefundKind;
import io.supercargo.domain.aftersales.RefundQuery;
import io.supercargo.domain.aftersales.RefundStatus;
import io.supercargo.domain.aftersales.RefundSum;
import io.supercargo.ports.Reply;
import io.supercargo.ports.aftersales.RefundList;
import io.supercargo.ports.failure.SupplierFailure;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Some refunds that are listed page by page, opened a minute apart from one to the next. */
final class Ledger implements RefundList {
  private static final Instant FIRST = Instant.parse("2026-11-20T08:00:00Z");

  final List<PageRequest> asked = new ArrayList<>();
  private final List<RefundCase> refunds;
  private Optional<SupplierFailure> failure = Optional.empty();

  private Ledger(List<RefundCase> refunds) {
    this.refunds = refunds;
  }

  /** Opened at these minutes, the newest first. */
  static Ledger of(String name, int... minutes) {
    return new Ledger(IntStream.of(minutes).mapToObj(minute -> refund(name, minute)).toList());
  }

  Ledger failing(SupplierFailure with) {
    failure = Optional.of(with);
    return this;
  }

  Ledger mended() {
    failure = Optional.empty();
    return this;
  }

  @Override
  public Reply<Page<RefundCase>> refunds(RefundQuery query) {
    asked.add(query.page());
    if (failure.isPresent()) {
      throw failure.get();
    }
    List<RefundCase> rows =
        refunds.stream().skip(query.page().offset()).limit(query.page().size()).toList();
    return Reply.of(Page.of(rows, query.page(), refunds.size()));
  }

  private static RefundCase refund(String name, int minute) {
    return new RefundCase(
        name + minute,
        "7",
        RefundStatus.OPENED,
        "waitselleragree",
        new RefundCase.Claim(
            List.of(),
            RefundKind.REFUND_ONLY,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "",
            "",
            RefundSum.of(Money.fen(1))),
        RefundCase.Answer.NONE,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        RefundCase.Times.since(FIRST.plusSeconds(60L * minute)),
        Map.of());
  }
}
