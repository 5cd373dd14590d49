package io.supercargo.daji.wire;

import io.supercargo.domain.Audience;
import io.supercargo.domain.BuyerId;
import io.supercargo.domain.InvalidValue;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;

/** The query for the product behind a link, in both directions. */
public final class ProductLinkQueries {
  private static final String LINK = "shortLink";

  private ProductLinkQueries() {}

  public static Map<String, String> write(URI link, Audience audience) {
    Map<String, String> wire = Parameters.of(LINK, link.toString());
    wire.put("country", audience.language().code());
    Parameters.put(wire, "outMemberId", audience.buyer().map(BuyerId::value).orElse(""));
    return wire;
  }

  /**
   * @throws InvalidValue naming the parameter
   */
  public static URI link(Map<String, String> wire) {
    String text = Parameters.required(wire, LINK).strip();
    try {
      URI link = new URI(text).parseServerAuthority();
      if (link.getHost() != null && String.valueOf(link.getScheme()).matches("https?")) {
        return link;
      }
    } catch (URISyntaxException notOne) {
      // told below, with the same words
    }
    throw new InvalidValue(LINK, text, "an http or https address");
  }
}
