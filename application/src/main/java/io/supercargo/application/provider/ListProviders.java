package io.supercargo.application.provider;

import java.util.List;

/** Shows every provider with its row of the capability matrix and its health. Thread-safe. */
public final class ListProviders {
  private final Providers providers;
  private final ShowProvider show;

  public ListProviders(Providers providers, ShowProvider show) {
    this.providers = providers;
    this.show = show;
  }

  public List<ProviderCard> list() {
    return providers.all().stream().map(show::card).toList();
  }
}
