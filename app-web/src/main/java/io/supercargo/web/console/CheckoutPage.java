package io.supercargo.web.console;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.supercargo.application.order.PlaceOrder;
import io.supercargo.application.order.QuoteOrder;
import io.supercargo.application.order.ShowQuote;
import io.supercargo.application.order.Wanted;
import io.supercargo.application.provider.Selection;
import io.supercargo.domain.intent.Attempt;
import io.supercargo.domain.intent.Intent;
import io.supercargo.domain.intent.Outcome;
import io.supercargo.domain.intent.Task;
import io.supercargo.domain.order.OrderLine;
import io.supercargo.domain.order.PriceGuard;
import io.supercargo.domain.order.SavedQuote;
import io.supercargo.web.http.Routes;
import io.supercargo.web.problem.IntentRefused;
import io.supercargo.web.problem.ProblemType;
import io.supercargo.web.problem.Refusal;
import io.supercargo.web.request.Caller;
import io.supercargo.web.request.Fields;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A quote, split by merchant, and the button that places it. */
final class CheckoutPage implements Routes {
  private static final String HERE = "/checkout/{quote}";

  private final ShowQuote quotes;
  private final QuoteOrder quote;
  private final PlaceOrder place;
  private final Basket basket;
  private final Titles titles;
  private final InstantSource clock;

  @Inject
  CheckoutPage(
      ShowQuote quotes,
      QuoteOrder quote,
      PlaceOrder place,
      Basket basket,
      Titles titles,
      InstantSource clock) {
    this.quotes = quotes;
    this.quote = quote;
    this.place = place;
    this.basket = basket;
    this.titles = titles;
    this.clock = clock;
  }

  static Link link(SavedQuote quote) {
    return Link.to("/checkout/" + quote.id());
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get(HERE, context -> show(context, Trouble.NONE));
    routes.post(HERE, this::place);
    routes.post(HERE + "/again", this::again);
  }

  private void place(Context context) {
    try {
      Fields fields = Fields.of(context.formParamMap(), List.of("key", "note", "allowFailover"));
      SavedQuote saved = saved(context);
      Intent intent =
          place.place(
              FormKey.read(fields),
              Caller.of(context),
              new PlaceOrder.Order(
                  saved.id(),
                  PriceGuard.STRICT,
                  fields.flag("allowFailover"),
                  fields.text("note")));
      answer(context, saved, intent);
    } catch (RuntimeException failure) {
      show(context, Trouble.of(failure, context));
    }
  }

  private void answer(Context context, SavedQuote saved, Intent intent) {
    if (intent.state() == Intent.State.REFUSED) {
      if (isDearer(intent)) {
        again(context);
        return;
      }
      throw new IntentRefused(intent);
    }
    // also while nobody can tell: what may be ordered must not be ordered again by habit
    List<OrderLine> refused = refused(intent);
    basket.removeOrdered(
        saved.draft().lines().stream()
            .filter(line -> refused.stream().noneMatch(line::agrees))
            .toList());
    context.redirect(IntentPage.link(intent.id()).toString(), HttpStatus.SEE_OTHER);
  }

  private static List<OrderLine> refused(Intent intent) {
    return intent.latest().stream()
        .filter(attempt -> attempt.outcome() instanceof Outcome.Declined)
        .map(Attempt::task)
        .flatMap(task -> ((Task.Place) task).purchase().lines().stream())
        .toList();
  }

  private static boolean isDearer(Intent intent) {
    return intent.latest().stream()
        .anyMatch(
            attempt ->
                attempt.outcome() instanceof Outcome.Declined declined
                    && declined.kind().equals(ProblemType.PRICE_CHANGED.code()));
  }

  /** Has the same goods quoted once more, and shows what is another price now. */
  private void again(Context context) {
    try {
      SavedQuote old = saved(context);
      Wanted wanted =
          new Wanted(old.draft().lines(), old.draft().address(), old.draft().audience());
      SavedQuote given = quote.quote(wanted, Selection.of(old.provider()));
      context.redirect(link(given).with("was", old.id()).toString(), HttpStatus.SEE_OTHER);
    } catch (RuntimeException failure) {
      show(context, Trouble.of(failure, context));
    }
  }

  private SavedQuote saved(Context context) {
    String id = context.pathParam("quote");
    return quotes
        .one(id)
        .orElseThrow(() -> Refusal.of(ProblemType.NOT_FOUND, "there is no quote " + id));
  }

  private void show(Context context, Trouble trouble) {
    Optional<SavedQuote> saved = quotes.one(context.pathParam("quote"));
    if (saved.isEmpty()) {
      Refusal none = Refusal.notFound("quote", context.pathParam("quote"));
      Sheet.trouble(context, context.pathParam("quote"), none);
      return;
    }
    Map<String, Object> values = new LinkedHashMap<>();
    Optional<SavedQuote> before =
        Optional.ofNullable(context.queryParam("was")).flatMap(quotes::one);
    Titles.Reader read = titles.at(saved.get().provider(), Visitor.of(context).language());
    values.put("quote", QuoteSheet.of(saved.get(), before, read, clock.instant()));
    values.put("trouble", trouble);
    if (trouble.there()) {
      context.status(trouble.status());
    }
    Sheet.answer(context, "checkout", values);
  }
}
