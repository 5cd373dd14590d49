package io.supercargo.web.console;

import io.supercargo.application.provider.Health;
import io.supercargo.application.provider.ProviderCard;
import io.supercargo.ports.provider.Allowance;
import io.supercargo.ports.provider.Circuit;
import io.supercargo.ports.provider.Support;
import java.util.stream.Collectors;

/** A provider with its health; what is not known is empty. */
record ProviderTile(
    String name,
    String type,
    String edition,
    boolean healthy,
    String lastSuccess,
    String failedAt,
    String failure,
    int failures,
    long abilities,
    String budget,
    String circuit,
    String href,
    String operations) {
  static ProviderTile of(ProviderCard card) {
    Health health = card.health();
    return new ProviderTile(
        card.name(),
        card.type(),
        card.edition().orElse(""),
        health.status() == Health.Status.OK,
        health.lastSuccess().map(Moment::text).orElse(""),
        health.lastFailure().map(failure -> Moment.text(failure.at())).orElse(""),
        health
            .lastFailure()
            .map(failure -> failure.kind().code() + ": " + failure.message())
            .orElse(""),
        health.consecutiveFailures(),
        card.capabilities().values().stream().filter(cell -> cell.support() != Support.NO).count(),
        card.budget().stream().map(ProviderTile::budget).collect(Collectors.joining(" · ")),
        card.circuit().map(Circuit::code).orElse(""),
        ProviderPage.href(card.name()),
        OperationsPage.href(card.name()));
  }

  /** E.g. {@code 3 / 60 per minute}; without the second figure where nothing is limited. */
  private static String budget(Allowance allowance) {
    String used = Figures.count(allowance.used());
    String limit =
        allowance.limit().isPresent() ? " / " + Figures.count(allowance.limit().getAsLong()) : "";
    return used + limit + " per " + allowance.per();
  }
}
