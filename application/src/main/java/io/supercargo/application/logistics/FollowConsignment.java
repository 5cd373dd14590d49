package io.supercargo.application.logistics;

import io.supercargo.application.provider.Providers;
import io.supercargo.application.provider.Selection;
import io.supercargo.application.write.Errand;
import io.supercargo.domain.Capability;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.logistics.Consignment;
import io.supercargo.domain.logistics.DomesticParcel;
import io.supercargo.domain.logistics.Dossier;
import io.supercargo.domain.logistics.Forwarding;
import io.supercargo.domain.logistics.Forwarding.Leg;
import io.supercargo.ports.logistics.ConsignmentBook;
import io.supercargo.ports.logistics.ConsignmentDesk;
import io.supercargo.ports.store.Dossiers;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Knows how consignments stand: as they were booked, and as their supplier says where it can be
 * asked. Thread-safe.
 */
public final class FollowConsignment {
  private final Dossiers dossiers;
  private final Providers providers;
  private final Errand errand;
  private final InstantSource clock;

  public FollowConsignment(
      Dossiers dossiers, Providers providers, Errand errand, InstantSource clock) {
    this.dossiers = dossiers;
    this.providers = providers;
    this.errand = errand;
    this.clock = clock;
  }

  /** The newest first, as they were last seen. */
  public List<Dossier> newest(Optional<String> provider, Optional<String> after, int most) {
    provider.ifPresent(name -> providers.named(name));
    return dossiers.newest(provider, after, most);
  }

  /** As it stands now; empty when there is none. */
  public Optional<Dossier> dossier(String id) {
    return dossiers.dossier(id).map(this::asItStands);
  }

  /** What was booked under a caller's key; empty when nothing was. */
  public Optional<Dossier> underKey(String key) {
    return dossiers.byKey(key);
  }

  /** The same, written down with the first of its goods. */
  public Dossier bring(Dossier dossier, List<DomesticParcel> parcels) {
    return forward(
        dossier, List.of(new Leg(dossier.booking().draft().items().stream().findFirst(), parcels)));
  }

  /**
   * Tells which parcels bring its goods to the warehouse.
   *
   * @throws InvalidValue when it was not made
   */
  public Dossier forward(Dossier dossier, List<Leg> legs) {
    Consignment made = made(dossier);
    Forwarding forwarding = new Forwarding(made.id(), dossier.booking().orderId(), legs);
    boolean told =
        errand
            .run(
                Selection.of(dossier.provider()),
                Capability.CONSIGNMENT,
                ConsignmentDesk.class,
                desk -> desk.forward(forwarding))
            .value();
    List<DomesticParcel> parcels = legs.stream().flatMap(leg -> leg.parcels().stream()).toList();
    return told ? kept(dossier.made(made.brought(parcels), clock.instant())) : dossier;
  }

  private static Consignment made(Dossier dossier) {
    return dossier
        .consignment()
        .orElseThrow(
            () -> new InvalidValue("consignment", dossier.state().code(), "one that was made"));
  }

  private Dossier asItStands(Dossier dossier) {
    Optional<ConsignmentBook> book =
        providers.all().stream()
            .filter(provider -> provider.name().equals(dossier.provider()))
            .findFirst()
            .flatMap(provider -> provider.port(ConsignmentBook.class));
    if (book.isEmpty() || dossier.consignment().isEmpty()) {
      return dossier;
    }
    Consignment before = dossier.consignment().get();
    Consignment now = book.get().consignment(before.id()).value();
    return now.equals(before) ? dossier : kept(dossier.made(now, clock.instant()));
  }

  private Dossier kept(Dossier later) {
    dossiers.replace(later);
    return later;
  }
}
