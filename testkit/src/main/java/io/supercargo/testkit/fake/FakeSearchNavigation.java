package io.supercargo.testkit.fake;

import io.supercargo.domain.Audience;
import io.supercargo.domain.Capability;
import io.supercargo.domain.Language;
import io.supercargo.domain.search.Topic;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.SearchNavigation;
import java.util.List;

/** One topic, the kind of goods, whose choices are those that the words find. */
record FakeSearchNavigation(Counter counter) implements SearchNavigation {
  private static final String KIND = "978";
  private static final Phrase NAME = new Phrase("品类", "kind", "вид");

  @Override
  public Reply<List<Topic>> topics(String words, Audience audience) {
    counter.serve(Capability.SEARCH_NAVIGATION);
    List<Topic.Choice> choices =
        counter
            .wares()
            .filter(ware -> ware.title().matches(words))
            .map(Ware::thing)
            .distinct()
            .map(thing -> choice(thing, audience.language()))
            .toList();
    return counter.reply(
        choices.isEmpty()
            ? List.of()
            : List.of(new Topic(KIND, NAME.in(audience.language()), choices)));
  }

  /** Whether a ware stands under a topic or one of its choices. */
  static boolean holds(Ware ware, String topic) {
    return topic.equals(KIND) || topic.equals(id(ware.thing()));
  }

  private static Topic.Choice choice(Thing thing, Language language) {
    return new Topic.Choice(id(thing), thing.name().in(language));
  }

  private static String id(Thing thing) {
    return KIND + ":" + thing.digit();
  }
}
