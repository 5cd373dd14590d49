package io.supercargo.web.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.supercargo.application.logistics.BookConsignment;
import io.supercargo.application.logistics.FollowConsignment;
import io.supercargo.application.logistics.QuoteConsignment;
import io.supercargo.application.provider.Answer;
import io.supercargo.application.provider.Selection;
import io.supercargo.domain.logistics.Booking;
import io.supercargo.domain.logistics.ConsignmentDraft;
import io.supercargo.domain.logistics.ConsignmentQuote;
import io.supercargo.domain.logistics.DomesticParcel;
import io.supercargo.domain.logistics.Dossier;
import io.supercargo.domain.logistics.Passage;
import io.supercargo.web.http.Json;
import io.supercargo.web.http.Routes;
import io.supercargo.web.problem.ProblemType;
import io.supercargo.web.problem.Refusal;
import io.supercargo.web.request.Body;
import io.supercargo.web.request.ConsignmentFields;
import io.supercargo.web.request.Fields;
import io.supercargo.web.request.Fingerprint;
import io.supercargo.web.request.Written;
import io.supercargo.web.view.ConsignmentView;
import io.supercargo.web.view.EstimateView;
import io.supercargo.web.view.ListView;
import io.supercargo.web.view.PlanView;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Goods that go abroad: what it would cost, booked once, followed. */
final class ConsignmentRoutes implements Routes {
  private static final List<String> ESTIMATE_KNOWN = List.of("provider");
  private static final List<String> BOOK_KNOWN =
      Asked.names(ConsignmentFields.BOOKING, List.of("provider", "dryRun"));
  private static final List<String> LIST_KNOWN = Asked.names(List.of("provider"), Asked.PAGE);

  private final QuoteConsignment quote;
  private final BookConsignment book;
  private final FollowConsignment follow;
  private final KnownProviders known;

  @Inject
  ConsignmentRoutes(
      QuoteConsignment quote,
      BookConsignment book,
      FollowConsignment follow,
      KnownProviders known) {
    this.quote = quote;
    this.book = book;
    this.follow = follow;
    this.known = known;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.post("/api/v1/consignments/estimate", this::estimate);
    routes.post("/api/v1/consignments", this::book);
    routes.get("/api/v1/consignments", this::list);
    routes.get("/api/v1/consignments/{id}", this::show);
    routes.post("/api/v1/consignments/{id}/parcels", this::forward);
  }

  /** All of it is quoted as soon as every item has a route. */
  private void estimate(Context context) {
    ObjectNode body = Body.object(context);
    ConsignmentDraft draft = ConsignmentFields.take(body);
    Fields fields = Written.json(context, body, ESTIMATE_KNOWN);
    Answer<List<Passage>> routes = quote.passages(draft, Asked.selection(fields));
    Optional<ConsignmentQuote> whole =
        draft.isRouted()
            ? Optional.of(quote.quote(draft, Selection.of(routes.provider())).value())
            : Optional.empty();
    Json.answer(context, EstimateView.of(routes, whole));
  }

  private void book(Context context) {
    ObjectNode body = Body.object(context);
    String request = body.toString();
    ConsignmentDraft draft = ConsignmentFields.take(body);
    Fields fields = Written.json(context, body, BOOK_KNOWN);
    Booking booking = ConsignmentFields.booking(fields, draft);
    Selection selection = Asked.selection(fields);
    if (fields.flag("dryRun")) {
      Json.answer(context, PlanView.of("consign", book.provider(selection)));
      return;
    }
    Dossier made =
        book.book(
            booking,
            selection,
            Key.required(context),
            Fingerprint.of(String.valueOf(context.queryString()), request));
    context.status(HttpStatus.CREATED);
    Json.answer(context, ConsignmentView.of(made));
  }

  private void list(Context context) {
    Fields fields = Written.query(context, LIST_KNOWN);
    int limit = Asked.limit(fields);
    List<Dossier> found =
        follow.newest(known.inQuery(fields), Asked.cursor(fields, "co"), limit + 1);
    List<Dossier> shown = found.subList(0, Math.min(limit, found.size()));
    @Nullable String next = found.size() > limit ? shown.get(shown.size() - 1).id() : null;
    Json.answer(context, new ListView<>(shown.stream().map(ConsignmentView::of).toList(), next));
  }

  private void show(Context context) {
    Written.query(context, List.of());
    Json.answer(context, ConsignmentView.of(dossier(context)));
  }

  private void forward(Context context) {
    ObjectNode body = Body.object(context);
    List<DomesticParcel> parcels = ConsignmentFields.takeParcels(body);
    Fields fields = Written.json(context, body, List.of("dryRun"));
    Dossier dossier = dossier(context);
    if (fields.flag("dryRun")) {
      Json.answer(context, PlanView.of("parcels", dossier.id()));
      return;
    }
    Json.answer(context, ConsignmentView.of(follow.bring(dossier, parcels)));
  }

  private Dossier dossier(Context context) {
    String id = context.pathParam("id");
    return follow
        .dossier(id)
        .orElseThrow(() -> Refusal.of(ProblemType.NOT_FOUND, "no consignment " + id));
  }
}
