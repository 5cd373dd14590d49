package io.supercargo.bootstrap;

import io.supercargo.domain.Audience;
import io.supercargo.domain.Capability;
import io.supercargo.domain.search.FilterConfig;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.Filters;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.ProviderType;
import io.supercargo.ports.provider.Settings;
import io.supercargo.ports.provider.Support;
import io.supercargo.ports.provider.Surroundings;
import java.time.Duration;
import java.util.List;

/** A provider type with a required secret, a default and one capability. */
public final class FakeType implements ProviderType {
  @Override
  public String name() {
    return "fake";
  }

  @Override
  public Provider open(Settings settings, Surroundings surroundings) {
    settings.text("access-key");
    settings.secret("access-secret");
    settings.duration("timeout", Duration.ofSeconds(20));
    settings.done();
    return Provider.named(surroundings.name(), name())
        .with(Filters.class, FakeType::none)
        .supports(Capability.FILTERS, Support.YES)
        .build();
  }

  private static Reply<FilterConfig> none(Audience audience) {
    return Reply.of(new FilterConfig(List.of(), List.of()));
  }
}
