package io.supercargo.web.console;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.supercargo.application.logistics.BookConsignment;
import io.supercargo.application.logistics.FollowConsignment;
import io.supercargo.application.logistics.QuoteConsignment;
import io.supercargo.application.provider.Answer;
import io.supercargo.application.provider.Selection;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.logistics.ConsignmentDraft;
import io.supercargo.domain.logistics.ConsignmentQuote;
import io.supercargo.domain.logistics.Dossier;
import io.supercargo.domain.logistics.Passage;
import io.supercargo.domain.logistics.Route;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.web.request.ConsignmentFields;
import io.supercargo.web.request.Fields;
import io.supercargo.web.request.Fingerprint;
import io.supercargo.web.request.FormTree;
import io.supercargo.web.request.Written;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Asks what it costs to send goods abroad, and has them sent. */
final class ConsignmentCounter {
  private static final List<String> KNOWN =
      Names.of(ConsignmentFields.BOOKING, List.of("provider", "key"));
  private static final List<String> ROUTE = ConsignmentFields.ROUTE;

  private final QuoteConsignment quote;
  private final BookConsignment book;
  private final FollowConsignment follow;

  @Inject
  ConsignmentCounter(QuoteConsignment quote, BookConsignment book, FollowConsignment follow) {
    this.quote = quote;
    this.book = book;
    this.follow = follow;
  }

  /**
   * What it would cost.
   *
   * @param entered the form, filled in with what was found
   * @param whole empty while goods have no route
   */
  record Estimate(Entered entered, List<Passage> passages, Optional<ConsignmentQuote> whole) {}

  /**
   * Asks for the routes of the first of the goods, and for the price of all once they have routes.
   *
   * @param taken the route that all of it shall go by; empty leaves them as they are
   */
  Estimate estimate(Entered entered, Optional<String> taken) {
    ObjectNode body = body(entered);
    ConsignmentDraft draft = ConsignmentFields.take(body);
    Fields fields = Written.members(body, KNOWN);
    Answer<List<Passage>> found = quote.passages(draft, selection(fields));
    Entered filled = entered.with("provider", found.provider());
    if (taken.isPresent()) {
      Route route = route(found.value(), taken.get());
      draft = draft.by(route);
      filled = filled(filled, draft.items().size(), route);
    }
    if (!draft.isRouted()) {
      return new Estimate(filled, found.value(), Optional.empty());
    }
    ConsignmentQuote whole = quote.quote(draft, Selection.of(found.provider())).value();
    return new Estimate(filled.with("quoteId", whole.id()), found.value(), Optional.of(whole));
  }

  /** Books under the page's key; what was booked under it before is not booked again. */
  Dossier book(Entered entered) {
    ObjectNode body = body(entered);
    ObjectNode request = body.deepCopy();
    request.remove("key");
    ConsignmentDraft draft = ConsignmentFields.take(body);
    Fields fields = Written.members(body, KNOWN);
    String key = FormKey.read(fields);
    try {
      return book.book(
          ConsignmentFields.booking(fields, draft),
          selection(fields),
          key,
          Fingerprint.of(request.toString()));
    } catch (SupplierFailure failure) {
      return follow.underKey(key).filter(Dossier::isUnknown).orElseThrow(() -> failure);
    }
  }

  /** What is missing in an address is to be named by its field. */
  private static ObjectNode body(Entered entered) {
    ObjectNode body = FormTree.of(entered.written());
    if (!body.has("to")) {
      body.putObject("to");
    }
    return body;
  }

  private static Selection selection(Fields fields) {
    return Selection.parse(fields.text("provider").orElse(""));
  }

  private static Route route(List<Passage> passages, String id) {
    return passages.stream()
        .map(Passage::route)
        .filter(route -> route.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new InvalidValue("route", id, "one of those that are offered"));
  }

  private static Entered filled(Entered entered, int items, Route route) {
    List<String> values =
        List.of(route.id(), route.carrier().orElse(""), route.category().orElse(""));
    Entered filled = entered;
    for (int item = 0; item < items; item++) {
      for (int part = 0; part < ROUTE.size(); part++) {
        String name = "items[%d].route.%s".formatted(item, ROUTE.get(part));
        filled = filled.with(name, values.get(part));
      }
    }
    return filled;
  }
}
