package io.supercargo.application.aftersales;

import io.supercargo.application.order.Account;
import io.supercargo.application.provider.Answers;
import io.supercargo.application.provider.Answers.Told;
import io.supercargo.application.provider.FanOut;
import io.supercargo.application.provider.FanOut.Partly;
import io.supercargo.application.provider.Inquiry;
import io.supercargo.application.provider.Router;
import io.supercargo.application.provider.Selection;
import io.supercargo.domain.Capability;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.aftersales.RefundQuery;
import io.supercargo.ports.Raw;
import io.supercargo.ports.aftersales.RefundList;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.provider.Provider;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lists refunds as suppliers list them, ours and others: of all who can where nobody is named, and
 * at all their marketplaces where none is named. Thread-safe.
 */
public final class ListRefunds {
  private final Account account;
  private final Router router;
  private final FanOut fanOut;
  private final Inquiry inquiry;

  public ListRefunds(Account account, Router router, FanOut fanOut, Inquiry inquiry) {
    this.account = account;
    this.router = router;
    this.fanOut = fanOut;
    this.inquiry = inquiry;
  }

  /**
   * One part of them.
   *
   * @param query its page says how many
   * @param cursor where to go on
   * @throws SupplierFailure when nobody answers
   */
  public RefundListing list(RefundQuery query, Selection selection, Optional<String> cursor) {
    RefundPlaces places = cursor.map(RefundPlaces::read).orElse(RefundPlaces.START);
    Router.Round round = round(selection);
    List<Provider> asked =
        round.asked().stream().filter(one -> !places.areOver(names(one, selection))).toList();
    if (asked.isEmpty()) {
      return RefundListing.NOTHING;
    }
    List<Told<List<RefundLane>>> told =
        fanOut.ask(asked, selection.terms(), provider -> lanes(provider, selection, query, places));
    RefundMerge merge = new RefundMerge(places);
    told.forEach(one -> bring(merge, one, selection));
    return new RefundListing(
        merge.take(query.page().size()),
        merge.next(),
        new Answers<>(told, round.lacking()).reports(Capability.REFUND_LIST),
        raw(told));
  }

  /**
   * Those of one order.
   *
   * @param order {@code provider:number}
   */
  public RefundListing ofOrder(String order, RefundQuery query, Optional<String> cursor) {
    Account.Batch batch = account.batch(List.of(order), Capability.REFUND_LIST);
    Selection there = Selection.of(batch.provider().name()).at(batch.provider().marketplace());
    return list(query.ofOrder(batch.orderIds().get(0)), there, cursor);
  }

  /** What one supplier lists at its marketplaces; one that fails does not hide the others. */
  private Partly<List<RefundLane>> lanes(
      Provider provider, Selection selection, RefundQuery query, RefundPlaces places) {
    List<RefundLane> lanes = new ArrayList<>();
    Optional<SupplierFailure> failure = Optional.empty();
    for (Provider there : stalls(provider, selection)) {
      String name = name(there);
      try {
        if (!places.isOver(name)) {
          lanes.add(
              RefundLane.read(
                  name,
                  places.of(name),
                  query.page().size(),
                  page ->
                      inquiry.askOne(
                          there,
                          Capability.REFUND_LIST,
                          RefundList.class,
                          list -> list.someOrNone(query.page(page)))));
        }
      } catch (SupplierFailure failed) {
        failure = failure.or(() -> Optional.of(failed));
      }
    }
    if (lanes.isEmpty() && failure.isPresent()) {
      throw failure.get();
    }
    return new Partly<>(lanes, failure);
  }

  private static void bring(RefundMerge merge, Told<List<RefundLane>> told, Selection selection) {
    List<RefundLane> lanes = told.value().orElse(List.of());
    lanes.forEach(lane -> merge.add(told.provider().name(), lane));
    boolean forGood = told.failure().filter(failed -> !failed.kind().retryable()).isPresent();
    names(told.provider(), selection).stream()
        .filter(name -> lanes.stream().noneMatch(lane -> lane.name().equals(name)))
        .forEach(name -> merge.leaveOut(name, forGood || told.failure().isEmpty()));
  }

  /** Where nobody is named, everybody who can at any marketplace. */
  private Router.Round round(Selection selection) {
    boolean nobodyNamed = selection.whom() instanceof Selection.Routed;
    Selection meant = nobodyNamed ? new Selection.All(selection.marketplace()) : selection.whom();
    if (meant.marketplace().isPresent()) {
      return router.atOnce(meant, Capability.REFUND_LIST);
    }
    List<Provider> all = router.meant(meant);
    List<Provider> able = all.stream().filter(one -> !stalls(one, selection).isEmpty()).toList();
    List<Provider> lacking = all.stream().filter(one -> !able.contains(one)).toList();
    boolean refused = able.isEmpty() || (meant instanceof Selection.Named && !lacking.isEmpty());
    return refused
        ? router.atOnce(unable(meant, lacking), Capability.REFUND_LIST)
        : new Router.Round(able, lacking);
  }

  private static Selection unable(Selection meant, List<Provider> lacking) {
    return meant instanceof Selection.Named
        ? new Selection.Named(lacking.stream().map(Provider::name).toList(), Optional.empty())
        : meant;
  }

  /** Its main marketplace first. */
  private static List<Provider> stalls(Provider provider, Selection selection) {
    if (selection.marketplace().isPresent()) {
      return List.of(provider);
    }
    List<Provider> stalls = new ArrayList<>();
    stalls.add(provider);
    for (Marketplace where : provider.marketplaces()) {
      if (where != provider.marketplace()) {
        stalls.add(provider.at(where));
      }
    }
    stalls.removeIf(there -> !there.can(Capability.REFUND_LIST));
    return stalls;
  }

  private static List<String> names(Provider provider, Selection selection) {
    return stalls(provider, selection).stream().map(ListRefunds::name).toList();
  }

  private static String name(Provider there) {
    return there.marketplace().code() + " " + there.name();
  }

  private static Map<String, List<Raw>> raw(List<Told<List<RefundLane>>> told) {
    Map<String, List<Raw>> raw = new LinkedHashMap<>();
    for (Told<List<RefundLane>> one : told) {
      one.value()
          .ifPresent(
              lanes ->
                  raw.put(
                      one.provider().name(),
                      lanes.stream().flatMap(lane -> lane.raw().stream()).toList()));
    }
    return raw;
  }
}
