package io.supercargo.alibaba.gateway;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.javalin.http.Context;
import io.supercargo.alibaba.AlibabaType;
import io.supercargo.alibaba.wire.AlibabaOperations;
import io.supercargo.http.WireJson;
import io.supercargo.http.gateway.Counter;
import io.supercargo.http.gateway.Gateway;
import io.supercargo.http.gateway.GatewayDesk;
import io.supercargo.http.gateway.GatewayType;
import io.supercargo.http.gateway.OperationRoutes;
import io.supercargo.http.gateway.TokenMint;
import io.supercargo.ports.provider.GatewayClient;
import io.supercargo.ports.provider.Secret;
import io.supercargo.ports.provider.Settings;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/** Answers as 1688's Open Platform, below {@code /gateways/alibaba/openapi}. */
public final class AlibabaGatewayType implements GatewayType {
  private static final String ADDRESS = "/gateways/alibaba";
  private static final List<String> ADDRESSES = List.of(ADDRESS);

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
    TokenMint mint = new TokenMint(desk.clock());
    Doorkeeper door = new Doorkeeper(desk, accessToken, mint, settings.duration("window", WINDOW));
    TokenRoutes tokens = new TokenRoutes(desk, mint);
    Counter counter = counter(desk, door::admit);
    Counter tokenCounter = counter(desk, tokens::admit);
    Undelivered undelivered = new Undelivered();
    Gateway gateway =
        routes -> {
          OperationRoutes operations =
              new OperationRoutes(routes, ADDRESSES, AlibabaOperations.TABLE, counter)
                  .byGetAndPost();
          ProductRoutes.mount(operations);
          OrderRoutes.mount(operations);
          PaymentRoutes.mount(operations);
          LogisticsRoutes.mount(operations);
          RefundRoutes.mount(operations, desk.clock());
          DiscoveryRoutes.mount(operations);
          LeadRoutes.mount(operations);
          AccountRoutes.mount(operations);
          SyncRoutes.mount(operations);
          new MessageRoutes(undelivered).mount(operations);
          tokens.mount(
              new OperationRoutes(routes, ADDRESSES, AlibabaOperations.TABLE, tokenCounter));
          new ConsentPage(desk, mint).mount(routes, ADDRESS);
          operations.refuseOthers();
        };
    return gateway.pushing(new AlibabaPushes(undelivered));
  }

  private static Counter counter(GatewayDesk desk, Function<Context, GatewayClient> door) {
    return new Counter(
        desk,
        door,
        new AlibabaEnvelopes(),
        WireJson.answers().setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL));
  }
}
