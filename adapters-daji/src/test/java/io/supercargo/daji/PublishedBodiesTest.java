package io.supercargo.daji;

import static io.supercargo.testkit.json.JsonAssert.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.daji.client.DajiClient;
import io.supercargo.domain.Language;
import io.supercargo.domain.Money;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.product.PriceKind;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.search.Filter;
import io.supercargo.domain.search.ImageHits;
import io.supercargo.domain.search.ImageQuery;
import io.supercargo.domain.search.ImageRef;
import io.supercargo.domain.search.ImageRegion;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.ImageSearch;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.Surroundings;
import io.supercargo.testkit.Fixtures;
import io.supercargo.testkit.fault.Answer;
import io.supercargo.testkit.fault.LyingServer;
import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The body and the request that Daji published, read by the client and printed by the gateway. */
class PublishedBodiesTest {
  private static final String FIXTURE = "daji/image-query";

  @Test
  void clientReadsTheImageSearch() {
    ImageHits hits = read();

    assertThat(hits.offers().total()).isEqualTo(700);
    assertThat(hits.offers().pages()).isEqualTo(175);
    assertThat(hits.offers().size()).isEqualTo(4);
    assertThat(hits.current()).contains(new ImageRegion(0, 0, 799, 799));
    assertThat(hits.regions()).containsExactly(new ImageRegion(0, 0, 799, 799));
    Offer pants = hits.offers().items().get(0);
    assertThat(pants.id()).isEqualTo(ProductId.of1688(727920485853L));
    assertThat(pants.prices().wholesale()).isEqualTo(Money.yuan("34.50"));
    assertThat(pants.prices().of(PriceKind.SELECTED_SUPPLY_WHOLESALE)).contains(Money.yuan("34.5"));
    assertThat(pants.sales().repurchaseRate()).contains(new BigDecimal("0.05"));
    assertThat(pants.filters()).containsExactlyInAnyOrder(Filter.SELECTED_SUPPLY, Filter.DROPSHIP);
    assertThat(hits.offers().items().get(3).notes().seller())
        .containsExactly("powerful_merchants", "tp_member");
    assertThat(pants.notes().trace().orElseThrow()).startsWith("object_id%40727920485853%5E");
  }

  @Test
  void gatewayPrintsTheImageSearch() throws Exception {
    List<ImageQuery> asked = new ArrayList<>();

    String printed = print(read(), asked, parameters());

    assertThatJson(printed)
        .isSameInOrderAs(
            Fixtures.text(FIXTURE + ".response.json").replace("9cd9629bcaa2", traceId(printed)));
    assertThat(traceId(printed)).matches("[0-9a-f]{12}");
  }

  @Test
  void gatewayTakesThePublishedRequest() throws Exception {
    List<ImageQuery> asked = new ArrayList<>();

    print(read(), asked, parameters());

    ImageQuery query = asked.get(0);
    assertThat(query.image()).isEqualTo(new ImageRef.Stored("1048608196202797156"));
    assertThat(query.page().size()).isEqualTo(20);
    assertThat(query.refinement().sort()).hasToString("price:asc");
    assertThat(query.refinement().price().min()).contains(Money.yuan("1"));
    assertThat(query.refinement().price().max()).contains(Money.yuan("20000"));
    assertThat(query.refinement().category()).isEmpty();
    assertThat(query.refinement().filters().isEmpty()).isTrue();
    assertThat(query.hint()).isEqualTo(ImageQuery.Hint.NONE);
    assertThat(query.audience().language()).isEqualTo(Language.EN);
    assertThat(query.audience().buyer()).isEmpty();
  }

  @Test
  void withoutAnIdTheAddressIsTakenUnderEitherName() throws Exception {
    Map<String, String> parameters = parameters();
    ImageRef address = new ImageRef.Address(URI.create(parameters.get("imageUrl")));
    List<ImageQuery> asked = new ArrayList<>();

    parameters.remove("imageId");
    print(read(), asked, parameters);
    parameters.put("imageAddress", String.valueOf(parameters.remove("imageUrl")));
    parameters.put("region", "266,799,48,581");
    print(read(), asked, parameters);

    assertThat(asked).extracting(ImageQuery::image).containsExactly(address, address);
    assertThat(asked.get(1).hint().region()).contains(new ImageRegion(266, 48, 799, 581));
  }

  private static ImageHits read() {
    String body = Fixtures.text(FIXTURE + ".response.json");
    try (LyingServer daji = LyingServer.saying(Answer.json(body));
        Provider client =
            DajiClient.open(
                DajiConfig.of(daji.url(), "sandbox", GatewayServer.SECRET),
                Surroundings.bare("daji"))) {
      ImageQuery query = ImageQuery.of(new ImageRef.Stored("1048608196202797156"));
      return client.port(ImageSearch.class).orElseThrow().search(query).value();
    }
  }

  private static String print(
      ImageHits hits, List<ImageQuery> asked, Map<String, String> parameters) throws Exception {
    ImageSearch search =
        new ImageSearch() {
          @Override
          public Reply<ImageHits> search(ImageQuery query) {
            asked.add(query);
            return Reply.of(hits);
          }

          @Override
          public boolean reads(URI picture) {
            return true;
          }
        };
    Provider canned = Provider.named("canned", "canned").with(ImageSearch.class, search).build();
    try (GatewayServer gateway = GatewayServer.before(canned)) {
      return gateway.get("/alibaba/product/imageQuery", parameters);
    }
  }

  /** Those of the published request, the valueless ones too. */
  private static Map<String, String> parameters() {
    String request = Fixtures.text(FIXTURE + ".request.txt").strip();
    Map<String, String> parameters = new LinkedHashMap<>();
    Arrays.stream(request.substring(request.indexOf('?') + 1).split("&"))
        .map(parameter -> parameter.split("=", 2))
        .forEach(pair -> parameters.put(pair[0], pair.length == 1 ? "" : pair[1]));
    return parameters;
  }

  private static String traceId(String printed) {
    return printed.replaceFirst("(?s).*\"traceId\":\"([^\"]*)\".*", "$1");
  }
}
