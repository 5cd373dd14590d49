package io.supercargo.web.guard;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.access.Scope;
import io.supercargo.domain.access.Verb;
import io.supercargo.ports.provider.Spelling;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which scope a request needs: what stands together in the trade is one resource. */
public final class Resources {
  /** All that a scope may name, beside {@code *}. */
  public static final List<String> NAMES =
      List.of(
          "products",
          "carts",
          "quotes",
          "orders",
          "payments",
          "intents",
          "shipments",
          "refunds",
          "consignments",
          "warehouse",
          "sync",
          "addresses",
          "accounts",
          "events",
          "webhooks",
          "calls",
          "providers",
          "raw",
          "sandbox",
          "metrics",
          "keys",
          "users",
          "people",
          "audit");

  private static final String API = "/api/v1/";
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

  /** Sent with POST because of their size; they change nothing. */
  private static final Set<String> ASKING =
      Set.of("products/search-by-image", "images", "addresses:parse", "consignments/estimate");

  private static final Set<String> ADMINISTRATION = Set.of("keys", "users", "audit", "metrics");

  private static final Map<String, String> WITHIN =
      Map.ofEntries(
          Map.entry("orders/[^/]+/pay", "payments"),
          Map.entry("orders/[^/]+/voucher", "payments"),
          Map.entry("orders/[^/]+/refund-reasons", "refunds"),
          Map.entry("orders/[^/]+/shipments", "shipments"),
          Map.entry("providers/[^/]+/call/[^/]+", "raw"),
          Map.entry("providers/[^/]+/cart(/.*)?", "carts"),
          Map.entry("providers/[^/]+/authorisation", "accounts"));

  private static final Map<String, String> ELSEWHERE =
      Map.ofEntries(
          Map.entry("recommendations", "products"),
          Map.entry("rankings", "products"),
          Map.entry("barcodes", "products"),
          Map.entry("pools", "products"),
          Map.entry("categories", "products"),
          Map.entry("hot-words", "products"),
          Map.entry("navigation", "products"),
          Map.entry("brands", "products"),
          Map.entry("filters", "products"),
          Map.entry("images", "products"),
          Map.entry("payment-links", "payments"),
          Map.entry("payment-ways", "payments"),
          Map.entry("bills", "payments"),
          Map.entry("carriers", "shipments"),
          Map.entry("im-links", "accounts"),
          Map.entry("pushes", "calls"));

  private Resources() {}

  /** What must be covered; pages, and what nobody knows, only {@code *} covers. */
  public static Scope needed(String method, String path) {
    String rest = path.startsWith(API) ? path.substring(API.length()).replaceAll("/$", "") : "";
    Verb verb = SAFE.contains(method) || ASKING.contains(rest) ? Verb.READ : Verb.WRITE;
    return new Scope(rest.isEmpty() ? outside(path) : resource(rest), verb);
  }

  /**
   * Reads a scope of a resource that there is.
   *
   * @throws InvalidValue for any other
   */
  public static Scope scope(String text) {
    Scope scope = Scope.parse(text);
    if (!scope.resource().equals(Scope.EVERY) && !NAMES.contains(scope.resource())) {
      String near =
          Spelling.nearest(scope.resource(), NAMES).map("; did you mean %s?"::formatted).orElse("");
      throw new InvalidValue("scopes", scope.resource(), "*, " + String.join(", ", NAMES) + near);
    }
    return scope;
  }

  /** The administration's pages are no less than what they show. */
  private static String outside(String path) {
    String first = path.substring(1).split("/", 2)[0];
    return ADMINISTRATION.contains(first) ? first : "pages";
  }

  private static String resource(String rest) {
    String first = rest.split("[/:]", 2)[0];
    return WITHIN.entrySet().stream()
        .filter(entry -> rest.matches(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .or(() -> NAMES.stream().filter(first::equals).findFirst())
        .orElse(ELSEWHERE.getOrDefault(first, "none"));
  }
}
