package io.supercargo.application.logistics;

import io.supercargo.application.order.Ids;
import io.supercargo.application.provider.Selection;
import io.supercargo.application.write.Errand;
import io.supercargo.application.write.KeyReused;
import io.supercargo.domain.Capability;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.logistics.Booking;
import io.supercargo.domain.logistics.Consignment;
import io.supercargo.domain.logistics.Dossier;
import io.supercargo.domain.logistics.Dossier.State;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Kind;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import io.supercargo.ports.logistics.ConsignmentDesk;
import io.supercargo.ports.store.Dossiers;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Books consignments, each once. It is written down before the supplier hears of it, and the same
 * key never reaches the supplier a second time: there is no look-up that could tell whether a
 * booking whose answer was lost was made. Thread-safe.
 */
public final class BookConsignment {
  private final Dossiers dossiers;
  private final Errand errand;
  private final Ids ids;
  private final InstantSource clock;

  public BookConsignment(Dossiers dossiers, Errand errand, Ids ids, InstantSource clock) {
    this.dossiers = dossiers;
    this.errand = errand;
    this.ids = ids;
    this.clock = clock;
  }

  /** Who would take it. */
  public String provider(Selection selection) {
    return errand.provider(selection, Capability.CONSIGNMENT);
  }

  /**
   * @param key the caller's, under which it is booked once
   * @param fingerprint of the whole request, which must be the same when the key is
   * @throws KeyReused when it is not
   * @throws SupplierFailure as the supplier says, again under the same key
   */
  public Dossier book(Booking booking, Selection selection, String key, String fingerprint) {
    Dossier fresh =
        new Dossier(
            ids.consignment(),
            key,
            fingerprint,
            provider(selection),
            State.UNKNOWN,
            booking,
            Optional.empty(),
            Optional.empty(),
            clock.instant(),
            clock.instant(),
            Optional.empty());
    return dossiers.add(fresh)
        ? booked(fresh)
        : repeated(dossiers.byKey(key).orElseThrow(), fingerprint);
  }

  private Dossier booked(Dossier dossier) {
    try {
      Consignment made =
          errand
              .run(
                  Selection.of(dossier.provider()),
                  Capability.CONSIGNMENT,
                  ConsignmentDesk.class,
                  desk -> desk.consign(dossier.booking()))
              .value();
      return kept(dossier.made(made, clock.instant()));
    } catch (SupplierFailure failure) {
      String why = String.valueOf(failure.getMessage());
      kept(
          leavesOpen(failure)
              ? dossier.left(why, clock.instant())
              : dossier.refused(why, clock.instant()));
      throw failure;
    } catch (InvalidValue neverSent) {
      kept(dossier.refused(String.valueOf(neverSent.getMessage()), clock.instant()));
      throw neverSent;
    }
  }

  private Dossier kept(Dossier later) {
    dossiers.replace(later);
    return later;
  }

  /** What was answered in a way that cannot be read may have been done. */
  private static boolean leavesOpen(SupplierFailure failure) {
    return failure.kind() == Kind.OUTCOME_UNKNOWN || failure.kind() == Kind.MALFORMED_RESPONSE;
  }

  private static Dossier repeated(Dossier known, String fingerprint) {
    if (!known.fingerprint().equals(fingerprint)) {
      throw new KeyReused(known.key());
    }
    Origin origin = Origin.of(known.provider());
    return switch (known.state()) {
      case MADE -> known;
      case REFUSED ->
          throw new SupplierFailure.Invalid(
              origin, Optional.empty(), known.trouble().orElse("refused"));
      case UNKNOWN -> {
        String open = "consignment %s: it is not known whether it was made".formatted(known.id());
        throw new SupplierFailure.OutcomeUnknown(origin, open, new IllegalStateException(open));
      }
    };
  }
}
