package io.supercargo.http.dialect.navigation;

import static java.util.Objects.requireNonNullElse;

import io.supercargo.domain.product.Text;
import io.supercargo.domain.search.Topic;
import io.supercargo.http.dialect.OfferFields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The search navigation in both directions. */
public final class Topics {
  private Topics() {}

  /**
   * @param wire null where there is nothing to narrow
   */
  public static List<Topic> read(@Nullable List<WireTopic> wire) {
    return requireNonNullElse(wire, List.<WireTopic>of()).stream().map(Topics::read).toList();
  }

  public static List<WireTopic> write(List<Topic> topics) {
    return topics.stream()
        .map(
            topic ->
                write(
                    topic.id(),
                    topic.name(),
                    topic.choices().stream()
                        .map(choice -> write(choice.id(), choice.name(), null))
                        .toList()))
        .toList();
  }

  private static Topic read(WireTopic wire) {
    return new Topic(
        wire.id(),
        OfferFields.title(wire.name(), wire.translateName()),
        requireNonNullElse(wire.children(), List.<WireTopic>of()).stream()
            .map(
                child ->
                    new Topic.Choice(
                        child.id(), OfferFields.title(child.name(), child.translateName())))
            .toList());
  }

  private static WireTopic write(String id, Text name, @Nullable List<WireTopic> children) {
    return new WireTopic(id, name.original(), name.translated().orElse(null), children);
  }
}
