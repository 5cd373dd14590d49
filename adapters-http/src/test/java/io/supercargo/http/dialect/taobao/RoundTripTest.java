package io.supercargo.http.dialect.taobao;

import static io.supercargo.testkit.json.JsonAssert.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.supercargo.domain.Language;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.product.Product;
import io.supercargo.http.WireJson;
import io.supercargo.testkit.random.Products;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the wire carries comes back as it was, in every way of writing it. */
class RoundTripTest {
  private static final Marketplace HERE = Marketplace.TAOBAO;
  private static final List<ObjectMapper> SPELLINGS =
      List.of(TaobaoNames.snake(WireJson.answers()), TaobaoNames.both(WireJson.answers()));

  static Stream<Arguments> draws() {
    return Stream.of(TaobaoWire.values())
        .flatMap(
            wire -> IntStream.range(0, 100).mapToObj(seed -> Arguments.of(wire, new Random(seed))));
  }

  @ParameterizedTest
  @MethodSource("draws")
  void hitsKeepEveryField(TaobaoWire wire, Random random) throws Exception {
    WireItem drawn = new WireDraw(random, wire).item();
    ItemPrinter printer = new ItemPrinter(wire, Language.EN);
    for (ObjectMapper json : SPELLINGS) {
      WireItem read = over(json, drawn, WireItem.class);
      Offer offer = new ItemReader(HERE).offer(read);
      assertThatJson(json.writeValueAsString(printer.item(offer)))
          .isSameAs(json.writeValueAsString(drawn));
    }
  }

  @ParameterizedTest
  @MethodSource("draws")
  void detailsKeepEveryField(TaobaoWire wire, Random random) throws Exception {
    WireItemDetail drawn = new WireDraw(random, wire).detail();
    DetailPrinter printer = new DetailPrinter(wire, Language.EN);
    for (ObjectMapper json : SPELLINGS) {
      Product read = new DetailReader(HERE).product(over(json, drawn, WireItemDetail.class));
      assertThatJson(json.writeValueAsString(printer.detail(read)))
          .isSameAs(json.writeValueAsString(drawn));
    }
  }

  @ParameterizedTest
  @MethodSource("draws")
  void productsKeepEveryField(TaobaoWire wire, Random random) throws Exception {
    WireProduct drawn = new WireDraw(random, wire).product();
    ProductPrinter printer = new ProductPrinter(wire);
    for (ObjectMapper json : SPELLINGS) {
      Product read = new ProductReader(HERE).product(over(json, drawn, WireProduct.class));
      assertThatJson(json.writeValueAsString(printer.product(read)))
          .isSameAs(json.writeValueAsString(drawn));
    }
  }

  @ParameterizedTest
  @MethodSource("draws")
  void listedProductsKeepEveryField(TaobaoWire wire, Random random) throws Exception {
    WireSpuPage.WireSpu drawn = new WireDraw(random, wire).spu();
    for (ObjectMapper json : SPELLINGS) {
      Offer read = Spus.read(over(json, drawn, WireSpuPage.WireSpu.class), HERE);
      assertThatJson(json.writeValueAsString(Spus.write(read)))
          .isSameAs(json.writeValueAsString(drawn));
    }
  }

  @ParameterizedTest
  @MethodSource("draws")
  void productsOfOtherWiresPrintAlikeAgain(TaobaoWire wire, Random random) throws Exception {
    Product product = Products.random(random);
    ObjectMapper json = SPELLINGS.get(0);
    WireProduct bought = new ProductPrinter(wire).product(product);
    WireItemDetail seen = new DetailPrinter(wire, Language.EN).detail(product);

    Product readBought = new ProductReader(HERE).product(over(json, bought, WireProduct.class));
    Product readSeen = new DetailReader(HERE).product(over(json, seen, WireItemDetail.class));

    assertThat(new ProductPrinter(wire).product(readBought)).isEqualTo(bought);
    assertThat(new DetailPrinter(wire, Language.EN).detail(readSeen)).isEqualTo(seen);
    assertThat(readSeen.offer().title()).isEqualTo(product.offer().title());
    assertThat(readSeen.attributes()).hasSameSizeAs(product.attributes());
    assertThat(readBought.stock()).isEqualTo(product.stock());
  }

  @ParameterizedTest
  @MethodSource("draws")
  void translationsComeBack(TaobaoWire wire, Random random) throws Exception {
    Product product = new DetailReader(HERE).product(new WireDraw(random, wire).detail());
    WireTranslation drawn = new DetailPrinter(wire, Language.EN).translation(product);
    WireTranslation read = over(SPELLINGS.get(0), drawn, WireTranslation.class);

    assertThat(
            new DetailPrinter(wire, Language.EN)
                .translation(DetailReader.translated(product, read)))
        .isEqualTo(drawn);
  }

  @ParameterizedTest
  @MethodSource("draws")
  void severalProductsComeBack(TaobaoWire wire, Random random) throws Exception {
    List<Product> products =
        Stream.of(Products.random(random), Products.random(random))
            .filter(product -> !product.skus().isEmpty())
            .toList();
    WireGoods drawn = Goods.write(products);
    WireGoods read = over(SPELLINGS.get(0), drawn, WireGoods.class);

    assertThat(Goods.write(Goods.read(read, HERE))).isEqualTo(drawn);
  }

  private static <W> W over(ObjectMapper json, W record, Class<W> type)
      throws JsonProcessingException {
    return json.readValue(json.writeValueAsString(record), type);
  }
}
