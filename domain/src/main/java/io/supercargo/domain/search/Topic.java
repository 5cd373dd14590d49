package io.supercargo.domain.search;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.product.Text;
import java.util.List;

/**
 * Something by which a supplier lets the hits of some words be narrowed, e.g. style.
 *
 * @param id good in a search under it; means nothing to another supplier
 */
public record Topic(String id, Text name, List<Choice> choices) {
  public Topic {
    InvalidValue.requireText("topic", id);
    choices = List.copyOf(choices);
  }

  /** One answer to a topic, e.g. vintage; its id is good in a search as well. */
  public record Choice(String id, Text name) {
    public Choice {
      InvalidValue.requireText("topic", id);
    }
  }
}
