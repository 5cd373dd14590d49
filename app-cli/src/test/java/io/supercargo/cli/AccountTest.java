package io.supercargo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.cli.Said.Prompt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AccountTest {
  private static final String ADDRESS =
      """
      {"id":"560954849","provider":"sandbox","preferred":true,"name":"张三","phone":"13071801119",\
      "landline":null,"country":"CN","province":"浙江省","city":"杭州市","district":"滨江区",\
      "town":null,"regionCode":"330108","street":"网商路699号","postalCode":"310051"}""";

  private final CannedServer server = new CannedServer();

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void theBareNounListsAddresses() {
    server.answering(200, "{\"items\":[" + ADDRESS + "],\"nextCursor\":null}");

    Said said = say("address");

    assertThat(server.last().line()).isEqualTo("GET /api/v1/addresses");
    assertThat(said.data())
        .isEqualTo(
            """
            ID         NAME  PHONE        CITY    DISTRICT  STREET       PREFERRED  PROVIDER
            560954849  张三  13071801119  杭州市  滨江区    网商路699号  true       sandbox
            """);
  }

  @Test
  void anAddressIsWrittenFieldByField() {
    server.answering(201, ADDRESS);

    Said said =
        say(
            "address",
            "add",
            "--name",
            "张三",
            "--phone",
            "13071801119",
            "--province",
            "浙江省",
            "--city",
            "杭州市",
            "--street",
            "网商路699号",
            "--provider",
            "xport-main");

    assertThat(server.last().line()).isEqualTo("POST /api/v1/addresses?provider=xport-main");
    assertThat(server.last().body())
        .isEqualTo(
            "{\"name\":\"张三\",\"phone\":\"13071801119\",\"province\":\"浙江省\","
                + "\"city\":\"杭州市\",\"street\":\"网商路699号\"}");
    assertThat(said.data()).startsWith("id           560954849\nprovider     sandbox\n");
    assertThat(said.data()).contains("\npostal code  310051\n");
    assertThat(said.words()).isEmpty();
  }

  @Test
  void aDryRunSaysSo() {
    server.answering(200, ADDRESS);

    Said said =
        say(
            "address",
            "update",
            "7",
            "--name",
            "张三",
            "--phone",
            "13071801119",
            "--province",
            "浙江省",
            "--city",
            "杭州市",
            "--street",
            "网商路699号",
            "--dry-run");

    assertThat(server.last().line()).isEqualTo("PUT /api/v1/addresses/7?dryRun=true");
    assertThat(said.words()).isEqualTo("dry run: nothing was changed\n");
  }

  @Test
  void anAddressInOneLineIsTakenApart() {
    server.answering(200, ADDRESS);

    say("address", "parse", "张三", "浙江省杭州市");

    assertThat(server.last().line()).isEqualTo("POST /api/v1/addresses:parse");
    assertThat(server.last().body()).isEqualTo("{\"text\":\"张三 浙江省杭州市\"}");
  }

  @Test
  void aBuyerIsRegistered() {
    server.answering(
        201, "{\"provider\":\"cbu\",\"outMemberId\":\"b1\",\"login\":\"anna\",\"site\":\"shop\"}");

    Said said =
        say(
            "account",
            "register",
            "b1",
            "--login",
            "anna",
            "--site",
            "shop",
            "--country",
            "JP",
            "--email",
            "anna@example.org");

    assertThat(server.last().line()).isEqualTo("POST /api/v1/accounts");
    assertThat(server.last().body())
        .isEqualTo(
            "{\"outMemberId\":\"b1\",\"login\":\"anna\",\"site\":\"shop\",\"country\":\"JP\","
                + "\"email\":\"anna@example.org\",\"mobile\":null,\"mobileArea\":null,\"ip\":null}");
    assertThat(said.data())
        .isEqualTo(
            "out member id  b1\nprovider       cbu\nlogin          anna\nsite           shop\n");
  }

  @Test
  void theWayToASellerIsFound() {
    server.answering(
        200,
        "{\"items\":[{\"provider\":\"cbu\",\"url\":\"https://im/1\",\"nickname\":\"远航\"}],"
            + "\"nextCursor\":null}");

    Said said = say("account", "chat", "--product", "1688:1");

    assertThat(server.last().line()).isEqualTo("GET /api/v1/im-links?product=1688%3A1");
    assertThat(said.data()).isEqualTo("PROVIDER  NICKNAME  URL\ncbu       远航      https://im/1\n");
  }

  @Test
  void connectingBeginsWithAPage() {
    server.answering(
        200,
        "{\"provider\":\"cbu\",\"url\":\"https://auth/?a=1\",\"callback\":\"http://x/b\","
            + "\"state\":\"s\"}");

    Said said = say("account", "connect", "cbu");

    assertThat(server.last().line()).isEqualTo("GET /api/v1/providers/cbu/authorisation");
    assertThat(said.data()).isEqualTo("https://auth/?a=1\n");
    assertThat(said.words()).isEqualTo("open this page within the hour and say yes there\n");
  }

  @Test
  void connectingEndsWithACodeFromAFile(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("code"), "c0de\n");
    server.answering(
        200,
        "{\"provider\":\"cbu\",\"account\":\"b2b-1\",\"expiresAt\":\"2026-11-20T18:00:00Z\","
            + "\"refreshExpiresAt\":null,\"refreshable\":true}");

    Said said = say("account", "connect", "cbu", "--code-file", file.toString());

    assertThat(server.last().line()).isEqualTo("POST /api/v1/providers/cbu/authorisation");
    assertThat(server.last().body()).isEqualTo("{\"code\":\"c0de\"}");
    assertThat(said.data())
        .isEqualTo(
            """
            provider     cbu
            account      b2b-1
            expires at   2026-11-20T18:00:00Z
            refreshable  true
            """);
  }

  @Test
  void theWholeAddressThatTheCodeCameWithIsTakenToo(@TempDir Path folder) throws IOException {
    Path file =
        Files.writeString(folder.resolve("code"), "https://shop.example/back?state=s1&code=c%2B1");
    server.answering(200, "{\"provider\":\"cbu\"}");

    say("account", "connect", "cbu", "--code-file", file.toString());

    assertThat(server.last().body()).isEqualTo("{\"code\":\"c+1\",\"state\":\"s1\"}");
  }

  @Test
  void aNounThatListsNothingWantsAVerb() {
    Said said = new Prompt().say("account");

    assertThat(said.code()).isEqualTo(2);
    assertThat(said.words())
        .isEqualTo(
            """
            supercargo: connect, register or chat is missing
            Try 'supercargo account --help'.
            """);
  }

  private Said say(String... args) {
    String[] all = java.util.Arrays.copyOf(args, args.length + 2);
    all[args.length] = "--server";
    all[args.length + 1] = server.url();
    return new Prompt().say(all);
  }
}
