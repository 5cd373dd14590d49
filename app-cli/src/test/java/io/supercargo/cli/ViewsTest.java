package io.supercargo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.cli.Said.Prompt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ViewsTest {
  private final CannedServer server = new CannedServer();

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void showsAProductWithTiersAndVariants() {
    server.answering(
        200,
        """
        {"id":"1688:1","provider":"sandbox","title":"包","translatedTitle":"Bag",\
        "price":{"amount":"9.00","currency":"CNY"},"shop":{"id":"s","name":"厂"},"stock":7,\
        "attributes":[{"name":"材质","translatedName":"material","value":"帆布","translatedValue":null}],\
        "priceTiers":[{"minQuantity":2,"price":{"amount":"9.00","currency":"CNY"}}],\
        "skus":[{"id":"k1","attributes":[{"name":"颜色","value":"红"}],\
        "price":{"amount":"9.00","currency":"CNY"},"stock":7}]}""");

    Said said = say("show", "1688:1");

    assertThat(server.last().line()).isEqualTo("GET /api/v1/products/1688:1");
    assertThat(said.data())
        .isEqualTo(
            """
            id              1688:1
            title           Bag
            original title  包
            provider        sandbox
            price           9.00 CNY
            stock           7
            shop            厂 (s)
            attributes      material: 帆布

            FROM  UNIT PRICE
               2    9.00 CNY

            SKU  VARIANT      PRICE  STOCK
            k1   颜色: 红  9.00 CNY      7
            """);
  }

  @Test
  void tellsWhoElseHasAHitAndWhatIsToBePaidThere() {
    server.answering(
        200,
        """
        {"items":[{"id":"1688:1","provider":"a","title":"包","price":{"amount":"9.00","currency":"CNY"},\
        "sources":[{"provider":"a","payable":{"amount":"9.50","currency":"CNY"}},\
        {"provider":"b","payable":{"amount":"9.80","currency":"CNY"}}]}],\
        "providers":[{"name":"c","status":"failed","millis":80,"reason":"c did not answer within 80 ms"}]}""");

    Said said = say("search", "bag", "--deadline", "80ms", "--fresh");

    assertThat(server.last().line())
        .isEqualTo("GET /api/v1/products?q=bag&deadline=80ms&fresh=true");
    assertThat(said.data()).contains("a, b 9.80 CNY");
    assertThat(said.words()).contains("c failed: c did not answer within 80 ms");
  }

  @Test
  void tellsHowOftenASupplierWasCalled() {
    server.answering(
        200,
        """
        {"name":"a","type":"xportcn","health":{"status":"ok"},"capabilities":{},\
        "budget":[{"per":"minute","limit":60,"used":3},{"per":"day","limit":null,"used":412}]}""");

    assertThat(say("providers", "show", "a").data()).contains("3 of 60 per minute, 412 per day");
  }

  @Test
  void indentsCategoriesBelowTheirParent() {
    server.answering(
        200,
        """
        {"id":"1","provider":"sandbox","name":"箱包","translatedName":"Bags","level":1,"children":[\
        {"id":"12","provider":"sandbox","name":"女包","translatedName":null,"level":2,"children":[]}]}""");

    assertThat(say("categories", "1").data())
        .isEqualTo(
            """
            ID  NAME    ORIGINAL NAME  PROVIDER
            1   Bags    箱包           sandbox
            12  · 女包  女包           sandbox
            """);
    assertThat(server.last().line()).isEqualTo("GET /api/v1/categories/1");
  }

  @Test
  void listsFiltersAndSortKeys() {
    server.answering(
        200,
        """
        {"filters":[{"code":"shipIn24Hours","label":"Ships in 24 hours","group":"Service",\
        "providers":["sandbox"]}],"sortKeys":[{"code":"price","providers":["sandbox"]}]}""");

    assertThat(say("filters").data())
        .isEqualTo(
            """
            FILTER         MEANS              GROUP    PROVIDERS
            shipIn24Hours  Ships in 24 hours  Service  sandbox

            SORT KEY  PROVIDERS
            price     sandbox
            """);
  }

  @Test
  void showsTheCapabilityMatrixOfAProvider() {
    server.answering(
        200,
        """
        {"name":"daji","type":"daji","edition":null,"capabilities":{\
        "keyword-search":{"support":"yes","seenLive":"2026-11-01T00:00:00Z"},\
        "cart":{"support":"no","seenLive":null}},"health":{"status":"failing","lastSuccess":null,\
        "lastFailure":{"at":"2026-11-02T00:00:00Z","code":"unavailable","detail":"down"}}}""");

    assertThat(say("providers", "show", "daji").data())
        .isEqualTo(
            """
            name          daji
            type          daji
            health        failing
            last failure  2026-11-02T00:00:00Z unavailable: down

            CAPABILITY      SUPPORT  SEEN LIVE
            keyword-search  yes      2026-11-01T00:00:00Z
            cart            no
            """);
  }

  @Test
  void theBareNounLists() {
    server.answering(200, "{\"items\":[]}");

    say("providers");
    String bare = server.last().line();
    say("providers", "list");

    assertThat(bare).isEqualTo("GET /api/v1/providers").isEqualTo(server.last().line());
  }

  @Test
  void aDryRunShowsTheRequest() {
    server.answering(
        200,
        """
        {"provider":"x","operation":"q","method":"POST","url":"https://x/q",\
        "headers":[{"name":"access-key","value":"ab****"}],"body":{"keyword":"bag"}}""");

    Said said = say("call", "x", "q", "--data", "{\"keyword\":\"bag\"}", "--dry-run");

    assertThat(server.last().line()).isEqualTo("POST /api/v1/providers/x/call/q?dryRun=true");
    assertThat(server.last().body()).isEqualTo("{\"keyword\":\"bag\"}");
    assertThat(said.data())
        .isEqualTo(
            """
            POST https://x/q
            access-key: ab****

            {
              "keyword" : "bag"
            }
            """);
    assertThat(said.words()).isEqualTo("dry run: nothing was sent\n");
  }

  @Test
  void readsTheBodyOfACallFromAFile(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("query.json"), "{\"a\":1}");
    server.answering(200, "{\"provider\":\"x\",\"status\":200,\"body\":{\"ok\":true}}");

    Said said = say("call", "x", "q", "--data", "@" + file);

    assertThat(server.last().body()).isEqualTo("{\"a\":1}");
    assertThat(said.data()).isEqualTo("{\n  \"ok\" : true\n}\n");
    assertThat(said.words()).isEqualTo("x answered with status 200\n");
  }

  @Test
  void showsWhatWentOverTheLine() {
    server.answering(
        200,
        """
        {"id":"c1","at":"2026-11-01T00:00:00Z","millis":12,"provider":"x","operation":"q",\
        "request":{"method":"POST","url":"https://x/q","headers":"a: b\\nc: d","body":"{\\"k\\":1}"},\
        "response":{"status":200,"headers":"","body":"<html>\\u001b[2J"}}""");

    assertThat(say("logs", "show", "c1").data())
        .isEqualTo(
            """
            id            c1
            at            2026-11-01T00:00:00Z
            provider      x
            operation     q
            milliseconds  12

            POST https://x/q
            a: b
            c: d
            {
              "k" : 1
            }

            status 200
            <html> [2J
            """);
  }

  @Test
  void sendsAPictureWithWhatGoesAlongWithIt(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("a.png");
    Files.write(file, new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
    server.answering(200, "{\"items\":[]}");

    say("image-search", file.toString(), "--region", "1,2,3,4", "--keyword", "bag", "--limit", "5");

    assertThat(server.last().line()).isEqualTo("POST /api/v1/products/search-by-image");
    assertThat(server.last().body())
        .isEqualTo(
            "{\"image\":\"iVBORw0KGgo=\",\"region\":\"1,2,3,4\",\"keyword\":\"bag\",\"limit\":5}");
  }

  @Test
  void aPictureThatIsNoneIsNotSent(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("a.png"), "hello");

    Said said = say("image-search", file.toString());

    assertThat(said.code()).isEqualTo(2);
    assertThat(said.words())
        .isEqualTo(
            "supercargo: image: another kind of file (expected: a PNG, JPEG or WebP picture)\n");
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    Said said = say("image-search", "nowhere.png");

    assertThat(said.code()).isEqualTo(2);
    assertThat(said.words())
        .isEqualTo("supercargo: image: nowhere.png (expected: a file that can be read)\n");
  }

  private Said say(String... args) {
    String[] all = java.util.Arrays.copyOf(args, args.length + 2);
    all[args.length] = "--server";
    all[args.length + 1] = server.url();
    return new Prompt().say(all);
  }
}
