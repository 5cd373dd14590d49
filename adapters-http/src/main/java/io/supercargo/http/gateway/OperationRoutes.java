package io.supercargo.http.gateway;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.router.JavalinDefaultRoutingApi;
import io.supercargo.http.OperationTable;
import io.supercargo.ports.provider.GatewayClient;
import io.supercargo.ports.provider.Operation;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/** Mounts the operations of a gateway where the table of its wire says. */
public final class OperationRoutes {
  private final JavalinDefaultRoutingApi routes;
  private final List<String> addresses;
  private final OperationTable operations;
  private final Counter counter;
  private final Set<HandlerType> everyMethod;

  /**
   * @param addresses what every path begins with, such as {@code /gateways/daji}
   * @param operations of one edition; those that it does not have are passed over
   */
  public OperationRoutes(
      JavalinDefaultRoutingApi routes,
      List<String> addresses,
      OperationTable operations,
      Counter counter) {
    this(routes, addresses, operations, counter, Set.of());
  }

  private OperationRoutes(
      JavalinDefaultRoutingApi routes,
      List<String> addresses,
      OperationTable operations,
      Counter counter,
      Set<HandlerType> everyMethod) {
    this.routes = routes;
    this.addresses = List.copyOf(addresses);
    this.operations = operations;
    this.counter = counter;
    this.everyMethod = everyMethod;
  }

  /** The same, for a wire that takes every operation as GET and as POST. */
  public OperationRoutes byGetAndPost() {
    return new OperationRoutes(
        routes, addresses, operations, counter, Set.of(HandlerType.GET, HandlerType.POST));
  }

  /** An operation that finds its parameters in the call, answered from a port. */
  public <P> OperationRoutes on(String name, Class<P> port, BiFunction<P, Context, Object> answer) {
    operations
        .find(name)
        .ifPresent(found -> mount(found, counter.handler(Need.of(port, found), answer)));
    return this;
  }

  /** An operation that finds its parameters in a JSON body. */
  public <P, Q> OperationRoutes on(
      String name, Class<P> port, Class<Q> body, BiFunction<P, Q, Object> answer) {
    operations
        .find(name)
        .ifPresent(found -> mount(found, counter.handler(Need.of(port, found), body, answer)));
    return this;
  }

  /** An operation that the gateway answers by itself, knowing who calls. */
  public OperationRoutes on(String name, BiFunction<GatewayClient, Context, Object> answer) {
    operations.find(name).ifPresent(found -> mount(found, counter.handler(answer)));
    return this;
  }

  /** The same with its parameters in a JSON body. */
  public <Q> OperationRoutes onBody(
      String name, Class<Q> body, BiFunction<GatewayClient, Q, Object> answer) {
    operations.find(name).ifPresent(found -> mount(found, counter.handler(body, answer)));
    return this;
  }

  /** Whatever else is asked for below the addresses is refused in the wire's envelope too. */
  public void refuseOthers() {
    addresses.forEach(address -> counter.refuseUnknown(routes, address));
  }

  private void mount(Operation operation, Handler handler) {
    Set<HandlerType> methods =
        everyMethod.isEmpty() ? Set.of(HandlerType.findOrCreate(operation.method())) : everyMethod;
    for (String address : addresses) {
      methods.forEach(method -> routes.addHttpHandler(method, address + operation.path(), handler));
    }
  }
}
