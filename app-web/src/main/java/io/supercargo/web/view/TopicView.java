package io.supercargo.web.view;

import io.supercargo.domain.search.Topic;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something by which hits can be narrowed. */
public record TopicView(
    String id,
    String provider,
    String name,
    @Nullable String translatedName,
    List<Choice> choices) {

  /** One answer to it. */
  record Choice(String id, String name, @Nullable String translatedName) {
    static Choice of(Topic.Choice choice) {
      return new Choice(
          choice.id(), choice.name().original(), choice.name().translated().orElse(null));
    }
  }

  public static TopicView of(Topic topic, String provider) {
    return new TopicView(
        topic.id(),
        provider,
        topic.name().original(),
        topic.name().translated().orElse(null),
        topic.choices().stream().map(Choice::of).toList());
  }
}
