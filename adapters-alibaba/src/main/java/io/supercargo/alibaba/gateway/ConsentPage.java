package io.supercargo.alibaba.gateway;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import io.supercargo.alibaba.wire.AlibabaSignature;
import io.supercargo.http.gateway.GatewayDesk;
import io.supercargo.http.gateway.TokenMint;
import io.supercargo.http.gateway.TokenMint.Kind;
import io.supercargo.ports.provider.GatewayClient;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * The page on which an account's holder says yes. Nobody is asked here: whoever comes is sent back
 * with a code, but only to the client's own host or to this machine.
 */
final class ConsentPage {
  /** Two minutes by one source, ten by another. */
  private static final Duration CODE = Duration.ofMinutes(2);

  private static final String MISSING = "缺少必要参数";
  private static final String REFUSED = "非法请求";

  private final GatewayDesk desk;
  private final TokenMint mint;

  ConsentPage(GatewayDesk desk, TokenMint mint) {
    this.desk = desk;
    this.mint = mint;
  }

  void mount(JavalinDefaultRoutingApi routes, String address) {
    routes.get(address + "/oauth/authorize", call -> answer(call, false));
    routes.get(address + "/auth/authorize.htm", call -> answer(call, true));
  }

  /**
   * @param signed the old page wants its parameters signed
   */
  private void answer(Context call, boolean signed) {
    Map<String, String> parameters = Parameters.of(call);
    String back = parameters.getOrDefault("redirect_uri", "");
    Optional<GatewayClient> client = desk.client(parameters.getOrDefault("client_id", ""));
    if (back.isBlank() || client.isEmpty()) {
      refuse(call, back.isBlank() ? MISSING : REFUSED);
    } else if (!isOf(client.get(), back) || (signed && !isSigned(parameters, client.get()))) {
      refuse(call, REFUSED);
    } else {
      String code = mint.strike(Kind.CODE, client.get(), CODE).text().reveal();
      String state = parameters.getOrDefault("state", "");
      call.redirect(
          "%s%scode=%s&state=%s"
              .formatted(back, back.contains("?") ? "&" : "?", encoded(code), encoded(state)));
    }
  }

  private static boolean isSigned(Map<String, String> parameters, GatewayClient client) {
    return AlibabaSignature.matches(
        parameters.getOrDefault("_aop_signature", ""), "", parameters, client.secret());
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

  private static void refuse(Context call, String words) {
    call.status(HttpStatus.BAD_REQUEST).contentType("text/plain; charset=utf-8").result(words);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
