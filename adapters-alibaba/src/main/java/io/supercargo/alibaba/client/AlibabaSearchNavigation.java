package io.supercargo.alibaba.client;

import io.supercargo.alibaba.wire.Navigation;
import io.supercargo.alibaba.wire.WireNavigation;
import io.supercargo.alibaba.wire.Wrappers;
import io.supercargo.domain.Audience;
import io.supercargo.domain.search.Topic;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.SearchNavigation;
import java.util.List;

/** By what the hits of some words can be narrowed. */
final class AlibabaSearchNavigation implements SearchNavigation {
  private final AlibabaLine line;
  private final AlibabaDiscoveryApi api;

  AlibabaSearchNavigation(AlibabaLine line) {
    this.line = line;
    this.api = line.line().api(AlibabaDiscoveryApi.class);
  }

  @Override
  public Reply<List<Topic>> topics(String words, Audience audience) {
    Object parameters =
        line.edition().parameters(Wrappers.NAVIGATION, Navigation.write(words, audience));
    return line.read(
        api.keywordSnQuery(parameters), (List<WireNavigation> wire) -> Navigation.read(wire));
  }
}
