package io.supercargo.application.aftersales;

import io.supercargo.application.order.ListBills;
import io.supercargo.application.provider.Answer;
import io.supercargo.application.provider.Inquiry;
import io.supercargo.application.provider.Providers;
import io.supercargo.application.provider.Selection;
import io.supercargo.domain.Capability;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Money;
import io.supercargo.domain.Page;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.aftersales.RefundCase;
import io.supercargo.domain.aftersales.RefundQuery;
import io.supercargo.domain.aftersales.RefundStatus;
import io.supercargo.domain.order.KnownOrder;
import io.supercargo.domain.payment.Bill;
import io.supercargo.domain.payment.BillQuery;
import io.supercargo.domain.payment.BillQuery.Basis;
import io.supercargo.domain.payment.BillQuery.Span;
import io.supercargo.ports.aftersales.RefundList;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.store.IntentJournal;
import io.supercargo.ports.store.IntentJournal.OrderFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Holds what a supplier has booked against our orders and their refunds, order by order.
 * Thread-safe.
 */
public final class ReconcileBills {
  private static final int PAGE = 50;
  private static final int MOST_PAGES = 100;
  private static final int MOST_ORDERS = 500;
  private static final Money NONE = Money.fen(0);

  private final ListBills bills;
  private final IntentJournal journal;
  private final Providers providers;
  private final Inquiry inquiry;

  public ReconcileBills(
      ListBills bills, IntentJournal journal, Providers providers, Inquiry inquiry) {
    this.bills = bills;
    this.journal = journal;
    this.providers = providers;
    this.inquiry = inquiry;
  }

  /**
   * Orders of which something was booked in a span of time, and those that were made in it, by
   * their numbers.
   *
   * @throws io.supercargo.ports.failure.SupplierFailure when nobody answers
   * @throws InvalidValue for a span with too many bills
   */
  public List<Balance> reconcile(Span span, Selection selection) {
    Answer<Page<Bill>> first = bills.list(query(Bill.Kind.PURCHASE, span, 1), selection);
    String provider = first.provider();
    Selection same = of(provider, selection);
    Span booked = new Span(Basis.BOOKED, span.from(), span.to());
    Books books = new Books(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    add(books.billed(), all(span, Bill.Kind.PURCHASE, same, first.value()));
    add(books.refunded(), all(booked, Bill.Kind.REFUND, same, page(booked, same)));
    refunds(provider, selection, span).forEach(refund -> books.add(refund));
    return balances(provider, span, books);
  }

  /** Sums by order. */
  private record Books(
      Map<String, Money> billed, Map<String, Money> refunded, Map<String, Money> agreed) {
    void add(RefundCase refund) {
      Money sum = refund.answer().agreed().orElse(refund.claim().asked()).total();
      agreed.merge(refund.orderId(), sum, Money::plus);
    }
  }

  private List<Balance> balances(String provider, Span span, Books books) {
    TreeSet<String> numbers = new TreeSet<>(books.billed().keySet());
    numbers.addAll(books.refunded().keySet());
    numbers.addAll(books.agreed().keySet());
    known(provider, span).stream().map(KnownOrder::orderId).forEach(numbers::add);
    return numbers.stream()
        .map(
            number ->
                new Balance(
                    provider,
                    number,
                    journal.order(provider, number),
                    books.billed().getOrDefault(number, NONE),
                    books.refunded().getOrDefault(number, NONE),
                    books.agreed().getOrDefault(number, NONE)))
        .toList();
  }

  private List<KnownOrder> known(String provider, Span span) {
    return journal.orders(
        new OrderFilter(
            Optional.of(provider),
            Optional.empty(),
            Optional.of(span.from()),
            Optional.of(span.to()),
            Optional.empty()),
        MOST_ORDERS);
  }

  private Page<Bill> page(Span span, Selection same) {
    return bills.list(query(Bill.Kind.REFUND, span, 1), same).value();
  }

  private List<Bill> all(Span span, Bill.Kind kind, Selection same, Page<Bill> first) {
    return pages(first, number -> bills.list(query(kind, span, number), same).value());
  }

  private List<RefundCase> refunds(String name, Selection selection, Span span) {
    Provider named = providers.named(name);
    Provider provider = selection.marketplace().map(named::at).orElse(named);
    return provider.can(Capability.REFUND_LIST)
        ? pages(page(provider, span, 1), number -> page(provider, span, number))
        : List.of();
  }

  private Page<RefundCase> page(Provider provider, Span span, int number) {
    RefundQuery query =
        new RefundQuery(
            Optional.empty(),
            Optional.of(RefundStatus.COMPLETED),
            Optional.empty(),
            Optional.of(new RefundQuery.Span(span.from(), span.to())),
            new PageRequest(number, PAGE));
    return inquiry
        .askOne(provider, Capability.REFUND_LIST, RefundList.class, list -> list.someOrNone(query))
        .value();
  }

  private static <T> List<T> pages(Page<T> first, Function<Integer, Page<T>> further) {
    List<T> all = new ArrayList<>(first.items());
    Page<T> page = first;
    while (page.hasNext()) {
      if (page.number() == MOST_PAGES) {
        throw new InvalidValue(
            "from", "more than %d rows".formatted(MOST_PAGES * PAGE), "a shorter span of time");
      }
      page = further.apply(page.number() + 1);
      all.addAll(page.items());
    }
    return all;
  }

  private static void add(Map<String, Money> sums, List<Bill> bills) {
    bills.forEach(bill -> sums.merge(bill.subject().orderId(), bill.amount(), Money::plus));
  }

  private static BillQuery query(Bill.Kind kind, Span span, int page) {
    return new BillQuery(kind, span, Optional.empty(), new PageRequest(page, PAGE));
  }

  private static Selection of(String provider, Selection like) {
    Selection one = Selection.of(provider);
    return like.marketplace().map(one::at).orElse(one);
  }
}
