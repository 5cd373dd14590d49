package io.supercargo.web.api;

import io.javalin.http.Context;
import io.supercargo.application.provider.Providers;
import io.supercargo.domain.order.KnownOrder;
import io.supercargo.web.problem.Refusal;
import io.supercargo.web.request.Fields;
import jakarta.inject.Inject;
import java.util.Optional;

/** Tells a path that leads nowhere from a parameter that is wrong. */
final class KnownProviders {
  private final Providers providers;

  @Inject
  KnownProviders(Providers providers) {
    this.providers = providers;
  }

  /** The provider's name in a query: of one that is not there, a list would be empty in silence. */
  Optional<String> inQuery(Fields fields) {
    Optional<String> name = fields.text("provider").filter(text -> !text.equals("all"));
    name.ifPresent(providers::named);
    return name;
  }

  /** An order in a query, which need not be known, of a provider that is. */
  Optional<String> orderInQuery(Fields fields) {
    Optional<String> order = fields.text("order");
    order.ifPresent(id -> providers.named(KnownOrder.split(id)[0]));
    return order;
  }

  /** The provider's name in a path. */
  String inPath(Context context) {
    String name = context.pathParam("name");
    if (providers.all().stream().noneMatch(provider -> provider.name().equals(name))) {
      throw Refusal.notFound("provider", name);
    }
    return name;
  }
}
