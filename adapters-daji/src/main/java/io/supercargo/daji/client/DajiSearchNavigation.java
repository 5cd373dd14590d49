package io.supercargo.daji.client;

import io.supercargo.daji.wire.Navigation;
import io.supercargo.domain.Audience;
import io.supercargo.domain.search.Topic;
import io.supercargo.http.dialect.navigation.Topics;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.SearchNavigation;
import java.util.List;

/** The search navigation of some words. */
final class DajiSearchNavigation implements SearchNavigation {
  private final DajiLine line;
  private final DajiProductApi api;

  DajiSearchNavigation(DajiLine line) {
    this.line = line;
    this.api = line.api(DajiProductApi.class);
  }

  @Override
  public Reply<List<Topic>> topics(String words, Audience audience) {
    line.speak(audience.language());
    return line.read(api.searchNavigation(Navigation.write(words, audience)), Topics::read);
  }
}
