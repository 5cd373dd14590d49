package io.supercargo.web.view;

import io.supercargo.application.provider.Health;
import io.supercargo.application.provider.ProviderCard;
import io.supercargo.domain.Capability;
import io.supercargo.ports.provider.Circuit;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A provider with its part of the capability matrix and its health.
 *
 * @param capabilities at its main marketplace
 * @param marketplaces the same for each that it reaches
 */
public record ProviderView(
    String name,
    String type,
    @Nullable String edition,
    Map<String, Cell> capabilities,
    Map<String, Map<String, Cell>> marketplaces,
    HealthView health,
    @Nullable String circuit,
    List<AllowanceView> budget) {

  /** Whether it can, and when it last did. */
  record Cell(String support, @Nullable Instant seenLive) {}

  /** How it is. */
  record HealthView(
      String status,
      @Nullable Instant lastSuccess,
      @Nullable Failure lastFailure,
      int consecutiveFailures) {
    static HealthView of(Health health) {
      return new HealthView(
          health.status().code(),
          health.lastSuccess().orElse(null),
          health.lastFailure().map(Failure::of).orElse(null),
          health.consecutiveFailures());
    }
  }

  /** What went wrong last. */
  record Failure(Instant at, String code, String detail) {
    static Failure of(Health.Failure failure) {
      return new Failure(failure.at(), failure.kind().code(), failure.message());
    }
  }

  public static ProviderView of(ProviderCard card) {
    return new ProviderView(
        card.name(),
        card.type(),
        card.edition().orElse(null),
        row(card.capabilities()),
        matrix(card),
        HealthView.of(card.health()),
        card.circuit().map(Circuit::code).orElse(null),
        card.budget().stream().map(AllowanceView::of).toList());
  }

  private static Map<String, Map<String, Cell>> matrix(ProviderCard card) {
    Map<String, Map<String, Cell>> rows = new LinkedHashMap<>();
    card.marketplaces().forEach((where, row) -> rows.put(where.code(), row(row)));
    return rows;
  }

  private static Map<String, Cell> row(Map<Capability, ProviderCard.Cell> card) {
    Map<String, Cell> cells = new LinkedHashMap<>();
    card.forEach(
        (capability, cell) ->
            cells.put(
                capability.code(), new Cell(cell.support().code(), cell.seenLive().orElse(null))));
    return cells;
  }
}
