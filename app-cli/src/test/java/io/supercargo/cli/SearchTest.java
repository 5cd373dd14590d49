package io.supercargo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.cli.Said.Prompt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class SearchTest {
  private static final String HITS =
      """
      {"items":[\
      {"id":"1688:1","provider":"sandbox","title":"帆布包女单肩大容量","translatedTitle":"Canvas bag",\
      "price":{"amount":"29.50","currency":"CNY"},"monthlySales":120,"minOrderQuantity":2,\
      "filters":["shipIn24Hours","isFactory"],"repurchaseRate":0.1280,\
      "shop":{"id":"b1","name":"晨光箱包厂"}},\
      {"id":"1688:22","provider":"sandbox","title":"包, 大","translatedTitle":null,\
      "price":{"amount":"3.00","currency":"CNY"},"monthlySales":null,"minOrderQuantity":null,\
      "filters":[],"repurchaseRate":null,"shop":null}],\
      "nextCursor":"n1","total":40,\
      "providers":[{"name":"sandbox","status":"ok","millis":3,"reason":null}]}""";

  private final CannedServer server = new CannedServer().answering(200, HITS);

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void asksWithEverythingThatIsGiven() {
    search(
        "帆布包",
        "大",
        "--provider",
        "a,b",
        "--filter",
        "shipIn24Hours",
        "--filter",
        "isFactory",
        "--sort",
        "price:asc",
        "--min-price",
        "5",
        "--max-price",
        "40",
        "--category",
        "7",
        "--shop",
        "s",
        "--lang",
        "ru",
        "--limit",
        "10",
        "--cursor",
        "c=",
        "--raw");

    assertThat(server.last().line())
        .isEqualTo(
            "GET /api/v1/products?q=%E5%B8%86%E5%B8%83%E5%8C%85+%E5%A4%A7&shop=s&provider=a%2Cb"
                + "&filter=shipIn24Hours%2CisFactory&sort=price%3Aasc&minPrice=5&maxPrice=40"
                + "&category=7&lang=ru&limit=10&cursor=c%3D&raw=true");
  }

  @Test
  void printsATableAndSaysHowToGoOn() {
    Said said = search("bag");

    assertThat(said.dataLines())
        .containsExactly(
            "ID       TITLE           PRICE  SOLD  MIN  SHOP        PROVIDER",
            "1688:1   Canvas bag  29.50 CNY   120    2  晨光箱包厂  sandbox",
            "1688:22  包, 大       3.00 CNY                         sandbox");
    assertThat(said.words()).isEqualTo("2 of 40 shown; more with --cursor n1\n");
    assertThat(said.code()).isZero();
  }

  @Test
  void cutsTitlesWhereTheTerminalEnds() {
    Said said = new Prompt().wide(60).say("search", "x", "--server", server.url());

    assertThat(said.dataLines())
        .containsExactly(
            "ID       TITLE          PRICE  SOLD  MIN  SHOP      PROVIDER",
            "1688:1   Canvas b…  29.50 CNY   120    2  晨光箱…   sandbox",
            "1688:22  包, 大      3.00 CNY                       sandbox");
  }

  @Test
  void printsTheRestBodyAsItCame() {
    assertThat(search("bag", "--output", "json").data()).isEqualTo(HITS + "\n");
  }

  @Test
  void printsCommaSeparatedValues() {
    assertThat(search("bag", "-o", "csv").data())
        .isEqualTo(
            "id,provider,title,translatedTitle,price.amount,price.currency,monthlySales,"
                + "minOrderQuantity,filters,repurchaseRate,shop.id,shop.name,shop\r\n"
                + "1688:1,sandbox,帆布包女单肩大容量,Canvas bag,29.50,CNY,120,2,"
                + "shipIn24Hours;isFactory,0.1280,b1,晨光箱包厂,\r\n"
                + "1688:22,sandbox,\"包, 大\",,3.00,CNY,,,,,,,\r\n");
  }

  @Test
  void printsTheColumnsThatAreWantedByHeadingOrField() {
    assertThat(search("bag", "--columns", "price,id,shop.name").dataLines())
        .containsExactly(
            "    PRICE  ID       shop.name", "29.50 CNY  1688:1   晨光箱包厂", " 3.00 CNY  1688:22");
    assertThat(search("bag", "--columns", "ID,price.amount", "-o", "csv").data())
        .isEqualTo("ID,price.amount\r\n1688:1,29.50\r\n1688:22,3.00\r\n");
    assertThat(search("bag", "--columns", "id,prise").words())
        .startsWith("--columns: prise is empty (expected: some of filters, id, minOrderQuantity,");
  }

  @Test
  void printsYamlThatKeepsTextsApartFromNumbers() {
    assertThat(search("bag", "-o", "yaml").data())
        .startsWith("items:\n  - id: 1688:1\n    provider: sandbox\n    title: 帆布包女单肩大容量\n")
        .contains("      amount: \"29.50\"\n", "    repurchaseRate: 0.1280\n");
  }

  @Test
  void namesProvidersThatGaveLess() {
    server.answering(
        200,
        """
        {"items":[],"nextCursor":null,"total":0,"providers":[\
        {"name":"daji","status":"failed","millis":9,"reason":"it is down"},\
        {"name":"old","status":"unsupported","millis":0,"reason":"cannot"}]}""");

    assertThat(search("bag").words()).isEqualTo("daji failed: it is down\n");
  }

  @Test
  void coloursHeadingsForAPersonOnly() {
    Said said = new Prompt().onAScreen().say("search", "x", "--server", server.url());

    assertThat(said.dataLines().get(0)).startsWith("\u001b[1mID ");
    assertThat(search("x").data()).doesNotContain("\u001b");
  }

  @Test
  void suppliersTextsCannotCommandTheTerminal() {
    server.answering(200, "{\"items\":[{\"id\":\"1\",\"title\":\"a\\u001b[2Jb\\nc\\u202ed\"}]}");

    assertThat(search("x").dataLines().get(1)).startsWith("1   a [2Jb cd");
  }

  private Said search(String... args) {
    String[] all = new String[args.length + 3];
    all[0] = "search";
    System.arraycopy(args, 0, all, 1, args.length);
    all[args.length + 1] = "--server";
    all[args.length + 2] = server.url();
    return new Prompt().say(all);
  }
}
