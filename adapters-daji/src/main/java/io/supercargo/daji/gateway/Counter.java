package io.supercargo.daji.gateway;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.router.JavalinDefaultRoutingApi;
import io.supercargo.daji.wire.DajiCodes;
import io.supercargo.daji.wire.WireEnvelope;
import io.supercargo.domain.Capability;
import io.supercargo.domain.InvalidValue;
import io.supercargo.http.WireJson;
import io.supercargo.http.gateway.GatewayDesk;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Kind;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import io.supercargo.ports.provider.Provider;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where a call is handed in and its envelope handed out: the one place that knows both. */
final class Counter {
  private static final Logger LOG = LoggerFactory.getLogger(Counter.class);
  private static final String SUCCESS = "操作成功";

  private final Doorkeeper door;
  private final GatewayDesk desk;
  private final ObjectWriter envelopes = WireJson.answers().writerFor(WireEnvelope.class);

  Counter(Doorkeeper door, GatewayDesk desk) {
    this.door = door;
    this.desk = desk;
  }

  /** A route for a GET: admit, read the query, answer. */
  <P> Handler route(Need<P> port, BiFunction<P, Map<String, String>, Object> answer) {
    return call ->
        answer(
            call,
            () -> {
              Provider provider = desk.provider(door.admit(call));
              return answer.apply(port.of(provider), Doorkeeper.parameters(call));
            });
  }

  /** Paths that this gateway does not know are refused in the wire's own envelope too. */
  void refuseUnknown(JavalinDefaultRoutingApi routes, String address) {
    Handler unknown =
        call ->
            answer(
                call,
                () -> {
                  throw new SupplierFailure.NotFound(
                      Origin.of("daji gateway"), "no operation " + call.path());
                });
    routes.get(address + "/*", unknown);
    routes.post(address + "/*", unknown);
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
    WireEnvelope<Object> envelope = envelope(call, work);
    call.contentType("application/json;charset=UTF-8")
        .result(envelopes.writeValueAsBytes(envelope));
  }

  private WireEnvelope<Object> envelope(Context call, Supplier<Object> work) {
    try {
      return of(WireEnvelope.SUCCESS, SUCCESS, work.get());
    } catch (SupplierFailure failure) {
      return of(DajiCodes.of(failure.kind()), failure.getMessage(), null);
    } catch (InvalidValue wrong) {
      return of(DajiCodes.of(Kind.INVALID), wrong.getMessage(), null);
    } catch (RuntimeException fault) {
      LOG.error("{} failed", call.path(), fault);
      return of(500, "an internal error; see our log", null);
    }
  }

  private WireEnvelope<Object> of(int code, @Nullable String message, @Nullable Object data) {
    String traceId = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong(), 12);
    return new WireEnvelope<>(code, message, data, desk.clock().millis(), traceId);
  }
}
