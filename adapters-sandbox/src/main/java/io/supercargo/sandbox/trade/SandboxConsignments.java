package io.supercargo.sandbox.trade;

import io.supercargo.domain.Capability;
import io.supercargo.domain.Money;
import io.supercargo.domain.logistics.Booking;
import io.supercargo.domain.logistics.ConsignedItem;
import io.supercargo.domain.logistics.Consignee;
import io.supercargo.domain.logistics.Consignment;
import io.supercargo.domain.logistics.ConsignmentDraft;
import io.supercargo.domain.logistics.ConsignmentQuote;
import io.supercargo.domain.logistics.Forwarding;
import io.supercargo.domain.logistics.Passage;
import io.supercargo.domain.logistics.Route;
import io.supercargo.ports.Reply;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import io.supercargo.ports.logistics.ConsignmentBook;
import io.supercargo.ports.logistics.ConsignmentDesk;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/** Takes goods abroad from the warehouse of the market. */
final class SandboxConsignments implements ConsignmentDesk, ConsignmentBook {
  private static final long ON_ITS_WAY = Duration.ofDays(2).toMillis();
  private static final long USUAL_GRAMS = 500;

  private final Depot depot;
  private final Books books;
  private final Line line;
  private final Refusals refusals;

  SandboxConsignments(Depot depot, Books books, Line line, Refusals refusals) {
    this.depot = depot;
    this.books = books;
    this.line = line;
    this.refusals = refusals;
  }

  @Override
  public Reply<List<Passage>> passages(ConsignedItem item, Consignee to) {
    return line.call(Capability.CONSIGNMENT, () -> Reply.of(Tariff.passages(item.quantity())));
  }

  @Override
  public Reply<ConsignmentQuote> quote(ConsignmentDraft draft) {
    return line.call(
        Capability.CONSIGNMENT,
        () -> {
          requireRoutes(draft);
          List<Passage> passages = draft.items().stream().map(Tariff::passage).toList();
          Money freight = passages.stream().map(Passage::freight).reduce(Money.fen(0), Money::plus);
          String id = "FF%s%05d".formatted(today(), depot.next());
          depot.putQuote(id);
          return Reply.of(new ConsignmentQuote(id, freight, passages));
        });
  }

  @Override
  public Reply<Consignment> consign(Booking booking) {
    return line.tell(
        Capability.CONSIGNMENT,
        () -> {
          requireRoutes(booking.draft());
          booking.quoteId().filter(id -> !depot.hasQuote(id)).ifPresent(this::refuseQuote);
          Voyage voyage = Voyage.of(Long.toString(depot.next()), booking, now());
          depot.put(voyage);
          return Reply.of(told(voyage));
        });
  }

  @Override
  public Reply<Boolean> forward(Forwarding parcels) {
    return line.tell(
        Capability.CONSIGNMENT,
        () -> {
          depot.put(
              voyage(parcels.consignmentId())
                  .brought(
                      parcels.legs().stream()
                          .flatMap(leg -> leg.parcels().stream())
                          .map(Inland::of)
                          .toList()));
          return Reply.of(true);
        });
  }

  @Override
  public Reply<Consignment> consignment(String id) {
    return line.call(Capability.CONSIGNMENT, () -> Reply.of(told(voyage(id))));
  }

  private Voyage voyage(String id) {
    return depot
        .voyage(id)
        .orElseThrow(
            () ->
                new SupplierFailure.NotFound(
                    Origin.of(refusals.provider()),
                    refusals.provider() + " has no consignment " + id));
  }

  private Consignment told(Voyage voyage) {
    long gathered =
        voyage.inland().stream().mapToLong(this::arrival).reduce(voyage.created(), Math::max);
    long grams =
        voyage.inland().stream()
            .flatMap(inland -> depot.crate(inland.waybill()).stream())
            .mapToLong(Crate::grams)
            .sum();
    return voyage.at(now(), gathered, grams == 0 ? USUAL_GRAMS : grams);
  }

  /** What nobody announced comes too. */
  private long arrival(Inland inland) {
    return depot
        .crate(inland.waybill())
        .map(Crate::arrival)
        .orElse(inland.ready() == null ? 0 : inland.ready() + ON_ITS_WAY);
  }

  private void requireRoutes(ConsignmentDraft draft) {
    for (ConsignedItem item : draft.items()) {
      Optional<Route> unknown = item.route().filter(route -> !Tariff.knows(route));
      if (unknown.isPresent()) {
        throw refusals.invalid(
            "SERVICE_NOT_EXIST", Optional.of("route"), "no route %s".formatted(unknown.get().id()));
      }
    }
  }

  private void refuseQuote(String id) {
    throw refusals.invalid("RENDER_NOT_EXIST", Optional.of("quoteId"), "no quote %s".formatted(id));
  }

  private String today() {
    return DateTimeFormatter.BASIC_ISO_DATE.format(
        LocalDate.ofInstant(books.instant(), ZoneOffset.ofHours(8)));
  }

  private long now() {
    return books.instant().toEpochMilli();
  }
}
