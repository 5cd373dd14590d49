package io.supercargo.application.follow;

import io.supercargo.application.provider.Providers;
import io.supercargo.domain.Capability;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.order.KnownOrder;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.store.FollowBook;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Reads orders again that nobody has told anything about, the young ones often and the old ones
 * seldom, and each supplier's no more often than its budget allows. Thread-safe; several nodes
 * share the work.
 */
public final class Poll {
  private static final Duration CLAIM = Duration.ofMinutes(5);
  private static final int AT_ONCE = 20;
  private static final int MOST = 200;

  private final FollowBook book;
  private final FollowUp followUp;
  private final Providers providers;
  private final Pace pace;
  private final Rations rations;
  private final InstantSource clock;

  public Poll(
      FollowBook book, FollowUp followUp, Providers providers, Pace pace, InstantSource clock) {
    this.book = book;
    this.followUp = followUp;
    this.providers = providers;
    this.pace = pace;
    this.rations = new Rations(pace.perMinute(), clock);
    this.clock = clock;
  }

  /**
   * Reads what is due.
   *
   * @return how many orders were looked at
   */
  public int due() {
    return providers.all().stream().mapToInt(this::due).sum();
  }

  /** Goes on while there is more, and more may be read. */
  private int due(Provider provider) {
    int looked = 0;
    int more = AT_ONCE;
    while (more == AT_ONCE && looked < MOST) {
      more = some(provider, Math.min(AT_ONCE, rations.left(provider)));
      looked += more;
    }
    return looked;
  }

  private int some(Provider provider, int most) {
    if (most == 0) {
      return 0;
    }
    Instant now = clock.instant();
    FollowBook.Rest rest = new FollowBook.Rest(now.plus(CLAIM), now.minus(pace.young()));
    int looked = 0;
    for (KnownOrder order : book.claim(provider.name(), now, rest, most)) {
      book.next(provider.name(), order.orderId(), looked(provider, order));
      looked++;
    }
    return looked;
  }

  /** When it is to be looked at next. */
  private Optional<Instant> looked(Provider provider, KnownOrder order) {
    Provider there = provider.at(order.marketplace());
    if (!there.can(Capability.ORDER_LOOKUP)) {
      return Optional.empty();
    }
    rations.spend(provider);
    try {
      FollowUp.Seen seen = followUp.look(there, order.orderId());
      return Optional.of(pace.next(order, clock.instant())).filter(any -> seen.open());
    } catch (SupplierFailure | InvalidValue notNow) {
      return Optional.of(pace.next(order, clock.instant())); // the calls' log tells why
    }
  }
}
