package io.supercargo.ports.product;

import io.supercargo.domain.Audience;
import io.supercargo.domain.search.Topic;
import io.supercargo.ports.Reply;
import java.util.List;

/** Knows by what the hits of some words can be narrowed. Thread-safe. */
@FunctionalInterface
public interface SearchNavigation {
  /**
   * Asks for the topics of some words; words without hits have none. A search under a topic, or
   * under one of its choices, gives a part of the words' hits.
   *
   * @throws io.supercargo.ports.failure.SupplierFailure of any kind but outcome unknown
   */
  Reply<List<Topic>> topics(String words, Audience audience);
}
