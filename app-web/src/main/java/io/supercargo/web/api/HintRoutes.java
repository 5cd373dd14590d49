package io.supercargo.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.supercargo.application.product.LookUp;
import io.supercargo.application.product.Speciality;
import io.supercargo.application.provider.Answer;
import io.supercargo.domain.product.CategoryId;
import io.supercargo.domain.product.Text;
import io.supercargo.domain.search.Topic;
import io.supercargo.web.http.Freshness;
import io.supercargo.web.http.Json;
import io.supercargo.web.http.Routes;
import io.supercargo.web.request.Fields;
import io.supercargo.web.request.Written;
import io.supercargo.web.view.HotWordView;
import io.supercargo.web.view.TopicView;
import jakarta.inject.Inject;
import java.util.List;

/** Helps to search: what others look for, and by what hits can be narrowed. */
final class HintRoutes implements Routes {
  private static final List<String> WORDS_KNOWN =
      Asked.names(List.of("category"), Asked.WHERE, List.of("lang"), Asked.PAGE, Asked.READ);
  private static final List<String> TOPICS_KNOWN =
      Asked.names(List.of("q"), Asked.WHERE, Asked.AUDIENCE, Asked.PAGE, Asked.READ);

  private final LookUp lookUp;

  @Inject
  HintRoutes(LookUp lookUp) {
    this.lookUp = lookUp;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get("/api/v1/hot-words", this::words);
    routes.get("/api/v1/navigation", this::topics);
  }

  private void words(Context context) {
    Fields fields = Written.query(context, WORDS_KNOWN);
    CategoryId category = new CategoryId(fields.requiredText("category"));
    Answer<List<Text>> answer =
        lookUp.find(Speciality.hotWords(category, Asked.language(fields)), Asked.selection(fields));
    Freshness.tell(context, answer.fetchedAt());
    List<HotWordView> all =
        answer.value().stream().map(word -> HotWordView.of(word, answer.provider())).toList();
    Json.answer(context, Slice.of(all, fields).raw(answer, Asked.raw(fields)));
  }

  private void topics(Context context) {
    Fields fields = Written.query(context, TOPICS_KNOWN);
    Answer<List<Topic>> answer =
        lookUp.find(
            Speciality.topics(fields.requiredText("q"), Asked.audience(fields)),
            Asked.selection(fields));
    Freshness.tell(context, answer.fetchedAt());
    List<TopicView> all =
        answer.value().stream().map(topic -> TopicView.of(topic, answer.provider())).toList();
    Json.answer(context, Slice.of(all, fields).raw(answer, Asked.raw(fields)));
  }
}
