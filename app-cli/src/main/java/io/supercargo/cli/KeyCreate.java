package io.supercargo.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.KeyViews;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a key for a program. */
@Command(
    name = "create",
    description = {
      "Makes a key for a program.",
      "It is shown this once, and from then on the server lets nobody in without one."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  supercargo key create shop",
      "  supercargo key create bot --scope products:read,quotes:write --per-minute 60",
      "  supercargo key create till --network 203.0.113.0/24 --per-day 2000"
    })
final class KeyCreate implements Callable<Integer> {
  @Mixin private Turn turn;

  @Parameters(paramLabel = "NAME", description = "By which its holder is known here.")
  private String name = "";

  @Option(
      names = "--scope",
      split = ",",
      paramLabel = "SCOPE",
      description = {
        "What it opens, as resource:read or resource:write, e.g. orders:write;",
        "*:write, which is everything but keys, users and the audit log, unless said."
      })
  private List<String> scopes = new ArrayList<>();

  @Option(
      names = "--network",
      split = ",",
      paramLabel = "NETWORK",
      description = "From where it is taken, e.g. 203.0.113.0/24; from anywhere unless said.")
  private List<String> networks = new ArrayList<>();

  @Option(
      names = "--per-minute",
      paramLabel = "COUNT",
      description = "How many requests it may make.")
  private @Nullable Integer perMinute;

  @Option(
      names = "--per-order",
      paramLabel = "YUAN",
      description = "The most that an order may cost.")
  private @Nullable String perOrder;

  @Option(
      names = "--per-day",
      paramLabel = "YUAN",
      description = "The most that all orders of a day (UTC) may cost.")
  private @Nullable String perDay;

  @Option(names = "--expires", paramLabel = "TIME", description = "When it ends, in RFC 3339.")
  private @Nullable String expires;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = {
        "live or test: a test key opens nothing where suppliers are real;",
        "test where all are sandboxes, else live, unless said."
      })
  private @Nullable String kind;

  KeyCreate(Shell shell) {
    this.turn = new Turn(shell);
  }

  @Override
  public Integer call() {
    ObjectNode body = JsonNodeFactory.instance.objectNode().put("name", name);
    (scopes.isEmpty() ? List.of("*:write") : scopes).forEach(body.putArray("scopes")::add);
    networks.forEach(body.putArray("networks")::add);
    put(body, "requestsPerMinute", perMinute);
    put(body, "perOrder", perOrder);
    put(body, "perDay", perDay);
    put(body, "expiresAt", expires);
    put(body, "kind", kind);
    return turn.tell(Request.post(Key.PATH, body.toString()), KeyViews.ISSUED);
  }

  private static void put(ObjectNode body, String member, @Nullable Object value) {
    if (value != null) {
      body.put(member, value.toString());
    }
  }
}
