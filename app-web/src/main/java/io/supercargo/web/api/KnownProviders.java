package io.supercargo.web.api;

import io.javalin.http.Context;
import io.supercargo.application.provider.Providers;
import io.supercargo.web.problem.Refusal;
import jakarta.inject.Inject;

/** Tells a path that leads nowhere from a parameter that is wrong. */
final class KnownProviders {
  private final Providers providers;

  @Inject
  KnownProviders(Providers providers) {
    this.providers = providers;
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
