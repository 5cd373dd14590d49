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
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of orders, given twice, is placed once. */
@Tag("slow")
final class OrderFileTest {
  private static final String CLIP = "1688:731218795448";
  private static final String ADDRESS =
      "{\"name\":\"张三\",\"phone\":\"13071801119\",\"province\":\"浙江省\",\"city\":\"杭州市\","
          + "\"district\":\"滨江区\",\"street\":\"网商路699号\"}";

  @TempDir private Path home;
  private Serving serving;
  private String url = "";
  private String sku = "";

  @BeforeEach
  void open() {
    Map<String, String> environment =
        new HashMap<>(
            Map.of(
                "SUPERCARGO_HOME", home.toString(),
                "SUPERCARGO_SERVER_PORT", "0",
                "SUPERCARGO_PROVIDERS_SANDBOX_TYPE", "sandbox",
                "SUPERCARGO_PROVIDERS_SANDBOX_OFFERS", "60"));
    Configuration configuration = Configuration.read(Sources.of(environment).workingFolder(home));
    serving = Main.open(configuration, Home.of(environment), Surroundings.Progress.SILENT);
    url = serving.announce().toString();
    sku = tree(say("", "show", CLIP)).at("/skus/0/id").asText();
  }

  @AfterEach
  void close() {
    serving.close();
  }

  @Test
  void aFileIsPlacedOnceHoweverOftenItIsGiven() {
    String rows = row(10) + row(20) + row(10) + row(99_999_999);

    Said first = place("lines\n" + rows);
    Said second = place("lines\n" + row(30) + rows);

    assertThat(first.code()).as(first.words()).isEqualTo(5);
    JsonNode items = Printer.tree(first.data()).path("items");
    assertThat(items).hasSize(4);
    assertThat(items.get(0).path("status").asText()).isEqualTo("accepted");
    assertThat(items.get(3).path("status").asText()).isNotEqualTo("accepted");
    JsonNode again = Printer.tree(second.data()).path("items");
    for (int i = 0; i < 3; i++) {
      assertThat(again.get(i + 1).path("intentId")).isEqualTo(items.get(i).path("intentId"));
      assertThat(again.get(i + 1).path("repeated").asBoolean()).isTrue();
    }
    assertThat(again.get(0).has("repeated")).isFalse();
    assertThat(tree(say("", "order", "list")).path("items")).hasSize(4);
  }

  private String row(int quantity) {
    return CLIP + "=" + sku + "x" + quantity + "\n";
  }

  private Said place(String rows) {
    return say(rows, "order", "place", "--file", "-", "--key", "restock", "--address", ADDRESS);
  }

  private Said say(String typed, String... args) {
    String[] all = Arrays.copyOf(args, args.length + 4);
    System.arraycopy(new String[] {"--output", "json", "--server", url}, 0, all, args.length, 4);
    return new Prompt().typing(typed).say(all);
  }

  private static JsonNode tree(Said said) {
    assertThat(said.code()).as(said.words()).isZero();
    return Printer.tree(said.data());
  }
}
