package io.supercargo.web.guard;

import io.supercargo.domain.access.Scope;
import io.supercargo.domain.access.Verb;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which scope a person needs: for a change on a page the one that the same needs by the API. */
final class PageScopes {
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

  /** Sent with POST because of their size, or about oneself alone. */
  private static final Set<String> ASKING =
      Set.of("/pictures", "/logout", "/addresses/parse", "/consignments/estimate");

  /** The first that fits decides. */
  private static final List<Map.Entry<String, String>> PAGES =
      List.of(
          Map.entry("/orders/[^/]+/(pay|link|voucher)", "payments"),
          Map.entry("/bills([.]csv)?", "payments"),
          Map.entry("/orders/[^/]+/refund(/.*)?", "refunds"),
          Map.entry("/carriers", "shipments"),
          Map.entry("/orders(/.*|[.]csv)?", "orders"),
          Map.entry("/cart(/.*)?", "carts"),
          Map.entry("/checkout", "quotes"),
          Map.entry("/checkout/.*", "orders"),
          Map.entry("/events/sample", "events"),
          Map.entry("/events(/.*)?", "webhooks"),
          Map.entry("/drift(/.*)?", "providers"),
          Map.entry("/providers/[^/]+/operations/.*", "raw"),
          Map.entry("/providers/[^/]+/authorisation", "accounts"),
          Map.entry("/providers/[^/]+/cart(/.*)?", "carts"),
          Map.entry("/pushes(/.*)?", "calls"));

  private PageScopes() {}

  static Scope needed(String method, String path) {
    if (path.startsWith("/api/")) {
      return Resources.needed(method, path);
    }
    boolean reads = SAFE.contains(method) || ASKING.contains(path);
    return new Scope(resource(path), reads ? Verb.READ : Verb.WRITE);
  }

  /** What belongs to nothing is for who may change everything. */
  private static String resource(String path) {
    String first = path.substring(1).split("/", 2)[0];
    return PAGES.stream()
        .filter(page -> path.matches(page.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(Resources.NAMES.contains(first) ? first : "pages");
  }
}
