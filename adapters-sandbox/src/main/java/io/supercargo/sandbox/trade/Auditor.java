package io.supercargo.sandbox.trade;

import io.supercargo.domain.aftersales.RefundCase;
import io.supercargo.domain.logistics.Shipment;
import io.supercargo.domain.product.ProductId;
import io.supercargo.ports.sandbox.SandboxLedger;
import io.supercargo.sandbox.catalogue.Numbers;
import io.supercargo.sandbox.listing.Listing;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells all that is in the books. */
final class Auditor implements SandboxLedger {
  private final Books books;
  private final List<? extends Wares> wares;
  private final Supplier<URI> publicUrl;

  Auditor(Books books, List<? extends Wares> wares, Supplier<URI> publicUrl) {
    this.books = books;
    this.wares = wares;
    this.publicUrl = publicUrl;
  }

  @Override
  public Audit audit() {
    return books.use(
        clerk ->
            new Audit(
                orders(clerk),
                shipments(clerk),
                lost(clerk),
                refunds(clerk),
                stock(clerk.ledger()),
                clerk.ledger().spent()));
  }

  private List<Entry> orders(Clerk clerk) {
    List<Entry> entries = new ArrayList<>();
    for (Deal deal : clerk.ledger().newestFirst()) {
      boolean hidden = !deal.course().isSeen(clerk.now());
      entries.add(new Entry(deal.marketplace(), deal.order(publicUrl.get()), hidden));
    }
    Collections.reverse(entries);
    return entries;
  }

  private static List<Shipment> shipments(Clerk clerk) {
    List<Shipment> shipments = new ArrayList<>();
    for (Deal deal : clerk.ledger().newestFirst()) {
      if (deal.course().isSeen(clerk.now())) {
        shipments.addAll(0, Journey.parcels(deal, clerk.now()));
      }
    }
    return shipments;
  }

  private static Set<String> lost(Clerk clerk) {
    return clerk.ledger().newestFirst().stream()
        .flatMap(deal -> Journey.lost(deal).stream())
        .collect(Collectors.toSet());
  }

  private static List<RefundCase> refunds(Clerk clerk) {
    List<RefundCase> refunds =
        new ArrayList<>(clerk.ledger().pleas().newestFirst().stream().map(Plea::refund).toList());
    Collections.reverse(refunds);
    return refunds;
  }

  private List<Stock> stock(Ledger ledger) {
    TreeSet<Long> offers = new TreeSet<>(ledger.taken().keySet());
    offers.addAll(ledger.tagged());
    return offers.stream()
        .flatMap(offer -> founded(offer).flatMap(it -> stock(ledger, it.product(), it.listing())))
        .toList();
  }

  private Stream<Stock> stock(Ledger ledger, ProductId product, Listing founded) {
    Map<Integer, Long> held = ledger.taken().getOrDefault(founded.id(), Map.of());
    Map<Integer, Long> added = ledger.tag(founded.id()).added();
    TreeSet<Integer> variants = new TreeSet<>(held.keySet());
    variants.addAll(added.keySet());
    Listing today = ledger.today(founded);
    return variants.stream()
        .map(
            place ->
                new Stock(
                    product,
                    Numbers.sku(founded.ordinal(), place),
                    founded.variants().get(place).stock(),
                    added.getOrDefault(place, 0L),
                    held.getOrDefault(place, 0L),
                    today.variants().get(place).stock()));
  }

  /** An offer with its id; numbers tell the marketplaces apart. */
  private record Found(ProductId product, Listing listing) {}

  private Stream<Found> founded(long offer) {
    return wares.stream()
        .flatMap(
            it -> {
              ProductId id = new ProductId.Native(it.marketplace(), Long.toString(offer));
              return it.founded(id).map(listing -> new Found(id, listing)).stream();
            });
  }
}
