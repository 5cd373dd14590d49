package io.supercargo.alibaba;

import static io.supercargo.testkit.json.JsonAssert.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.alibaba.client.AlibabaClient;
import io.supercargo.domain.Audience;
import io.supercargo.domain.Language;
import io.supercargo.domain.Page;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.product.CategoryId;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.product.Text;
import io.supercargo.domain.search.PoolEntry;
import io.supercargo.domain.search.PoolOrder;
import io.supercargo.domain.search.PoolQuery;
import io.supercargo.domain.search.Topic;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.HotWords;
import io.supercargo.ports.product.ProductPools;
import io.supercargo.ports.product.SearchNavigation;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.Surroundings;
import io.supercargo.testkit.fake.FakeMarket;
import io.supercargo.testkit.fault.Answer;
import io.supercargo.testkit.fault.LyingServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words, topics, names and pools, as the pages' tables print them and over a real socket. */
class LeadsTest {
  private static final String WORDS =
      "{\"result\":{\"success\":\"true\",\"code\":\"S0000\",\"message\":\"成功\",\"result\":"
          + "[{\"seKeyword\":\"大型宠物犬\",\"seKeywordTranslation\":\"Large Pet Dog\"}]}}";
  private static final String TOPICS =
      "{\"result\":{\"success\":true,\"retCode\":\"S0000\",\"retMsg\":\"成功\",\"result\":"
          + "[{\"id\":\"973\",\"name\":\"风格\",\"translateName\":\"Style\",\"children\":"
          + "[{\"id\":\"973:28105\",\"name\":\"复古\",\"translateName\":\"Vintage\"}]}]}}";
  private static final String POOL =
      "{\"result\":{\"success\":\"true\",\"code\":\"S0000\",\"message\":\"成功\",\"result\":"
          + "[{\"offerId\":111111,\"bizCategoryId\":\"111111\",\"offerPoolTotal\":122211}]}}";
  private static final String TOTAL =
      "{\"result\":{\"success\":\"true\",\"code\":\"001\",\"msg\":\"ok\",\"traceId\":\"t\","
          + "\"model\":100}}";

  private final List<LyingServer> platforms = new ArrayList<>();
  private final GatewayServer gateway = GatewayServer.before(FakeMarket.named("market").provider());

  @AfterEach
  void stop() {
    platforms.forEach(LyingServer::close);
    gateway.close();
  }

  @Test
  void wordsOfThePageAreRead() {
    assertThat(from(WORDS, HotWords.class).hotWords(CategoryId.of(1), Language.EN).value())
        .containsExactly(Text.of("大型宠物犬", "Large Pet Dog"));
  }

  @Test
  void topicsOfThePageAreReadAndPrinted() throws Exception {
    List<Topic> topics =
        from(TOPICS, SearchNavigation.class).topics("skirt", Audience.ENGLISH).value();

    assertThat(topics.get(0).choices().get(0).id()).isEqualTo("973:28105");
    SearchNavigation canned = (words, audience) -> Reply.of(topics);
    Provider provider =
        Provider.named("canned", "canned").with(SearchNavigation.class, canned).build();
    try (GatewayServer printer = GatewayServer.before(provider)) {
      String printed =
          SignedCall.crossBorder(printer, "product.search.keywordSNQuery")
              .with(
                  "snParams",
                  "{\"keyword\":\"skirt\",\"language\":\"en_US\",\"region\":\"US\","
                      + "\"currency\":\"USD\"}")
              .post()
              .body();
      assertThatJson(printed).isSameAs(TOPICS);
    }
  }

  @Test
  void poolOfThePageIsRead() {
    PoolQuery query =
        new PoolQuery("111", "1", PageRequest.FIRST, Optional.empty(), Optional.empty());

    Page<PoolEntry> page = from(POOL, ProductPools.class).pull(query).value();

    assertThat(page.total()).isEqualTo(122_211);
    assertThat(page.items())
        .containsExactly(new PoolEntry(ProductId.of1688(111_111), Optional.of("111111")));
    assertThat(from(TOTAL, ProductPools.class).total("123", Optional.empty()).value())
        .isEqualTo(100);
  }

  @Test
  void poolsAreAskedForInWhole() {
    List<PoolQuery> asked = new ArrayList<>();
    ProductPools canned =
        new ProductPools() {
          @Override
          public Reply<Page<PoolEntry>> pull(PoolQuery query) {
            asked.add(query);
            return Reply.of(Page.of(List.of(), query.page(), 0));
          }

          @Override
          public Reply<Long> total(String pool, Optional<CategoryId> category) {
            return Reply.of(7L);
          }
        };
    PoolQuery query =
        new PoolQuery(
            "7",
            "walk",
            new PageRequest(3, 50),
            Optional.of(CategoryId.of(11)),
            Optional.of(PoolOrder.MOST_BUYERS));
    Provider provider = Provider.named("canned", "canned").with(ProductPools.class, canned).build();
    try (GatewayServer server = GatewayServer.before(provider);
        Provider client = server.client()) {
      ProductPools pools = client.port(ProductPools.class).orElseThrow();
      pools.pull(query);

      assertThat(asked).containsExactly(query);
      assertThat(pools.total("7", Optional.of(CategoryId.of(11))).value()).isEqualTo(7);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "product.search.topKeyword | topSeKeywordParam | {\"sourceId\":\"1\"} | hotKeywordType: missing (expected: cate)",
        "product.search.topKeyword | topSeKeywordParam | {\"sourceId\":\"x\",\"hotKeywordType\":\"cate\"} | sourceId: x (expected: a category number)",
        "product.search.keywordSNQuery | snParams | {} | keyword: missing (expected: search words)",
        "product.search.keywordSNQuery | snParams | {\"keyword\":\"a\",\"language\":\"xx_US\"} | language: xx_US (expected: a locale such as en_US)",
        "category.translation.getByKeyword | language | en | cateName: missing (expected: a part of a name)",
        "pool.product.pull | offerPoolQueryParam | {\"taskId\":\"1\"} | offerPoolId: missing (expected: a pool's number)",
        "pool.product.pull | offerPoolQueryParam | {\"offerPoolId\":111} | taskId: missing (expected: one id for all parts of a walk)",
        "pool.product.pull | offerPoolQueryParam | {\"offerPoolId\":111,\"taskId\":\"1\",\"sortField\":\"price\"} | sortField: price (expected: order1m or buyer1m)",
        "pool.product.pull | offerPoolQueryParam | {\"offerPoolId\":111,\"taskId\":\"1\",\"sortField\":\"order1m\",\"sortType\":\"up\"} | sortType: up (expected: ASC or DESC)",
        "pool.product.pull | offerPoolQueryParam | {\"offerPoolId\":111,\"taskId\":\"1\",\"pageSize\":51} | pageSize: 51 (expected: 1 to 50)",
        "pool.product.pull | offerPoolQueryParam | {\"offerPoolId\":5,\"taskId\":\"1\"} | no such pool 5",
        "pool.product.total | palletId | 111 | appKey: missing (expected: the app key once more)",
        "pool.product.total | appKey | sandbox | palletId: missing (expected: a pool's number)"
      })
  void badQuestionsAreNamed(String api, String name, String value, String message)
      throws Exception {
    assertThat(SignedCall.crossBorder(gateway, api).with(name, value).post().body())
        .contains("\"" + message + "\"");
  }

  private <P> P from(String answer, Class<P> port) {
    LyingServer platform = LyingServer.saying(Answer.json(answer));
    platforms.add(platform);
    return AlibabaClient.open(
            AlibabaConfig.of(platform.url(), GatewayServer.CREDENTIALS), Surroundings.bare("cbu"))
        .port(port)
        .orElseThrow();
  }
}
