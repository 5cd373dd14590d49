package io.supercargo.web.console;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.supercargo.application.provider.ListProviders;
import io.supercargo.application.provider.ProviderCard;
import io.supercargo.domain.Capability;
import io.supercargo.web.http.Routes;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The configured providers, how they are and what they can. */
final class ProvidersPage implements Routes {
  private final ListProviders providers;

  @Inject
  ProvidersPage(ListProviders providers) {
    this.providers = providers;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get("/providers", this::list);
  }

  private void list(Context context) {
    Words t = Words.in(Visitor.of(context).ui());
    List<ProviderCard> cards = providers.list();
    Sheet.answer(
        context,
        "providers",
        Map.of(
            "providers", cards.stream().map(ProviderTile::of).toList(),
            "columns", columns(cards),
            "matrix", matrix(columns(cards), t)));
  }

  private static List<Column> columns(List<ProviderCard> cards) {
    return cards.stream()
        .flatMap(
            card ->
                card.marketplaces().entrySet().stream()
                    .map(row -> new Column(card.name(), row.getKey().code(), row.getValue())))
        .toList();
  }

  private static List<Line> matrix(List<Column> columns, Words t) {
    return Arrays.stream(Capability.values())
        .map(capability -> Line.of(capability, columns, t))
        .toList();
  }

  /** One provider at one marketplace. */
  record Column(
      String provider, String marketplace, Map<Capability, ProviderCard.Cell> capabilities) {}

  /** One capability across all providers and marketplaces. */
  record Line(String code, String label, List<Cell> cells) {
    static Line of(Capability capability, List<Column> columns, Words t) {
      return new Line(
          capability.code(),
          t.of("capability." + capability.code()),
          columns.stream().map(column -> cell(column, capability)).toList());
    }

    private static Cell cell(Column column, Capability capability) {
      ProviderCard.Cell cell = column.capabilities().get(capability);
      return cell == null
          ? new Cell("no", "")
          : new Cell(cell.support().code(), cell.seenLive().map(Moment::text).orElse(""));
    }
  }

  /** Whether a provider can, and when it last did. */
  record Cell(String support, String seenLive) {}
}
