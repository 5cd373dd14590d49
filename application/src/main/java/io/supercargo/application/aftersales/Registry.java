package io.supercargo.application.aftersales;

import io.supercargo.application.provider.Answer;
import io.supercargo.application.provider.Inquiry;
import io.supercargo.application.provider.Providers;
import io.supercargo.domain.Capability;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.aftersales.KnownRefund;
import io.supercargo.domain.aftersales.RefundCase;
import io.supercargo.ports.aftersales.RefundBook;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.NotFound;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import io.supercargo.ports.failure.SupplierFailure.Unsupported;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.store.RefundStore;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds refunds by the ids that users write, and remembers what it has read. An id does not tell
 * the marketplace. Thread-safe.
 */
public final class Registry {
  private final Providers providers;
  private final Inquiry inquiry;
  private final RefundStore store;
  private final InstantSource clock;

  public Registry(Providers providers, Inquiry inquiry, RefundStore store, InstantSource clock) {
    this.providers = providers;
    this.inquiry = inquiry;
    this.store = store;
    this.clock = clock;
  }

  /**
   * @throws NotFound when the supplier has it at none of its marketplaces
   * @throws Unsupported when it shows refunds at none of them
   */
  Filed find(String id) {
    String[] parts = RefundIds.split(id);
    List<Provider> able = able(providers.named(parts[0]));
    Optional<SupplierFailure> last = Optional.empty();
    for (Provider there : able) {
      try {
        return read(there, parts[1]);
      } catch (NotFound notHere) {
        last = Optional.of(notHere);
      } catch (InvalidValue ofAnotherMarketplace) {
        last = last.or(() -> Optional.of(missing(there, parts[1])));
      }
    }
    throw last.orElseGet(() -> unsupported(parts[0]));
  }

  /** The same refund as it stands now. */
  Filed again(Filed filed) {
    return read(filed.provider(), filed.refund().id());
  }

  private Filed read(Provider there, String number) {
    Instant asked = clock.instant();
    Answer<RefundCase> answer =
        inquiry.askOne(
            there, Capability.REFUND_LOOKUP, RefundBook.class, book -> book.refund(number));
    store.save(List.of(new KnownRefund(there.name(), answer.value(), asked)));
    return new Filed(there, answer.value(), answer.raw());
  }

  /** Its main marketplace first. */
  private static List<Provider> able(Provider provider) {
    List<Provider> able = new ArrayList<>();
    able.add(provider);
    provider.marketplaces().stream()
        .filter(where -> where != provider.marketplace())
        .map(provider::at)
        .forEach(able::add);
    able.removeIf(there -> !there.can(Capability.REFUND_LOOKUP));
    return able;
  }

  private Unsupported unsupported(String provider) {
    List<String> having =
        providers.all().stream()
            .filter(other -> other.can(Capability.REFUND_LOOKUP))
            .map(Provider::name)
            .toList();
    return new Unsupported(Origin.of(provider), Capability.REFUND_LOOKUP, Optional.empty(), having);
  }

  private static SupplierFailure missing(Provider there, String number) {
    return new NotFound(Origin.of(there.name()), there.name() + " has no refund " + number);
  }
}
