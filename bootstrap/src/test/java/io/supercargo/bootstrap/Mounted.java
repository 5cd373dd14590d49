package io.supercargo.bootstrap;

import io.javalin.http.HandlerType;
import io.javalin.router.JavalinDefaultRoutingApi;
import io.supercargo.http.gateway.GatewayDesk;
import io.supercargo.http.gateway.GatewayType;
import io.supercargo.ports.provider.Operation;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.Settings;
import java.lang.reflect.Proxy;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;

/** Where the gateway of a type answers, found out by mounting it on nothing. */
final class Mounted {
  private final Set<String> addresses = new TreeSet<>();

  private Mounted() {}

  static Mounted by(String type) {
    Mounted mounted = new Mounted();
    JavalinDefaultRoutingApi routes =
        (JavalinDefaultRoutingApi)
            Proxy.newProxyInstance(
                Mounted.class.getClassLoader(),
                new Class<?>[] {JavalinDefaultRoutingApi.class},
                (self, method, arguments) -> {
                  if (method.getName().equals("addHttpHandler")) {
                    mounted.addresses.add(((HandlerType) arguments[0]).name() + " " + arguments[1]);
                  }
                  return self;
                });
    GatewayDesk desk =
        new GatewayDesk(
            List.of(),
            name -> {
              throw new AssertionError(name);
            },
            InstantSource.system());
    ServiceLoader.load(GatewayType.class).stream()
        .map(ServiceLoader.Provider::get)
        .filter(it -> it.name().equals(type))
        .forEach(it -> it.open(Settings.of("gateways." + type, Map.of()), desk).mount(routes));
    return mounted;
  }

  /** The operations of a provider that the gateway answers. */
  List<Operation> of(Provider provider) {
    return provider.operations().stream().filter(this::answers).toList();
  }

  private boolean answers(Operation operation) {
    return addresses.stream()
        .anyMatch(it -> it.startsWith(operation.method() + " ") && it.endsWith(operation.path()));
  }
}
