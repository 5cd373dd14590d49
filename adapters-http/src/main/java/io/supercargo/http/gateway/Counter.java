package io.supercargo.http.gateway;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.router.JavalinDefaultRoutingApi;
import io.supercargo.domain.InvalidValue;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.provider.GatewayClient;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.sandbox.BrokenLine;
import java.io.IOException;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Where a gateway's calls are handed in and its answers handed out: admits, finds the port, and
 * wraps whatever comes of it in the wire's envelope. Thread-safe.
 */
public final class Counter {
  private final GatewayDesk desk;
  private final Function<Context, GatewayClient> door;
  private final Envelopes envelopes;
  private final ObjectReader reader;
  private final ObjectWriter writer;

  /**
   * @param door finds out who calls, and throws for those who may not
   * @param json reads bodies and writes envelopes
   */
  public Counter(
      GatewayDesk desk,
      Function<Context, GatewayClient> door,
      Envelopes envelopes,
      ObjectMapper json) {
    this.desk = desk;
    this.door = door;
    this.envelopes = envelopes;
    this.reader = json.reader();
    this.writer = json.writerFor(envelopes.type());
  }

  /** Answers an operation that finds its parameters in the call. */
  <P> Handler handler(Need<P> need, BiFunction<P, Context, Object> answer) {
    return call -> hand(call, () -> answer.apply(port(need, call), call));
  }

  /** Answers an operation that needs no port. */
  Handler handler(BiFunction<GatewayClient, Context, Object> answer) {
    return call -> hand(call, () -> answer.apply(door.apply(call), call));
  }

  /** The same with a JSON body. */
  <Q> Handler handler(Class<Q> body, BiFunction<GatewayClient, Q, Object> answer) {
    ObjectReader bodies = reader.forType(body);
    return call -> hand(call, () -> answer.apply(door.apply(call), body.cast(read(bodies, call))));
  }

  /** Answers an operation that finds its parameters in a JSON body. */
  <P, Q> Handler handler(Need<P> need, Class<Q> body, BiFunction<P, Q, Object> answer) {
    ObjectReader bodies = reader.forType(body);
    return call -> hand(call, () -> answer.apply(port(need, call), body.cast(read(bodies, call))));
  }

  /** Refuses every other path below an address in the wire's envelope too. */
  void refuseUnknown(JavalinDefaultRoutingApi routes, String address) {
    Handler unknown =
        call ->
            hand(
                call,
                () -> {
                  throw Refusals.unknown(call);
                });
    String anything = address + "/*";
    routes.get(anything, unknown);
    routes.post(anything, unknown);
    routes.put(anything, unknown);
    routes.patch(anything, unknown);
    routes.delete(anything, unknown);
  }

  private <P> P port(Need<P> need, Context call) {
    Provider provider = desk.provider(door.apply(call));
    return need.of(provider);
  }

  private interface Work {
    Object done() throws IOException;
  }

  private void hand(Context call, Work work) throws IOException {
    Object envelope;
    try {
      envelope = envelopes.success(work.done());
    } catch (IOException | RuntimeException failed) {
      Optional<BrokenLine> broken = BrokenLine.behind(failed);
      if (broken.isPresent()) {
        LineBreak.happen(broken.get().manner(), call);
        return;
      }
      envelope = refusal(failed, call);
    }
    call.contentType("application/json;charset=UTF-8");
    writer.writeValue(call.outputStream(), envelope);
  }

  private Object refusal(Exception failed, Context call) {
    SupplierFailure failure = Refusals.of(failed, call, envelopes);
    call.status(envelopes.status(failure));
    return envelopes.refusal(failure);
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
