package io.supercargo.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.domain.Audience;
import io.supercargo.domain.Language;
import io.supercargo.domain.Money;
import io.supercargo.domain.product.Attribute;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.product.Sku;
import io.supercargo.domain.product.Text;
import io.supercargo.ports.failure.SupplierFailure.NotFound;
import io.supercargo.ports.product.ProductCatalog;
import io.supercargo.sandbox.listing.Listing;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SandboxCatalogTest {
  private static final ProductId CLIP = ProductId.of1688(731218795448L);
  private final ProductCatalog catalog = Stall.port(ProductCatalog.class);

  @Test
  void unknownProductIsNamed() {
    for (String id :
        List.of(
            "1688:100000000000",
            "1688:~AAAAAAAAAAAAAAAAAAAAAA",
            "taobao:731218795448",
            "1688:abc",
            "1688:99999999999999999999999999")) {
      assertThatThrownBy(() -> catalog.product(ProductId.parse(id), Audience.ENGLISH))
          .isInstanceOf(NotFound.class)
          .hasMessage("sandbox has no product " + id);
    }
  }

  @Test
  void severalComeInTheOrderAskedForAndMissingOnesAreLeftOut() {
    List<ProductId> ids =
        List.of(
            ProductId.of1688(554175955535L),
            ProductId.of1688(1),
            CLIP,
            ProductId.parse("1688:~gaR6TW90lMLD2AcZwqtJew"));
    assertThat(catalog.products(ids, Audience.ENGLISH).value())
        .extracting(product -> product.id().toString())
        .containsExactly("1688:554175955535", "1688:731218795448", "1688:768812350471");
  }

  @Test
  void everyProductOpensByBothIdsAndAgreesWithItsListing() {
    for (Listing listing : Stall.all().subList(0, 200)) {
      Product product = open(ProductId.of1688(listing.id()), Language.EN);
      assertThat(product)
          .isEqualTo(open(ProductId.parse("1688:~" + listing.reference()), Language.EN));
      assertThat(product.images())
          .hasSize(listing.pictures())
          .startsWith(product.offer().imageUrl());
      assertThat(product.skus()).extracting(Sku::id).doesNotHaveDuplicates();
      assertThat(product.skus()).hasSameSizeAs(listing.variants());
      assertThat(cheapest(product)).isEqualByComparingTo(product.offer().prices().wholesale());
    }
  }

  @Test
  void everyVariantHasThePictureOfItsColour() {
    assertThat(open(ProductId.of1688(771530264908L), Language.EN).skus())
        .extracting(sku -> sku.imageUrl().map(url -> url.replaceFirst(".*/", "")).orElse(""))
        .containsExactly("1.png", "2.png", "3.png");
  }

  @Test
  void attributesAreInTheReadersLanguage() {
    assertThat(open(CLIP, Language.EN).attributes())
        .contains(
            new Attribute(Optional.of("1141"), Text.of("材质", "Material"), Text.of("黄铜", "Brass")),
            new Attribute(
                Optional.of("346"),
                Text.of("产地", "Place of Origin"),
                Text.of("广东深圳", "Shenzhen, Guangdong")));
    assertThat(open(CLIP, Language.RU).skus().get(0).attributes())
        .containsExactly(
            new Attribute(Optional.of("3216"), Text.of("颜色", "Цвет"), Text.of("红色", "красный")),
            new Attribute(
                Optional.of("450"), Text.of("尺码", "Размер"), Text.of("1件装", "Pack of 1")));
    assertThat(open(CLIP, Language.ZH).attributes())
        .allMatch(attribute -> attribute.value().translated().isEmpty());
  }

  @Test
  void chineseReadersGetNoTranslationAndOthersAtLeastEnglish() {
    assertThat(open(CLIP, Language.ZH).offer().title().translated()).isEmpty();
    assertThat(open(CLIP, Language.JA).offer().title())
        .isEqualTo(open(CLIP, Language.EN).offer().title());
    Listing translated =
        Stall.all().stream().filter(it -> it.titles().size() > 2).findFirst().orElseThrow();
    ProductId id = ProductId.of1688(translated.id());
    for (Language language : Language.values()) {
      assertThat(open(id, language).offer().title().best())
          .isEqualTo(translated.titles().get(language));
    }
  }

  private Product open(ProductId id, Language reader) {
    return catalog.product(id, Audience.reading(reader)).value();
  }

  private static Money cheapest(Product product) {
    return product.skus().stream()
        .map(sku -> sku.prices().wholesale())
        .min(Money::compareTo)
        .orElseThrow();
  }
}
