package io.supercargo.cli.view;

import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.cli.print.Column;
import io.supercargo.cli.print.ListView;
import io.supercargo.cli.print.Style;
import io.supercargo.cli.print.Texts;
import io.supercargo.cli.print.View;

/** Answers that are lists. */
public final class Views {
  public static final View HITS =
      new HitsView(
          ListView.of(
              Column.of("ID", "/id"),
              Column.of("TITLE", offer -> Texts.first(offer, "/translatedTitle", "/title")).cut(3),
              Column.of("PRICE", "/price").figures(),
              Column.of("SOLD", "/monthlySales").figures(),
              Column.of("MIN", "/minOrderQuantity").figures(),
              Column.of("SHOP", offer -> Texts.first(offer, "/shop/name", "/shop/id")).cut(),
              Column.of("PROVIDER", Views::sellers)));

  public static final View RANKING =
      ListView.of(
          Column.of("RANK", "/rank").figures(),
          Column.of("ID", "/id"),
          Column.of("TITLE", entry -> Texts.first(entry, "/translatedTitle", "/title")).cut(),
          Column.of("SOLD", "/sold").figures(),
          Column.of("BUYERS", "/buyers").figures(),
          Column.of("SCORE", "/score").figures());

  public static final View SALES =
      ListView.of(Column.of("DATE", "/date"), Column.of("SOLD", "/sold").figures());

  public static final View PROVIDERS =
      ListView.of(
          Column.of("NAME", "/name"),
          Column.of("TYPE", "/type"),
          Column.of("EDITION", "/edition"),
          Column.of("HEALTH", "/health/status").styled(Views::health),
          Column.of("CAN", Views::abilities).cut());

  public static final View OPERATIONS =
      ListView.of(
          Column.of("NAME", "/name"),
          Column.of("GROUP", "/group"),
          Column.of("METHOD", "/method"),
          Column.of("PATH", "/path").cut(),
          Column.of("EVIDENCE", "/evidence").styled(Views::evidence),
          Column.of("CAPABILITY", "/capability"));

  public static final View DRIFT =
      ListView.of(
          Column.of("KIND", "/kind").styled(Views::drift),
          Column.of("PROVIDER", "/provider"),
          Column.of("OPERATION", "/operation"),
          Column.of("FIELD", "/field").cut(),
          Column.of("EXPECTED", "/expected"),
          Column.of("FOUND", "/found"),
          Column.of("COUNT", "/count").figures(),
          Column.of("SAMPLE", "/sample").cut());

  public static final View CALLS =
      ListView.of(
          Column.of("ID", "/id"),
          Column.of("AT", "/at"),
          Column.of("PROVIDER", "/provider"),
          Column.of("OPERATION", call -> Texts.first(call, "/operation", "/url")).cut(),
          Column.of("STATUS", "/status").figures(),
          Column.of("MS", "/millis").figures(),
          Column.of("FAILURE", "/failure").cut().styled(any -> Style.RED));

  public static final View CONFIGURATION =
      ListView.of(
          Column.of("KEY", "/key"),
          Column.of("VALUE", "/value").cut(),
          Column.of("FROM", "/origin").cut());

  private Views() {}

  /** The provider that is shown, and each other that has it with what is to be paid there. */
  private static String sellers(JsonNode offer) {
    String shown = offer.path("provider").asText();
    StringBuilder sellers = new StringBuilder(shown);
    for (JsonNode source : offer.path("sources")) {
      String provider = source.path("provider").asText();
      if (!provider.equals(shown)) {
        sellers.append(", ").append(provider).append(' ').append(Texts.text(source.at("/payable")));
      }
    }
    return sellers.toString();
  }

  static Style health(String status) {
    return status.equals("ok") ? Style.GREEN : Style.RED;
  }

  static Style evidence(String evidence) {
    return evidence.equals("documented") ? Style.PLAIN : Style.YELLOW;
  }

  private static Style drift(String kind) {
    return switch (kind) {
      case "removed" -> Style.RED;
      case "retyped" -> Style.YELLOW;
      default -> Style.DIM;
    };
  }

  private static String abilities(JsonNode provider) {
    StringBuilder abilities = new StringBuilder();
    provider
        .path("capabilities")
        .properties()
        .forEach(
            cell -> {
              if (!cell.getValue().path("support").asText("").equals("no")) {
                abilities.append(abilities.isEmpty() ? "" : ", ").append(cell.getKey());
              }
            });
    return abilities.toString();
  }
}
