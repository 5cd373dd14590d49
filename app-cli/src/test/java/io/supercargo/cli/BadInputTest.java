package io.supercargo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.bootstrap.Configuration;
import io.supercargo.bootstrap.Home;
import io.supercargo.bootstrap.Sources;
import io.supercargo.cli.Said.Prompt;
import io.supercargo.cli.print.Printer;
import io.supercargo.ports.provider.Surroundings;
import io.supercargo.web.Main;
import io.supercargo.web.Serving;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be ordered is refused in words and by exit code, and nothing is half done. */
@Tag("slow")
final class BadInputTest {
  private static final String CLIP = "1688:731218795448";
  private static final String ADDRESS =
      "{\"name\":\"张三\",\"phone\":\"13071801119\",\"province\":\"浙江省\",\"city\":\"杭州市\","
          + "\"district\":\"滨江区\",\"street\":\"网商路699号\"}";

  @TempDir private static Path home;
  private static Serving serving;
  private static String url;
  private static String sku;
  private String books = "";

  @BeforeAll
  static void open() {
    Map<String, String> environment =
        new HashMap<>(
            Map.of(
                "SUPERCARGO_HOME", home.toString(),
                "SUPERCARGO_SERVER_PORT", "0",
                "SUPERCARGO_PROVIDERS_SANDBOX_TYPE", "sandbox",
                "SUPERCARGO_PROVIDERS_SANDBOX_OFFERS", "60",
                "SUPERCARGO_ORDERS_PASSWORD_FREE", "true",
                "SUPERCARGO_ORDERS_LIMITS_PER_ORDER", "1000"));
    Configuration configuration = Configuration.read(Sources.of(environment).workingFolder(home));
    serving = Main.open(configuration, Home.of(environment), Surroundings.Progress.SILENT);
    url = serving.announce().toString();
    sku = tree(say("show", CLIP)).at("/skus/0/id").asText();
  }

  @AfterAll
  static void close() {
    serving.close();
  }

  @BeforeEach
  void remember() {
    books = say("sandbox", "ledger").data();
  }

  @AfterEach
  void nothingWasDone() {
    assertThat(say("sandbox", "ledger").data()).isEqualTo(books);
  }

  @Test
  void linesAndAddresses() {
    refused(quote(CLIP + "=7x10"), 2, "lines\\[0].skuId: 7 \\(expected: one of .*");
    refused(quote(clips(0)), 2, "lines\\[0].quantity: 0 \\(expected: .*");
    refused(quote(clips(1)), 2, "lines\\[0].quantity: 1 \\(expected: at least [0-9]+ of .*");
    refused(quote(clips(99_999_999)), 5, "lines\\[0]: 99999999 of .* are wanted and .*");
    refused(quote("1688:1x1"), 4, ".*");
    refused(
        quote(clips(10), "taobao:1x1"),
        2,
        "lines\\[1].productId: taobao:1 \\(expected: a product of 1688, as the first line\\).*");
    refused(say("quote", clips(10)), 2, "Missing required argument.*");
    refused(say("quote", clips(10), "--address", "{"), 2, ".*");
    refused(
        say("quote", clips(10), "--address", ADDRESS.replace("\"city\":\"杭州市\",", "")),
        2,
        "address.city: missing \\(expected: a text\\).*");
    refused(
        say("quote", "--cart", "nothing", "--address", ADDRESS),
        2,
        "cart: nothing is empty \\(expected: a cart with items\\).*");
  }

  @Test
  void keysQuotesAndSums() {
    refused(
        say("order", "place", "qt_1"),
        2,
        "key: .*quoteId: qt_1 \\(expected: a quote that was given\\).*");
    String order = ordered("used");
    assertThat(order).startsWith("sandbox:");
    books = say("sandbox", "ledger").data();
    String other = tree(quote(clips(20))).path("id").asText();
    refused(
        say("order", "place", other, "--key", "used"),
        1,
        "Idempotency-Key: used was used with another request .*");
    String dear = tree(quote(clips(400))).path("id").asText();
    refused(
        say("order", "place", dear, "--key", "dear"),
        1,
        "an order would cost .* CNY \\(expected: at most 1000.00 CNY\\).*");
  }

  @Test
  void ordersInAnotherState() {
    String order = ordered("state");
    refusedNow(say("order", "confirm", order, "--key", "c1"), "awaiting-payment", "was sent");
    assertThat(say("pay", order, "--key", "p1").code()).isZero();
    refusedNow(say("pay", order, "--key", "p2"), "paid", "one that is not paid");
    refusedNow(say("order", "cancel", order, "--key", "c2"), "paid", "that is not paid");
    assertThat(say("sandbox", "ship", order).code()).isZero();
    refusedNow(say("order", "cancel", order, "--key", "c3"), "shipped", "that is not paid");
    List<String> many = new ArrayList<>(List.of("pay", "--key", "many"));
    IntStream.rangeClosed(1, 31).forEach(number -> many.add("sandbox:" + number));
    refused(
        say(many.toArray(String[]::new)),
        2,
        "orders: 31 orders \\(expected: at most 30 at once\\).*");
    books = say("sandbox", "ledger").data();
  }

  private static void refusedNow(Said said, String found, String expected) {
    refused(said, 5, "order: [0-9]+ is %s \\(expected: .*%s\\).*".formatted(found, expected));
  }

  private static void refused(Said said, int code, String pattern) {
    assertThat(said.code()).as(said.words()).isEqualTo(code);
    assertThat(said.words().replace("supercargo: ", "").replace('\n', ' ')).matches(pattern);
    assertThat(said.data()).isEmpty();
  }

  private static String ordered(String key) {
    String quote = tree(quote(clips(10))).path("id").asText();
    Said said = say("order", "place", quote, "--key", key);
    assertThat(said.code()).as(said.words()).isZero();
    return tree(said).at("/orders/0/id").asText();
  }

  private static String clips(long quantity) {
    return CLIP + "=" + sku + "x" + quantity;
  }

  private static Said quote(String... lines) {
    List<String> all = new ArrayList<>(List.of("quote"));
    all.addAll(Arrays.asList(lines));
    all.addAll(List.of("--address", ADDRESS));
    return say(all.toArray(String[]::new));
  }

  private static Said say(String... args) {
    String[] all = Arrays.copyOf(args, args.length + 4);
    System.arraycopy(new String[] {"--output", "json", "--server", url}, 0, all, args.length, 4);
    return new Prompt().say(all);
  }

  private static JsonNode tree(Said said) {
    assertThat(said.code()).as(said.words()).isZero();
    return Printer.tree(said.data());
  }
}
