package io.supercargo.cli;

import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.cli.print.Printer;
import io.supercargo.cli.rest.Request;
import io.supercargo.cli.rest.RestClient;
import io.supercargo.cli.rest.ServerProblem;
import java.util.ArrayList;
import java.util.List;

/** Asks every provider one harmless question. */
final class ProviderCheckUp {
  private final RestClient server;
  private final ClockCheckUp clocks;

  ProviderCheckUp(RestClient server) {
    this.server = server;
    this.clocks = new ClockCheckUp(server);
  }

  /** The providers come last; that they can be listed shows that all before them is well. */
  List<Finding> findings() {
    JsonNode providers = Printer.tree(server.send(Providers.list().with("limit", 100)));
    List<Finding> findings = new ArrayList<>();
    findings.add(Finding.ok("configuration", "can be used"));
    findings.add(Finding.ok("store", "opens"));
    for (JsonNode provider : providers.path("items")) {
      String name = provider.path("name").asText();
      findings.add(finding(name, provider.path("capabilities")));
      clocks.finding(name).ifPresent(findings::add);
    }
    return findings;
  }

  private Finding finding(String name, JsonNode capabilities) {
    String check = "provider " + name;
    try {
      server.send(question(capabilities).with("provider", name));
      return Finding.ok(check, "answers");
    } catch (ServerProblem problem) {
      return Finding.wrong(check, String.valueOf(problem.getMessage()), advice(problem.code()));
    }
  }

  private static Request question(JsonNode capabilities) {
    if (can("categories", capabilities)) {
      return Request.get("/api/v1/categories");
    }
    return can("keyword-search", capabilities)
        ? Request.get("/api/v1/products").with("q", "bag").with("limit", 1)
        : Request.get("/api/v1/filters");
  }

  private static boolean can(String capability, JsonNode capabilities) {
    return capabilities.path(capability).path("support").asText("no").equals("yes");
  }

  private static String advice(String code) {
    return switch (code) {
      case "unauthenticated" -> "check its keys and this machine's clock";
      case "forbidden" -> "ask the provider to open this to your account";
      case "rate-limited" -> "wait a while";
      case "unavailable" -> "check its base-url and the way to it";
      case "malformed-response" -> "check its base-url and edition";
      default -> "look at `supercargo logs --failed`";
    };
  }
}
