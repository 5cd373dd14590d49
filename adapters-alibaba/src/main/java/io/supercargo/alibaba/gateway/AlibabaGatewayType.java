package io.supercargo.alibaba.gateway;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.supercargo.alibaba.AlibabaType;
import io.supercargo.alibaba.wire.AlibabaOperations;
import io.supercargo.http.WireJson;
import io.supercargo.http.gateway.Counter;
import io.supercargo.http.gateway.Gateway;
import io.supercargo.http.gateway.GatewayDesk;
import io.supercargo.http.gateway.GatewayType;
import io.supercargo.http.gateway.OperationRoutes;
import io.supercargo.ports.provider.Secret;
import io.supercargo.ports.provider.Settings;
import java.time.Duration;
import java.util.List;

/** Answers as 1688's Open Platform, below {@code /gateways/alibaba/openapi}. */
public final class AlibabaGatewayType implements GatewayType {
  private static final List<String> ADDRESSES = List.of("/gateways/alibaba");

  /** No page states the skew that is allowed; as long as the sister gateways allow. */
  private static final Duration WINDOW = Duration.ofMinutes(10);

  @Override
  public String name() {
    return AlibabaType.NAME;
  }

  /** {@code access-token} is the token that clients must send, {@code sandbox} unless set. */
  @Override
  public Gateway open(Settings settings, GatewayDesk desk) {
    Secret accessToken =
        settings.optionalSecret("access-token").orElseGet(() -> new Secret("sandbox"));
    Doorkeeper door = new Doorkeeper(desk, accessToken, settings.duration("window", WINDOW));
    Counter counter =
        new Counter(
            desk,
            door::admit,
            new AlibabaEnvelopes(),
            WireJson.answers().setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL));
    return routes -> {
      OperationRoutes operations =
          new OperationRoutes(routes, ADDRESSES, AlibabaOperations.TABLE, counter).byGetAndPost();
      ProductRoutes.mount(operations);
      DiscoveryRoutes.mount(operations);
      operations.refuseOthers();
    };
  }
}
