package io.supercargo.taobao.gateway;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.router.JavalinDefaultRoutingApi;
import io.supercargo.domain.Capability;
import io.supercargo.domain.InvalidValue;
import io.supercargo.http.WireJson;
import io.supercargo.http.gateway.GatewayDesk;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Kind;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import io.supercargo.ports.provider.Provider;
import io.supercargo.taobao.wire.TaobaoCodes;
import io.supercargo.taobao.wire.WireAnswer;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where a call is handed in and its envelope handed out: the one place that knows both. */
final class Counter {
  static final String ADDRESS = "/gateways/taobao/rest";

  private static final Logger LOG = LoggerFactory.getLogger(Counter.class);

  private final Doorkeeper door;
  private final GatewayDesk desk;
  private final ObjectWriter answers = WireJson.answers().writerFor(WireAnswer.class);

  Counter(Doorkeeper door, GatewayDesk desk) {
    this.door = door;
    this.desk = desk;
  }

  /** A route: admit, read the parameters, answer. */
  <P> Handler route(Need<P> port, BiFunction<P, Map<String, String>, Object> answer) {
    return call ->
        answer(
            call,
            () -> {
              String path = call.path().substring(call.path().indexOf("/rest") + 5);
              Provider provider = desk.provider(door.admit(call, path));
              return answer.apply(port.of(provider), Doorkeeper.parameters(call));
            });
  }

  /** Paths that this gateway does not know are refused in the wire's own envelope too. */
  void refuseUnknown(JavalinDefaultRoutingApi routes) {
    Handler unknown =
        call ->
            answer(
                call,
                () -> {
                  throw new SupplierFailure.Invalid(
                      Origin.of("taobao gateway").code("InvalidApiPath"),
                      java.util.Optional.empty(),
                      "no operation " + call.path());
                });
    routes.get(ADDRESS + "/*", unknown);
    routes.post(ADDRESS + "/*", unknown);
  }

  /** A port that a route needs, and the capability that users know it by. */
  record Need<P>(Class<P> port, Capability capability) {
    P of(Provider provider) {
      return provider
          .port(port)
          .orElseThrow(
              () ->
                  new SupplierFailure.Unsupported(
                      Origin.of(provider.name()), capability, List.of()));
    }
  }

  private void answer(Context call, Supplier<Object> work) throws JsonProcessingException {
    WireAnswer<Object> answer = answerTo(call, work);
    call.contentType("application/json;charset=UTF-8").result(answers.writeValueAsBytes(answer));
  }

  private static WireAnswer<Object> answerTo(Context call, Supplier<Object> work) {
    try {
      Object data = work.get();
      return new WireAnswer<>(WireAnswer.SUCCESS, null, null, requestId(), true, null, null, data);
    } catch (SupplierFailure failure) {
      String code = failure.origin().code().filter(it -> it.matches("[A-Za-z]+")).orElse("");
      return refused(
          failure.kind(), code.isEmpty() ? TaobaoCodes.of(failure.kind()) : code, failure);
    } catch (InvalidValue wrong) {
      return refused(Kind.INVALID, TaobaoCodes.of(Kind.INVALID), wrong);
    } catch (RuntimeException fault) {
      LOG.error("{} failed", call.path(), fault);
      return refused(
          Kind.UNAVAILABLE,
          TaobaoCodes.of(Kind.UNAVAILABLE),
          new IllegalStateException("an internal error; see our log"));
    }
  }

  private static WireAnswer<Object> refused(Kind kind, String code, RuntimeException why) {
    return new WireAnswer<>(
        code, TaobaoCodes.type(kind), why.getMessage(), requestId(), null, null, null, null);
  }

  private static String requestId() {
    return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
  }
}
