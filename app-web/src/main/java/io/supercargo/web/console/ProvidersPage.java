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
            "matrix", matrix(cards, t)));
  }

  private static List<Line> matrix(List<ProviderCard> cards, Words t) {
    return Arrays.stream(Capability.values())
        .map(capability -> Line.of(capability, cards, t))
        .toList();
  }

  /** One capability across all providers. */
  record Line(String code, String label, List<Cell> cells) {
    static Line of(Capability capability, List<ProviderCard> cards, Words t) {
      return new Line(
          capability.code(),
          t.of("capability." + capability.code()),
          cards.stream().map(card -> cell(card, capability)).toList());
    }

    private static Cell cell(ProviderCard card, Capability capability) {
      ProviderCard.Cell cell = card.capabilities().get(capability);
      return cell == null
          ? new Cell("no", "")
          : new Cell(cell.support().code(), cell.seenLive().map(Moment::text).orElse(""));
    }
  }

  /** Whether a provider can, and when it last did. */
  record Cell(String support, String seenLive) {}
}
