package io.supercargo.xportcn.gateway;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.router.JavalinDefaultRoutingApi;
import io.supercargo.domain.Capability;
import io.supercargo.domain.InvalidValue;
import io.supercargo.http.gateway.BrokenBody;
import io.supercargo.http.gateway.GatewayDesk;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Kind;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import io.supercargo.ports.provider.Provider;
import io.supercargo.xportcn.wire.WireEnvelope;
import io.supercargo.xportcn.wire.XportCodes;
import io.supercargo.xportcn.wire.XportEdition;
import io.supercargo.xportcn.wire.XportJson;
import java.io.IOException;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where a call is handed in and its envelope handed out: the one place that knows both. */
final class Counter {
  private static final Logger LOG = LoggerFactory.getLogger(Counter.class);
  private static final String SUCCESS = "成功";

  private final Doorkeeper door;
  private final GatewayDesk desk;
  private final EnvelopeIds ids;
  private final ObjectMapper json;
  private final ObjectWriter envelopes;

  Counter(XportEdition edition, Doorkeeper door, GatewayDesk desk, EnvelopeIds ids) {
    this.door = door;
    this.desk = desk;
    this.ids = ids;
    this.json = XportJson.answers(edition);
    this.envelopes = json.writerFor(WireEnvelope.class);
  }

  /**
   * A route: admit, read the body, answer.
   *
   * @param port the capability port that the answer is made with
   */
  <Q, P> Handler route(Class<Q> body, Need<P> port, BiFunction<P, Q, Object> answer) {
    ObjectReader reader = json.readerFor(body);
    return call ->
        answer(
            call,
            () -> {
              Provider provider = desk.provider(door.admit(call));
              return answer.apply(port.of(provider), body.cast(read(reader, call)));
            });
  }

  /** Paths that this gateway does not know are refused in the wire's own envelope too. */
  void refuseUnknown(JavalinDefaultRoutingApi routes, String address) {
    Handler unknown =
        call ->
            answer(
                call,
                () -> {
                  door.admit(call);
                  throw new SupplierFailure.NotFound(
                      Origin.of("xportcn gateway"), "no operation " + call.path());
                });
    routes.post(address + "/*", unknown);
    routes.get(address + "/*", unknown);
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

  private interface Work {
    Object done() throws IOException;
  }

  private void answer(Context call, Work work) throws JsonProcessingException {
    WireEnvelope<Object> envelope = envelope(call, work);
    call.contentType("application/json;charset=UTF-8")
        .result(envelopes.writeValueAsBytes(envelope));
  }

  private WireEnvelope<Object> envelope(Context call, Work work) {
    try {
      return of(WireEnvelope.SUCCESS, SUCCESS, work.done());
    } catch (SupplierFailure failure) {
      return of(XportCodes.of(failure.kind()), failure.getMessage(), null);
    } catch (InvalidValue wrong) {
      return of(XportCodes.of(Kind.INVALID), wrong.getMessage(), null);
    } catch (IOException broken) {
      return of(XportCodes.of(Kind.INVALID), BrokenBody.words(broken), null);
    } catch (RuntimeException fault) {
      LOG.error("{} failed", call.path(), fault);
      return of(500, "an internal error; see our log", null);
    }
  }

  private WireEnvelope<Object> of(int code, @Nullable String message, @Nullable Object data) {
    return new WireEnvelope<>(ids.requestId().get(), code, ids.developId(), message, data);
  }

  private static Object read(ObjectReader reader, Context call) throws IOException {
    byte[] bytes = call.bodyAsBytes();
    Object body = bytes.length == 0 ? null : reader.readValue(bytes);
    if (body == null) {
      throw new InvalidValue("body", "empty", "a JSON object");
    }
    return body;
  }
}
