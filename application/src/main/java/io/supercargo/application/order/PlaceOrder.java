package io.supercargo.application.order;

import io.supercargo.application.provider.Inquiry;
import io.supercargo.application.provider.Providers;
import io.supercargo.application.provider.Router;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Money;
import io.supercargo.domain.intent.Approval;
import io.supercargo.domain.intent.Attempt;
import io.supercargo.domain.intent.Intent;
import io.supercargo.domain.intent.IntentId;
import io.supercargo.domain.intent.Outcome;
import io.supercargo.domain.intent.Task;
import io.supercargo.domain.order.OrderDraft;
import io.supercargo.domain.order.PriceGuard;
import io.supercargo.domain.order.Purchase;
import io.supercargo.domain.order.QuotedOrder;
import io.supercargo.domain.order.SavedQuote;
import io.supercargo.ports.store.IntentJournal;
import io.supercargo.ports.store.QuoteStore;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Places what was quoted, once for each key: one intent, one order for each merchant. Thread-safe.
 */
public final class PlaceOrder {
  private static final String DRY_RUN = "dry run";

  private final QuoteStore quotes;
  private final Requote requote;
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
    Quoting quoting = new Quoting(inquiry);
    this.requote = new Requote(providers, quoting, clock);
    this.dispatch = dispatch;
    this.diversion = new Diversion(router, quoting);
    this.spending = new SpendingGuard(journal, policy, clock);
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
   * @param digest stands for what is wanted, whatever quote it was quoted by; a caller that has the
   *     same quoted anew gives it, and is told what became of it before
   */
  public record Order(
      String quoteId,
      PriceGuard guard,
      boolean allowFailover,
      Optional<String> note,
      Optional<String> digest) {
    private static final int LONGEST_NOTE = 500;

    /** Wanted by nothing but its quote. */
    public Order(String quoteId, PriceGuard guard, boolean allowFailover, Optional<String> note) {
      this(quoteId, guard, allowFailover, note, Optional.empty());
    }

    public Order {
      digest.ifPresent(PlaceOrder::requireDigest);
      note.filter(text -> text.length() > LONGEST_NOTE)
          .ifPresent(
              text -> {
                throw new InvalidValue(
                    "note", text.length() + " characters", "at most " + LONGEST_NOTE);
              });
    }

    /** What must be the same when the key is. */
    private String fingerprint() {
      return digest
          .map(PlaceOrder::fingerprint)
          .orElseGet(
              () ->
                  "place %s %s %s %s"
                      .formatted(quoteId, guard.tolerance(), allowFailover, note.orElse("")));
    }
  }

  /** What is kept of a request that a digest stands for. */
  static String fingerprint(String digest) {
    return "place as " + digest;
  }

  private static void requireDigest(String digest) {
    if (!digest.matches("[0-9A-Za-z_-]{16,128}")) {
      throw new InvalidValue("digest", digest, "16 to 128 letters, digits, _ or -");
    }
  }

  /**
   * Places the orders of a quote, or tells what became of them under this key before.
   *
   * @param caller who orders, where callers have names
   * @throws InvalidValue for an unknown quote, or one with lines that cannot be ordered
   * @throws QuoteExpired for one that is too old
   * @throws SpendingLimit when it would cost more than this house allows
   * @throws io.supercargo.application.write.KeyReused when the key stands for another request
   */
  public Intent place(String key, Optional<String> caller, Order order) {
    return dispatch.once(
        key,
        order.fingerprint(),
        () -> intent(ids.intent(), key, order, caller).by(caller),
        diversion.of(order));
  }

  /** Places for nobody in particular. */
  public Intent place(String key, Order order) {
    return place(key, Optional.empty(), order);
  }

  /**
   * What would be placed, and nothing is.
   *
   * @param intent as it would be written down, or as it is
   * @param earlier whether it was placed under this key before
   */
  public record Preview(Intent intent, boolean earlier) {
    /** At today's prices; those that would be refused say why. */
    public List<Purchase> purchases() {
      return intent.latest().stream().map(PlaceOrder::told).toList();
    }

    /** Why a person would have to give leave, if so. */
    public Optional<String> approval() {
      return intent.approval().map(Approval::why);
    }

    public Money total() {
      return purchases().stream().map(it -> it.quoted().total()).reduce(Money::plus).orElseThrow();
    }
  }

  /**
   * Refuses all that {@link #place} would refuse before a supplier is told.
   *
   * @param key empty when none was given yet
   * @throws io.supercargo.application.write.KeyReused when the key stands for another request
   */
  public Preview preview(Optional<String> key, Optional<String> caller, Order order) {
    IntentId unnamed = ids.intent();
    Intent intent =
        dispatch.rehearse(
            key,
            order.fingerprint(),
            () -> intent(unnamed, key.orElse(DRY_RUN), order, caller).by(caller),
            diversion.of(order));
    return new Preview(intent, !intent.id().equals(unnamed));
  }

  /** Without a key. */
  public Preview preview(Optional<String> caller, Order order) {
    return preview(Optional.empty(), caller, order);
  }

  private static Purchase told(Attempt attempt) {
    Purchase purchase = ((Task.Place) attempt.task()).purchase();
    return attempt.outcome() instanceof Outcome.Declined declined
        ? purchase.refused(declined.reason())
        : purchase;
  }

  private Intent intent(IntentId id, String key, Order order, Optional<String> caller) {
    SavedQuote quote = orderable(order.quoteId());
    spending.check(Spending.of(quote, caller));
    List<Attempt> attempts = new ArrayList<>();
    for (QuotedOrder each : quote.quote().orders()) {
      attempts.add(attempt(id, attempts.size() + 1, each, quote, order));
    }
    return Intent.fresh(
        id, key, order.fingerprint(), clock.instant(), guarded(quote, attempts, order.guard()));
  }

  /** None is sent when all of them cost more than was agreed to. */
  private List<Attempt> guarded(SavedQuote quote, List<Attempt> today, PriceGuard guard) {
    Money quoted = total(quote.quote().orders().stream());
    Money now = total(today.stream().map(Requote::quoted));
    if (!guard.refuses(quoted, now)) {
      return today;
    }
    Outcome tooDear = requote.tooDear(new PriceGuard.Rise(quoted, now));
    return today.stream()
        .map(attempt -> attempt.isRecorded() ? attempt.becomes(tooDear) : attempt)
        .toList();
  }

  private static Money total(Stream<QuotedOrder> orders) {
    return orders.map(QuotedOrder::total).reduce(Money::plus).orElseThrow();
  }

  private Attempt attempt(
      IntentId id, int number, QuotedOrder quoted, SavedQuote quote, Order order) {
    Task task = new Task.Place(purchase(id, number, quoted, quote.draft(), order));
    Attempt recorded =
        new Attempt(
            number, number, quote.provider(), quote.marketplace(), task, new Outcome.Recorded());
    return order.allowFailover() ? requote.orDeclined(recorded) : requote.orNotNow(recorded);
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
      Requote.refusal(order)
          .ifPresent(
              reason -> {
                throw new InvalidValue("quoteId", reason, "a quote that can be ordered whole");
              });
    }
    return quote;
  }
}
