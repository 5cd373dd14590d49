package io.supercargo.web.root;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.supercargo.application.push.ReceivePush;
import io.supercargo.domain.push.Callback;
import io.supercargo.ports.push.PushAnswer;
import io.supercargo.web.http.Routes;
import io.supercargo.web.problem.ProblemType;
import io.supercargo.web.problem.Refusal;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where suppliers push. They sign what they send, in place of an API key. */
final class CallbackRoutes implements Routes {
  private static final String PATH = "/callbacks/{provider}";
  private static final int MOST_BYTES = 256 * 1024;

  /** Nothing else of a request is kept. */
  private static final List<String> HEADERS =
      List.of(
          "content-type",
          "user-agent",
          "authorization",
          "access-key",
          "timestamp",
          "nonce-str",
          "user-id",
          "signature");

  private final ReceivePush receive;

  @Inject
  CallbackRoutes(ReceivePush receive) {
    this.receive = receive;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get(PATH, this::take);
    routes.post(PATH, this::take);
  }

  private void take(Context context) {
    byte[] body = context.bodyAsBytes();
    if (body.length > MOST_BYTES) {
      throw Refusal.of(
          ProblemType.TOO_LARGE,
          "%d bytes (expected: at most %d)".formatted(body.length, MOST_BYTES));
    }
    String provider = context.pathParam("provider");
    PushAnswer answer =
        receive
            .receive(provider, callback(context, body))
            .orElseThrow(() -> Refusal.notFound("callback", provider));
    context.status(answer.status()).contentType(answer.contentType()).result(answer.body());
  }

  private static Callback callback(Context context, byte[] body) {
    Map<String, String> headers = new LinkedHashMap<>();
    for (String name : HEADERS) {
      String value = context.header(name);
      if (value != null) {
        headers.put(name, value);
      }
    }
    String query = context.queryString();
    return new Callback(
        context.method().name(),
        headers,
        query == null ? "" : query,
        new String(body, StandardCharsets.UTF_8));
  }
}
