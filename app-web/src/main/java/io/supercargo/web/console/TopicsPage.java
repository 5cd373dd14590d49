package io.supercargo.web.console;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.supercargo.application.product.LookUp;
import io.supercargo.application.product.Speciality;
import io.supercargo.application.provider.Answer;
import io.supercargo.application.provider.ListProviders;
import io.supercargo.domain.Capability;
import io.supercargo.domain.product.Text;
import io.supercargo.domain.search.Topic;
import io.supercargo.web.http.Routes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** By what a supplier lets the hits of some words be narrowed. */
final class TopicsPage implements Routes {
  private static final String NAME = "topics";

  private final LookUp lookUp;
  private final ListProviders providers;

  @Inject
  TopicsPage(LookUp lookUp, ListProviders providers) {
    this.lookUp = lookUp;
    this.providers = providers;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get("/" + NAME, this::list);
  }

  private void list(Context context) {
    Words t = Words.in(Visitor.of(context).ui());
    Whereabouts where =
        Whereabouts.read(context, t, providers.list(), Capability.SEARCH_NAVIGATION);
    Map<String, Object> blank = Map.of("q", where.text("q"), "rows", List.of());
    where.answer(context, NAME, blank, () -> found(where));
  }

  private Map<String, Object> found(Whereabouts where) {
    Optional<String> words = where.fields().text("q");
    if (words.isEmpty()) {
      return Map.of();
    }
    Answer<List<Topic>> answer =
        lookUp.find(Speciality.topics(words.get(), where.audience()), where.selection());
    Link search =
        where.link().withPath("/").with("provider", answer.provider()).with("q", words.get());
    return Map.of(
        "rows", answer.value().stream().map(topic -> Row.of(topic, where, search)).toList());
  }

  /** A topic with its answers. */
  record Row(Term topic, List<Term> choices) {
    static Row of(Topic topic, Whereabouts where, Link search) {
      return new Row(
          term(topic.id(), topic.name(), where, search),
          topic.choices().stream()
              .map(choice -> term(choice.id(), choice.name(), where, search))
              .toList());
    }

    private static Term term(String id, Text name, Whereabouts where, Link search) {
      return Term.of(name, where, search.with("topic", id));
    }
  }
}
