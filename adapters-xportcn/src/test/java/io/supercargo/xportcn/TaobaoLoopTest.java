package io.supercargo.xportcn;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.Audience;
import io.supercargo.domain.Language;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.product.Attribute;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.product.Sku;
import io.supercargo.ports.product.ProductCatalog;
import io.supercargo.ports.provider.Provider;
import io.supercargo.testkit.fake.FakeMarket;
import io.supercargo.testkit.product.Carried;
import io.supercargo.testkit.product.ProductContracts;
import io.supercargo.testkit.product.Sample;
import io.supercargo.xportcn.gateway.Masked;
import io.supercargo.xportcn.wire.XportEdition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Taobao over a real socket, in every edition. */
@Tag("slow")
class TaobaoLoopTest {
  private static final FakeMarket MARKET = FakeMarket.at(Marketplace.TAOBAO, "taobao");
  private static final GatewayServer GATEWAY = GatewayServer.before(MARKET.provider());
  private static final ProductId MASKED = Masked.product(Marketplace.TAOBAO, 8);

  @AfterAll
  static void stop() {
    GATEWAY.close();
  }

  private static Sample carrying(XportEdition edition, Carried... more) {
    return MARKET
        .sampleThrough(GATEWAY.chatting(edition))
        .carriesOnly(more)
        .detailsInOneLanguage()
        .narrowsByPriceAlone()
        .tellsNoTotals();
  }

  @Nested
  class Ka extends ProductContracts {
    @Override
    protected Sample sample() {
      return carrying(XportEdition.KA, Carried.IMAGE_KEYWORD);
    }
  }

  @Nested
  class V1 extends ProductContracts {
    @Override
    protected Sample sample() {
      return carrying(XportEdition.V1).plainPictures();
    }
  }

  @Nested
  class V2 extends ProductContracts {
    @Override
    protected Sample sample() {
      return carrying(XportEdition.V2)
          .plainPictures()
          .product(MASKED)
          .missing(new ProductId.Opaque(Marketplace.TAOBAO, "nobody-has-this"))
          .picture(FakeMarket.picture(8), MASKED);
    }
  }

  @ParameterizedTest
  @EnumSource(XportEdition.class)
  void detailsAreThoseOfTheMarket(XportEdition edition) {
    Product known = FakeMarket.products(Marketplace.TAOBAO, Language.ZH).get(8);
    ProductId id = edition == XportEdition.V2 ? MASKED : known.id();
    try (Provider client = GATEWAY.client(edition).at(Marketplace.TAOBAO)) {
      Product opened =
          client.port(ProductCatalog.class).orElseThrow().product(id, Audience.ENGLISH).value();

      assertThat(opened.id()).isEqualTo(id);
      assertThat(opened.offer().reference().map(ProductId::value))
          .contains(edition == XportEdition.KA ? "2000600000000008" : "fake-ref-08");
      assertThat(opened.offer().title().original()).isEqualTo(known.offer().title().original());
      assertThat(opened.offer().prices().wholesale()).isEqualTo(known.offer().prices().wholesale());
      assertThat(opened.offer().shop().orElseThrow().id())
          .isEqualTo(known.offer().shop().orElseThrow().id());
      assertThat(opened.images()).isEqualTo(known.images());
      assertThat(opened.stock()).isEqualTo(known.stock());
      assertThat(opened.skus())
          .extracting(Sku::id)
          .isEqualTo(known.skus().stream().map(Sku::id).toList());
      assertThat(opened.skus().get(1).attributes())
          .extracting((Attribute attribute) -> attribute.value().original())
          .isEqualTo(
              known.skus().get(1).attributes().stream()
                  .map(attribute -> attribute.value().original())
                  .toList());
    }
  }
}
