package io.supercargo.xportcn.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.Language;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.product.ProductId;
import io.supercargo.testkit.fake.FakeMarket;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MapIdsTest {
  private final MapIds mapIds = MapIds.of("1");

  @Test
  void anOfferWithoutAReferenceGetsOneThatReadsBack() {
    ProductId mapId = mapIds.name(nameless()).reference().orElseThrow();

    assertThat(mapId.value()).matches("[A-Za-z0-9_-]{22}");
    assertThat(mapIds.resolve(mapId)).isEqualTo(nameless().id());
    assertThat(MapIds.of("1").resolve(mapId)).isEqualTo(nameless().id());
  }

  @Test
  void anotherDeveloperCannotReadIt() {
    ProductId mapId = mapIds.name(nameless()).reference().orElseThrow();

    assertThat(MapIds.of("2").resolve(mapId)).isEqualTo(mapId);
  }

  @Test
  void referencesOfTheSupplierStay() {
    ProductId.Opaque own = new ProductId.Opaque(Marketplace.ALIBABA_1688, "gaR6TW90lMLD2AcZwqtJew");

    assertThat(mapIds.resolve(own)).isEqualTo(own);
    assertThat(mapIds.resolve(ProductId.of1688(7))).isEqualTo(ProductId.of1688(7));
  }

  private static Offer nameless() {
    Offer known = FakeMarket.products(Language.EN).get(0).offer();
    return new Offer(
        known.id(),
        Optional.empty(),
        known.title(),
        known.imageUrl(),
        known.prices(),
        known.fees(),
        known.sales(),
        known.categories(),
        known.filters(),
        known.shop(),
        known.minOrderQuantity());
  }
}
