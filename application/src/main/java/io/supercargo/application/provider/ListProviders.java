package io.supercargo.application.provider;

import java.util.List;
import java.util.Optional;

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

  /**
   * One that is asked for by name, if any is.
   *
   * @throws io.supercargo.domain.InvalidValue naming those there are, when it is none of them
   */
  public Optional<String> known(Optional<String> name) {
    name.ifPresent(providers::named);
    return name;
  }
}
