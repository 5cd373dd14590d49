package io.supercargo.application.order;

import io.supercargo.application.provider.Answer;
import io.supercargo.application.provider.Inquiry;
import io.supercargo.application.provider.Providers;
import io.supercargo.domain.Capability;
import io.supercargo.domain.intent.Intent;
import io.supercargo.domain.order.KnownOrder;
import io.supercargo.domain.order.Order;
import io.supercargo.ports.Raw;
import io.supercargo.ports.order.OrderBook;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.store.IntentJournal;
import java.time.InstantSource;
import java.util.Optional;

/** Reads an order at its supplier, and remembers how it stands. Thread-safe. */
public final class ShowOrder {
  private final IntentJournal journal;
  private final Providers providers;
  private final Inquiry inquiry;
  private final InstantSource clock;

  public ShowOrder(
      IntentJournal journal, Providers providers, Inquiry inquiry, InstantSource clock) {
    this.journal = journal;
    this.providers = providers;
    this.inquiry = inquiry;
    this.clock = clock;
  }

  /**
   * How an order stands.
   *
   * @param known what we remember of it now
   * @param answer what its supplier says
   */
  public record Shown(KnownOrder known, Answer<Order> answer) {}

  /**
   * @param id {@code provider:number}
   * @throws io.supercargo.domain.InvalidValue for an id that is not one, or an unknown provider
   * @throws io.supercargo.ports.failure.SupplierFailure not found when the supplier has no such
   *     order
   */
  public Shown show(String id) {
    String[] parts = KnownOrder.split(id);
    Provider provider = providers.named(parts[0]);
    Optional<KnownOrder> known = journal.order(parts[0], parts[1]);
    Provider there = known.map(it -> provider.at(it.marketplace())).orElse(provider);
    Answer<Order> answer =
        inquiry.askOne(
            there, Capability.ORDER_LOOKUP, OrderBook.class, book -> book.order(parts[1]));
    KnownOrder now =
        known
            .map(it -> it.seen(answer.value(), clock.instant()))
            .orElseGet(() -> first(there, answer.value()));
    journal.save(now);
    return new Shown(now, isForgotten(now) ? withoutPeople(answer) : answer);
  }

  private boolean isForgotten(KnownOrder known) {
    return known.intent().flatMap(journal::intent).filter(Intent::isForgotten).isPresent();
  }

  /** The supplier knows them still. */
  private static Answer<Order> withoutPeople(Answer<Order> answer) {
    return new Answer<>(
        answer.provider(), answer.value().forgotten(), Raw.NONE, answer.fetchedAt());
  }

  private KnownOrder first(Provider provider, Order order) {
    return new KnownOrder(
        provider.name(),
        provider.marketplace(),
        order.id(),
        Optional.empty(),
        order.status(),
        order.nativeStatus(),
        Optional.of(order.amounts().total()),
        Optional.empty(),
        order.times().created(),
        clock.instant());
  }
}
