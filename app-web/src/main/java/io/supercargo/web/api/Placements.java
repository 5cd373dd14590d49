package io.supercargo.web.api;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.supercargo.application.order.ShowIntents;
import io.supercargo.domain.intent.Intent;
import io.supercargo.web.http.Json;
import io.supercargo.web.problem.IntentRefused;
import io.supercargo.web.view.IntentView;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/** Answers writes that happen once. */
final class Placements {
  private final ShowIntents intents;

  @Inject
  Placements(ShowIntents intents) {
    this.intents = intents;
  }

  /**
   * @param done the status when everything was done: 202 while something is unknown or waits for a
   *     person, 207 when some was refused, and a problem when all was
   */
  void answer(Context context, Intent intent, HttpStatus done) {
    answer(context, intent, done, () -> view(intent));
  }

  /** The same with a view of its own. */
  void answer(Context context, Intent intent, HttpStatus done, Supplier<Object> view) {
    context.status(
        switch (intent.state()) {
          case ACCEPTED -> done;
          case PARTLY -> HttpStatus.MULTI_STATUS;
          case OPEN, UNKNOWN, NEEDS_APPROVAL -> HttpStatus.ACCEPTED;
          case REFUSED -> throw new IntentRefused(intent);
        });
    Json.answer(context, view.get());
  }

  IntentView view(Intent intent) {
    return IntentView.of(intent, intents.orders(intent));
  }
}
