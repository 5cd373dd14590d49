package io.supercargo.application.provider;

import io.supercargo.domain.Capability;
import io.supercargo.domain.Marketplace;
import io.supercargo.ports.provider.Allowance;
import io.supercargo.ports.provider.Circuit;
import io.supercargo.ports.provider.Support;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What there is to know of a provider.
 *
 * @param capabilities a cell for each capability at the main marketplace, in their order
 * @param marketplaces the same for every marketplace that is reached, the main one included
 * @param circuit empty for a provider without a line
 * @param budget how often it is called and may be; empty for a provider without a line
 */
public record ProviderCard(
    String name,
    String type,
    Optional<String> edition,
    Map<Capability, Cell> capabilities,
    Map<Marketplace, Map<Capability, Cell>> marketplaces,
    Health health,
    Optional<Circuit> circuit,
    List<Allowance> budget) {

  /**
   * A cell of the capability matrix.
   *
   * @param seenLive when it last worked, as far as is known
   */
  public record Cell(Support support, Optional<Instant> seenLive) {}

  public boolean can(Marketplace where, Capability capability) {
    return Optional.ofNullable(marketplaces.get(where))
        .map(cells -> cells.get(capability))
        .filter(cell -> cell.support() != Support.NO)
        .isPresent();
  }
}
