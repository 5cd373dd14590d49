package io.supercargo.domain.order;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.Money;
import io.supercargo.domain.intent.IntentId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * What we know of an order at a supplier.
 *
 * @param orderId the supplier's
 * @param intent ours, unless it was made elsewhere
 * @param total empty while the supplier has not said
 * @param agreed what was quoted when it was placed here; never changes
 * @param created in microseconds
 * @param seen when its state was last read, in microseconds
 */
public record KnownOrder(
    String provider,
    Marketplace marketplace,
    String orderId,
    Optional<IntentId> intent,
    OrderStatus status,
    String nativeStatus,
    Optional<Money> total,
    Optional<Money> agreed,
    Instant created,
    Instant seen) {
  private static final int LONGEST_ID = 200;

  public KnownOrder {
    created = created.truncatedTo(ChronoUnit.MICROS);
    seen = seen.truncatedTo(ChronoUnit.MICROS);
  }

  /** Written {@code provider:orderId}, unique among all suppliers. */
  public String id() {
    return id(provider, orderId);
  }

  /** The id of an order that need not be known. */
  public static String id(String provider, String orderId) {
    return provider + ":" + orderId;
  }

  /** The same after another look; a look that is older than what is known changes nothing. */
  public KnownOrder seen(Order order, Instant at) {
    return joined(
        new KnownOrder(
            provider,
            marketplace,
            orderId,
            intent,
            order.status(),
            order.nativeStatus(),
            Optional.of(order.amounts().total()),
            agreed,
            created,
            at));
  }

  /**
   * What is known when the same order is told once more, by whoever: it never goes back, of two
   * equal states the one seen last counts, and whoever made it stays its maker.
   */
  public KnownOrder joined(KnownOrder told) {
    OrderStatus now = status.after(told.status);
    KnownOrder newer = now != status || isRetold(told) ? told : this;
    return new KnownOrder(
        provider,
        marketplace,
        orderId,
        intent.or(() -> told.intent),
        now,
        newer.nativeStatus,
        newer.total.or(() -> total).or(() -> told.total),
        agreed.or(() -> told.agreed),
        created,
        newer.seen);
  }

  /** Whether it is told to stand as it does, or by a word that is not known, no earlier. */
  private boolean isRetold(KnownOrder told) {
    boolean same = told.status == status || (told.status == OrderStatus.OTHER && !status.isFinal());
    return same && !told.seen.isBefore(seen);
  }

  /** Splits {@code provider:orderId}. */
  public static String[] split(String id) {
    int colon = id.indexOf(':');
    if (colon < 1 || colon == id.length() - 1 || id.length() > LONGEST_ID) {
      throw new InvalidValue("order", id, "provider:number, e.g. sandbox:2257164624870311973");
    }
    return new String[] {id.substring(0, colon), id.substring(colon + 1)};
  }
}
