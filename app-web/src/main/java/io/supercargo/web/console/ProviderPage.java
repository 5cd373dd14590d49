package io.supercargo.web.console;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.supercargo.application.provider.LastHour;
import io.supercargo.application.provider.ListProviders;
import io.supercargo.application.provider.ProviderCard;
import io.supercargo.application.provider.Providers;
import io.supercargo.domain.Capability;
import io.supercargo.ports.provider.Authorisation;
import io.supercargo.web.http.Routes;
import io.supercargo.web.problem.Refusal;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;

/** One provider: how it is, how fast it answers, and how much of it may be asked. */
final class ProviderPage implements Routes {
  private final ListProviders providers;
  private final LastHour hour;
  private final Providers all;

  @Inject
  ProviderPage(ListProviders providers, LastHour hour, Providers all) {
    this.providers = providers;
    this.hour = hour;
    this.all = all;
  }

  static String href(String name) {
    return "/providers/" + Link.encoded(name);
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get("/providers/{name}", this::show);
  }

  private void show(Context context) {
    String name = context.pathParam("name");
    providers.list().stream()
        .filter(card -> card.name().equals(name))
        .findFirst()
        .ifPresentOrElse(
            card -> show(context, card),
            () -> Sheet.trouble(context, name, Refusal.notFound("provider", name)));
  }

  private void show(Context context, ProviderCard card) {
    Words t = Words.in(Visitor.of(context).ui());
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("provider", ProviderTile.of(card));
    values.put("meters", card.budget().stream().map(BudgetMeter::of).toList());
    values.put("minutes", hour.of(card.name()).stream().map(MinuteRow::of).toList());
    values.put("abilities", Ability.of(card, t));
    values.put("connect", connected(card) ? AuthorisationPage.href(card.name()) : "");
    values.put("cart", WhoCan.can(card, Capability.CART) ? SupplierCartPage.href(card.name()) : "");
    Sheet.answer(context, "provider", values);
  }

  /** Whether the holder of an account gives it into our hands on a page of the supplier. */
  private boolean connected(ProviderCard card) {
    return all.named(card.name()).port(Authorisation.class).isPresent();
  }
}
