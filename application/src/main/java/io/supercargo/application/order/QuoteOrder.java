package io.supercargo.application.order;

import io.supercargo.application.provider.Inquiry;
import io.supercargo.application.provider.Router;
import io.supercargo.application.provider.Selection;
import io.supercargo.application.provider.Telling;
import io.supercargo.domain.Capability;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.order.SavedQuote;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.store.QuoteStore;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Has an order quoted, split by merchant, and keeps the quote. Thread-safe. */
public final class QuoteOrder {
  private final Router router;
  private final Quoting quoting;
  private final QuoteStore quotes;
  private final OrderPolicy policy;
  private final Ids ids;
  private final InstantSource clock;

  public QuoteOrder(
      Router router,
      Inquiry inquiry,
      QuoteStore quotes,
      OrderPolicy policy,
      Ids ids,
      InstantSource clock) {
    this.router = router;
    this.quoting = new Quoting(inquiry);
    this.quotes = quotes;
    this.policy = policy;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Asks the first provider of the selection that can; the next where one is not to be had or does
   * not know a product.
   *
   * @throws InvalidValue for lines that cannot be ordered as they are
   * @throws SupplierFailure when nobody quotes
   */
  public SavedQuote quote(Wanted wanted, Selection selection) {
    SavedQuote quote = preview(wanted, selection);
    quotes.put(quote);
    return quote;
  }

  /** Asks the same, and keeps nothing: what is answered cannot be ordered. */
  public SavedQuote preview(Wanted wanted, Selection selection) {
    List<SupplierFailure> failures = new ArrayList<>();
    Optional<InvalidValue> unfit = Optional.empty();
    for (Provider provider : able(wanted, selection)) {
      try {
        return quoted(provider, wanted);
      } catch (SupplierFailure failure) {
        failures.add(failure);
      } catch (InvalidValue wrong) {
        unfit = unfit.or(() -> Optional.of(wrong));
      }
    }
    if (unfit.isPresent()) {
      throw unfit.get();
    }
    throw Telling.most(failures);
  }

  /** Who quotes but does not take orders is no use. */
  private List<Provider> able(Wanted wanted, Selection selection) {
    Selection there = selection.at(wanted.marketplace());
    router.inTurn(there, Capability.QUOTE);
    return router.inTurn(there, Capability.ORDER).stream()
        .filter(provider -> provider.can(Capability.QUOTE))
        .toList();
  }

  private SavedQuote quoted(Provider provider, Wanted wanted) {
    Instant now = clock.instant();
    return new SavedQuote(
        ids.quote(),
        provider.name(),
        provider.marketplace(),
        now,
        now.plus(policy.quotesLast()),
        wanted.draft(),
        quoting.quote(provider, wanted));
  }
}
