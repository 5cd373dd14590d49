package io.supercargo.taobao.gateway;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.supercargo.http.gateway.GatewayDesk;
import io.supercargo.http.gateway.TokenMint;
import io.supercargo.http.gateway.TokenMint.Kind;
import io.supercargo.ports.provider.GatewayClient;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/**
 * The page on which an account's holder says yes. Nobody is asked here: whoever comes is sent back
 * with a code, but only to the client's own host or to this machine.
 */
final class ConsentPage {
  static final String ADDRESS = "/gateways/taobao/oauth/authorize";

  /** How long a code lives is cut off in every copy of the page. */
  private static final Duration CODE = Duration.ofMinutes(10);

  private final GatewayDesk desk;
  private final TokenMint mint;

  ConsentPage(GatewayDesk desk, TokenMint mint) {
    this.desk = desk;
    this.mint = mint;
  }

  void answer(Context call) {
    Optional<GatewayClient> client = desk.client(given(call, "client_id"));
    String back = given(call, "redirect_uri");
    if (client.isEmpty()) {
      refuse(call, "client_id: no such key");
    } else if (!isOf(client.get(), back)) {
      refuse(call, "redirect_uri: not the client's own host");
    } else {
      String code = mint.strike(Kind.CODE, client.get(), CODE).text().reveal();
      call.redirect(
          "%s%scode=%s&state=%s"
              .formatted(
                  back,
                  back.contains("?") ? "&" : "?",
                  encoded(code),
                  encoded(given(call, "state"))));
    }
  }

  private static boolean isOf(GatewayClient client, String back) {
    Optional<String> host = host(back);
    boolean here =
        host.filter(it -> it.equals("localhost") || it.matches("127(\\.[0-9]{1,3}){3}"))
            .isPresent();
    return here || (host.isPresent() && host.equals(client.pushUrl().map(URI::getHost)));
  }

  private static Optional<String> host(String url) {
    try {
      URI parsed = URI.create(url);
      return String.valueOf(parsed.getScheme()).matches("https?")
          ? Optional.ofNullable(parsed.getHost())
          : Optional.empty();
    } catch (IllegalArgumentException noAddress) {
      return Optional.empty();
    }
  }

  private static String given(Context call, String name) {
    String value = call.queryParam(name);
    return value == null ? "" : value;
  }

  private static void refuse(Context call, String words) {
    call.status(HttpStatus.BAD_REQUEST).contentType("text/plain; charset=utf-8").result(words);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
