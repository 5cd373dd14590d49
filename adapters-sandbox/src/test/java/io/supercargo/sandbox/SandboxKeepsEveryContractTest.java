package io.supercargo.sandbox;

import io.supercargo.domain.Language;
import io.supercargo.domain.product.CategoryId;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.product.ShopId;
import io.supercargo.domain.search.Filter;
import io.supercargo.domain.search.ImageRef;
import io.supercargo.domain.search.SortKey;
import io.supercargo.ports.product.ProductPictures;
import io.supercargo.sandbox.listing.Listing;
import io.supercargo.testkit.product.Carried;
import io.supercargo.testkit.product.ProductContracts;
import io.supercargo.testkit.product.Sample;
import java.net.URI;
import java.util.Map;
import java.util.stream.Collectors;

final class SandboxKeepsEveryContractTest extends ProductContracts {
  private static final String WORD = "new";

  @Override
  protected Sample sample() {
    return Sample.of(Stall.provider(), WORD)
        .carries(Carried.values())
        .character("包")
        .product(ProductId.of1688(translated().id()))
        .freePost(ProductId.of1688(793097846055L))
        .category(CategoryId.of(1042954))
        .shop(new ShopId(busiestShop()))
        .collection("new-arrivals")
        .pool("113")
        .picture(picture(), ProductId.of1688(translated().id()))
        .link(URI.create("https://detail.1688.com/offer/" + translated().id() + ".html"))
        .filters(Filter.SHIPS_IN_24H, Filter.SEVEN_DAY_RETURN)
        .sorts(SortKey.ofSuppliers().toArray(SortKey[]::new))
        .languages(Language.EN, Language.RU);
  }

  private static ImageRef.Bytes picture() {
    ProductPictures pictures = Stall.provider().port(ProductPictures.class).orElseThrow();
    String id = Long.toString(translated().id());
    return new ImageRef.Bytes(pictures.png(id, 1).orElseThrow());
  }

  private static Listing translated() {
    return Stall.all().stream()
        .filter(listing -> listing.titles().containsKey(Language.RU))
        .findFirst()
        .orElseThrow();
  }

  private static String busiestShop() {
    Map<String, Long> offers =
        Stall.all().stream()
            .filter(it -> it.titles().getOrDefault(Language.EN, "").contains("New"))
            .collect(Collectors.groupingBy(Listing::shop, Collectors.counting()));
    return offers.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
  }
}
