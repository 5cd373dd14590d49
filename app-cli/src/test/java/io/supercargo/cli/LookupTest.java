package io.supercargo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.cli.Said.Prompt;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a few suppliers tell, asked of a server. */
final class LookupTest {
  private final CannedServer server = new CannedServer().answering(200, "{\"items\":[]}");

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void asksWithEverythingThatIsGiven() {
    String[] all = {"--provider", "a", "--marketplace", "poizon", "--fresh", "--raw"};
    String said = "marketplace=poizon";

    assertAsked("/hot-words?category=7&" + said + "&lang=ru", "hot-words 7 --lang ru", all);
    assertAsked("/navigation?q=canvas+bag&" + said, "navigation canvas bag", all);
    assertAsked("/categories?q=bag&limit=100&" + said, "categories --name bag", all);
    assertAsked(
        "/pools/111?category=7&sort=monthlySales%3Adesc&" + said,
        "pool 111 --category 7 --sort monthlySales:desc",
        all);
    assertAsked(
        "/products:by-link?url=https%3A%2F%2Fqr.1688.com%2Fs%2Fx&" + said,
        "link https://qr.1688.com/s/x",
        all);
    assertAsked("/brands?" + said, "brands", all);
    assertAsked("/barcodes/6901234567892?" + said, "barcode 6901234567892", all);
    assertAsked("/rankings?category=7&limit=5&" + said, "rankings 7 --limit 5", all);
    assertAsked(
        "/products/taobao:6/buyable-item?",
        "buyable taobao:6",
        "--provider",
        "a",
        "--fresh",
        "--raw");
  }

  @Test
  void goesOnWhereAListEnded() {
    server.answering(
        200,
        """
        {"items":[{"id":"1688:1","provider":"a","shelf":"bags"},\
        {"id":"1688:22","provider":"a","shelf":null}],"nextCursor":"n1","total":40}""");

    Said said = say("pool", "111", "--limit", "2", "--cursor", "n0");

    assertThat(server.last().line()).isEqualTo("GET /api/v1/pools/111?limit=2&cursor=n0");
    assertThat(said.data())
        .isEqualTo(
            """
            ID       SHELF  PROVIDER
            1688:1   bags   a
            1688:22         a
            """);
    assertThat(said.words()).isEqualTo("2 of 40 shown; more with --cursor n1\n");
  }

  @Test
  void choicesStandBelowTheirTopics() {
    server.answering(
        200,
        """
        {"items":[{"id":"978","provider":"a","name":"品类","translatedName":"Kind","choices":[\
        {"id":"978:1","name":"包","translatedName":null}]}],"nextCursor":null}""");

    assertThat(say("navigation", "bag").data())
        .isEqualTo(
            """
            ID     NAME  ORIGINAL NAME
            978    Kind  品类
            978:1  · 包  包
            """);
  }

  @Test
  void tellsUnderWhichIdsOrdersAreTaken() {
    server.answering(
        200,
        """
        {"productId":"taobao:6","provider":"a","itemId":"2006","withMaterial":true,"stock":7,\
        "skus":[{"id":"61","orderId":"2061","stock":7},{"id":"62","orderId":null,"stock":0}]}""");

    assertThat(say("buyable", "taobao:6").data())
        .isEqualTo(
            """
            product        taobao:6
            ordered as     2006
            provider       a
            with material  true
            stock          7

            SKU  ORDERED AS  STOCK
            61   2061            7
            62                   0
            """);
  }

  @Test
  void wordsAndBrandsShowBothNames() {
    server.answering(
        200, "{\"items\":[{\"word\":\"包\",\"translatedWord\":\"bag\",\"provider\":\"a\"}]}");
    assertThat(say("hot-words", "7").dataLines())
        .containsExactly("WORD  TRANSLATED  PROVIDER", "包    bag         a");

    server.answering(
        200,
        """
        {"items":[{"id":"1","provider":"a","name":"红隼","translatedName":"Kestrel"}],"total":1}""");
    assertThat(say("brands").dataLines())
        .containsExactly("ID  NAME     ORIGINAL NAME  PROVIDER", "1   Kestrel  红隼           a");
  }

  @Test
  void aCategoryIsOpenedOrSoughtNotBoth() {
    Said said = say("categories", "7", "--name", "bag");

    assertThat(said.code()).isEqualTo(2);
    assertThat(said.words()).isEqualTo("supercargo: name: bag (expected: none beside an ID)\n");
  }

  @Test
  void aTopicNarrowsASearch() {
    say("search", "bag", "--topic", "978:1");

    assertThat(server.last().line()).isEqualTo("GET /api/v1/products?q=bag&topic=978%3A1");
  }

  @Test
  void whatIsMissingIsNamed() {
    assertThat(say("hot-words").words())
        .startsWith("supercargo: Missing required parameter: 'CATEGORY'\n");
    assertThat(say("navigation").words())
        .startsWith("supercargo: Missing required parameter: 'WORDS'\n");
  }

  private void assertAsked(String expected, String words, String... more) {
    String[] given = words.split(" ");
    String[] all = Arrays.copyOf(given, given.length + more.length);
    System.arraycopy(more, 0, all, given.length, more.length);

    say(all);

    String gap = expected.endsWith("?") ? "" : "&";
    assertThat(server.last().line())
        .isEqualTo("GET /api/v1" + expected + gap + "provider=a&fresh=true&raw=true");
  }

  private Said say(String... args) {
    String[] all = Arrays.copyOf(args, args.length + 2);
    all[args.length] = "--server";
    all[args.length + 1] = server.url();
    return new Prompt().say(all);
  }
}
