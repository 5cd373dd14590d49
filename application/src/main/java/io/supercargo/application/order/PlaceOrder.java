package io.supercargo.application.order;

import io.supercargo.application.provider.Inquiry;
import io.supercargo.application.provider.Providers;
import io.supercargo.application.provider.Router;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Money;
import io.supercargo.domain.intent.Attempt;
import io.supercargo.domain.intent.Intent;
import io.supercargo.domain.intent.IntentId;
import io.supercargo.domain.intent.Outcome;
import io.supercargo.domain.intent.Task;
import io.supercargo.domain.order.OrderDraft;
import io.supercargo.domain.order.PriceGuard;
import io.supercargo.domain.order.Purchase;
import io.supercargo.domain.order.Quote;
import io.supercargo.domain.order.QuotedLine;
import io.supercargo.domain.order.QuotedOrder;
import io.supercargo.domain.order.SavedQuote;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Kind;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.store.IntentJournal;
import io.supercargo.ports.store.QuoteStore;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Places what was quoted, once for each key: one intent, one order for each merchant. Thread-safe.
 */
public final class PlaceOrder {
  private final QuoteStore quotes;
  private final Providers providers;
  private final Quoting quoting;
  private final Dispatch dispatch;
  private final Diversion diversion;
  private final SpendingGuard spending;
  private final Ids ids;
  private final InstantSource clock;

  public PlaceOrder(
      QuoteStore quotes,
      IntentJournal journal,
      Providers providers,
      Router router,
      Inquiry inquiry,
      Dispatch dispatch,
      OrderPolicy policy,
      Ids ids,
      InstantSource clock) {
    this.quotes = quotes;
    this.providers = providers;
    this.quoting = new Quoting(inquiry);
    this.dispatch = dispatch;
    this.diversion = new Diversion(router, quoting);
    this.spending = new SpendingGuard(journal, policy.limits(), clock);
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * What a caller agrees to.
   *
   * @param guard how much more it may cost than was quoted
   * @param allowFailover whether another provider may be told when the quoted one certainly did not
   *     take it
   * @param note to the sellers
   */
  public record Order(
      String quoteId, PriceGuard guard, boolean allowFailover, Optional<String> note) {
    private static final int LONGEST_NOTE = 500;

    public Order {
      note.filter(text -> text.length() > LONGEST_NOTE)
          .ifPresent(
              text -> {
                throw new InvalidValue(
                    "note", text.length() + " characters", "at most " + LONGEST_NOTE);
              });
    }

    /** What must be the same when the key is. */
    private String fingerprint() {
      return "place %s %s %s %s"
          .formatted(quoteId, guard.tolerance(), allowFailover, note.orElse(""));
    }
  }

  /**
   * Places the orders of a quote, or tells what became of them under this key before.
   *
   * @throws InvalidValue for an unknown quote, or one with lines that cannot be ordered
   * @throws QuoteExpired for one that is too old
   * @throws SpendingLimit when it would cost more than this house allows
   * @throws io.supercargo.application.write.KeyReused when the key stands for another request
   */
  public Intent place(String key, Order order) {
    return dispatch.once(key, order.fingerprint(), () -> intent(key, order), diversion.of(order));
  }

  /** What would be placed, and nothing is: the purchases of a quote. */
  public List<Purchase> preview(Order order) {
    SavedQuote quote = orderable(order.quoteId());
    spending.check(quote.quote().total());
    IntentId unnamed = ids.intent();
    List<Purchase> purchases = new ArrayList<>();
    for (QuotedOrder each : quote.quote().orders()) {
      purchases.add(purchase(unnamed, purchases.size() + 1, each, quote.draft(), order));
    }
    return purchases;
  }

  private Intent intent(String key, Order order) {
    SavedQuote quote = orderable(order.quoteId());
    spending.check(quote.quote().total());
    IntentId id = ids.intent();
    List<Attempt> attempts = new ArrayList<>();
    for (QuotedOrder each : quote.quote().orders()) {
      attempts.add(attempt(id, attempts.size() + 1, each, quote, order));
    }
    return new Intent(
        id,
        Task.Kind.PLACE,
        key,
        order.fingerprint(),
        clock.instant(),
        attempts,
        Optional.empty(),
        0);
  }

  /** Asks for the price once more; what has become too dear is refused before it is sent. */
  private Attempt attempt(
      IntentId id, int number, QuotedOrder quoted, SavedQuote quote, Order order) {
    Provider provider = providers.named(quote.provider()).at(quote.marketplace());
    Requoted now = requoted(provider, quoted, quote.draft(), order.guard());
    Attempt recorded =
        new Attempt(
            number,
            number,
            quote.provider(),
            quote.marketplace(),
            new Task.Place(purchase(id, number, now.order, quote.draft(), order)),
            new Outcome.Recorded());
    return now.refusal.map(recorded::becomes).orElse(recorded);
  }

  private record Requoted(QuotedOrder order, Optional<Outcome> refusal) {}

  private Requoted requoted(
      Provider provider, QuotedOrder quoted, OrderDraft draft, PriceGuard guard) {
    try {
      OrderDraft part =
          new OrderDraft(
              quoted.lines().stream().map(QuotedLine::line).toList(),
              draft.address(),
              quoted.terms().flow(),
              draft.audience());
      Quote again = quoting.quote(provider, part);
      if (again.orders().size() > 1) {
        return new Requoted(
            quoted, Optional.of(no("the supplier splits it otherwise now; ask for another quote")));
      }
      QuotedOrder now =
          quoted.seller().map(again.orders().get(0)::from).orElse(again.orders().get(0));
      return new Requoted(
          now, guard.rise(quoted, now).map(this::tooDear).or(() -> refusal(now).map(this::no)));
    } catch (SupplierFailure failure) {
      return new Requoted(
          quoted,
          Optional.of(
              new Outcome.Declined(
                  clock.instant(),
                  failure.kind().code(),
                  failure.origin().code(),
                  String.valueOf(failure.getMessage()))));
    }
  }

  private Outcome tooDear(PriceGuard.Rise rise) {
    return new Outcome.Declined(
        clock.instant(),
        Kind.PRICE_CHANGED.code(),
        Optional.empty(),
        "the price is %s and was %s".formatted(rise.now(), rise.quoted()));
  }

  private Outcome no(String reason) {
    return new Outcome.Declined(clock.instant(), Kind.INVALID.code(), Optional.empty(), reason);
  }

  private static Purchase purchase(
      IntentId id, int number, QuotedOrder quoted, OrderDraft draft, Order order) {
    return new Purchase(
        Ids.reference(id, number), quoted, draft.address(), order.note(), draft.audience());
  }

  private SavedQuote orderable(String quoteId) {
    SavedQuote quote =
        quotes
            .quote(quoteId)
            .orElseThrow(() -> new InvalidValue("quoteId", quoteId, "a quote that was given"));
    if (!clock.instant().isBefore(quote.expires())) {
      throw new QuoteExpired(quote);
    }
    for (QuotedOrder order : quote.quote().orders()) {
      refusal(order)
          .ifPresent(
              reason -> {
                throw new InvalidValue("quoteId", reason, "a quote that can be ordered whole");
              });
    }
    return quote;
  }

  private static Optional<String> refusal(QuotedOrder order) {
    return order
        .refusal()
        .or(() -> order.lines().stream().flatMap(line -> line.refusal().stream()).findFirst());
  }

  /** The sum that a list of purchases would cost. */
  public static Money total(List<Purchase> purchases) {
    return purchases.stream().map(it -> it.quoted().total()).reduce(Money::plus).orElseThrow();
  }
}
