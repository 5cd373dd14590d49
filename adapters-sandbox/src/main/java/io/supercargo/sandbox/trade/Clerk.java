package io.supercargo.sandbox.trade;

import io.supercargo.domain.Marketplace;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Reads and writes in the {@link Books} while nobody else does. */
final class Clerk {
  private final Ledger ledger;
  private final Batch batch;
  private final long now;

  Clerk(Ledger ledger, Batch batch, long now) {
    this.ledger = ledger;
    this.batch = batch;
    this.now = now;
    ripen();
  }

  Ledger ledger() {
    return ledger;
  }

  long now() {
    return now;
  }

  /** An order that may be seen already. */
  Optional<Deal> deal(String id) {
    return ledger.deal(id).filter(deal -> deal.course().isSeen(now));
  }

  void write(Deal deal) {
    Deal before = ledger.deal(deal.id()).orElse(null);
    batch.note(new Change(before, deal, now));
    ledger.put(deal);
    Draw.of(before, deal, ledger).forEach(batch::note);
    batch.add(Shelfmark.ORDER + deal.id(), deal);
  }

  void write(Plea plea) {
    Deal deal = ledger.deal(plea.order()).orElseThrow();
    batch.note(new Act(ledger.pleas().plea(plea.id()).orElse(null), plea, deal));
    ledger.pleas().put(plea);
    batch.add(Shelfmark.REFUND + plea.id(), plea);
  }

  void write(Tagging tagging) {
    Tag tag = tagging.after();
    batch.note(tagging);
    ledger.put(tag);
    batch.add(Shelfmark.TAG + tag.offer(), tag);
  }

  /** Lets the prices of what is in a basket rise by a tenth. */
  void raise(Basket basket) {
    basket.parcels().stream()
        .flatMap(parcel -> parcel.picks().stream())
        .map(pick -> raised(pick.line().product().marketplace(), pick.listing().id()))
        .distinct()
        .forEach(this::write);
  }

  private Tagging raised(Marketplace where, long offer) {
    Tag tag = ledger.tag(offer);
    return Tagging.of(where, tag, tag.at(tag.percent() + (tag.percent() + 9) / 10));
  }

  void link(String token, List<String> orders) {
    ledger.put(token, orders);
    batch.add(Shelfmark.LINK + token, orders.toArray(String[]::new));
  }

  /** The next who writes comes at the new time. */
  void setAhead(Duration by) {
    ledger.ahead(by);
    batch.add(Shelfmark.CLOCK, by.toMillis());
  }

  /** Whatever time has brought about, in the order in which it came. */
  private void ripen() {
    for (boolean more = true; more; ) {
      var deal = ledger.due(now);
      var plea = ledger.pleas().due(now);
      more = deal.isPresent() || plea.isPresent();
      if (plea.isPresent() && (deal.isEmpty() || plea.get().getKey() <= deal.get().getKey())) {
        new Verdicts(this).timeOut(plea.get().getValue(), plea.get().getKey());
      } else if (deal.isPresent()) {
        write(Ripening.ripe(deal.get().getValue(), deal.get().getKey()));
      }
    }
  }
}
