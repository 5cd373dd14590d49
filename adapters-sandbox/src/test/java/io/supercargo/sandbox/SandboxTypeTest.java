package io.supercargo.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.domain.Audience;
import io.supercargo.domain.Capability;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.search.Filter;
import io.supercargo.domain.search.SearchQuery;
import io.supercargo.domain.search.SortKey;
import io.supercargo.ports.product.Filters;
import io.supercargo.ports.product.ProductSearch;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.ProviderType;
import io.supercargo.ports.provider.Settings;
import io.supercargo.ports.provider.SettingsException;
import io.supercargo.ports.provider.Support;
import io.supercargo.ports.provider.Surroundings;
import io.supercargo.ports.store.MarketStore;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SandboxTypeTest {
  @TempDir Path folder;

  @Test
  void typeIsFoundByTheServiceLoader() {
    assertThat(ServiceLoader.load(ProviderType.class))
        .extracting(ProviderType::name)
        .contains("sandbox");
  }

  @Test
  void everyProblemOfTheSettingsIsTold() {
    Settings settings =
        Settings.of("providers.sandbox", Map.of("offers", 0, "seed", "x", "offer", 5));
    assertThatThrownBy(() -> new SandboxType().open(settings, Surroundings.bare("sandbox")))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining(
            "providers.sandbox.offers: 0 (expected: a whole number from 1 to 1000000)")
        .hasMessageContaining(
            "providers.sandbox.seed: x (expected: a whole number from 0 to 2147483647)")
        .hasMessageContaining("providers.sandbox.offer: unknown key (did you mean offers?)");
  }

  @Test
  void sandboxHasNoWireAndSaysWhatItCan() {
    Provider provider = Stall.provider();
    assertThat(provider.toString()).isEqualTo("sandbox (sandbox)");
    assertThat(provider.operations()).isEmpty();
    assertThat(provider.support(Capability.COLLECTION_SEARCH)).isEqualTo(Support.YES);
    assertThat(provider.support(Capability.MESSAGES)).isEqualTo(Support.NO);
  }

  @Test
  void everyFilterAndSortKeyIsTaken() {
    Filters filters = Stall.port(Filters.class);
    assertThat(filters.filters(Audience.ENGLISH).value().filters())
        .containsExactly(Filter.values());
    assertThat(filters.filters(Audience.ENGLISH).value().sortKeys())
        .containsExactlyElementsOf(SortKey.ofSuppliers());
  }

  @Test
  void picturesStandAtTheAddressThatTheServerHasNow() {
    AtomicReference<URI> address = new AtomicReference<>(URI.create("http://localhost:1"));
    Surroundings fixed = Stall.surroundings(MarketStore.inMemory(), folder);
    Surroundings moving =
        new Surroundings(
            fixed.name(),
            fixed.clock(),
            fixed.calls(),
            fixed.market(),
            fixed.workFolder(),
            address::get,
            fixed.progress());
    try (Provider provider =
        new SandboxType().open(Settings.of("sandbox", Map.of("offers", 1)), moving)) {
      address.set(URI.create("https://buy.example.org"));
      ProductSearch search = provider.port(ProductSearch.class).orElseThrow();
      assertThat(search.search(SearchQuery.of("test")).value().items())
          .extracting(Offer::imageUrl)
          .containsExactly("https://buy.example.org/sandbox/pictures/731218795448/1.png");
    }
  }
}
