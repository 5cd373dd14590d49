package io.supercargo.bootstrap;

import io.supercargo.http.gateway.Gateway;
import java.util.List;

/** The gateways that are ready to be mounted. */
public record Gateways(List<Gateway> all) {
  public Gateways {
    all = List.copyOf(all);
  }
}
