package io.supercargo.application.order;

import io.supercargo.application.order.Search.Finding;
import io.supercargo.application.provider.Ports;
import io.supercargo.domain.Page;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.aftersales.RefundCase;
import io.supercargo.domain.aftersales.RefundDraft;
import io.supercargo.domain.aftersales.RefundQuery;
import io.supercargo.domain.intent.Intent;
import io.supercargo.domain.intent.IntentId;
import io.supercargo.domain.intent.Outcome;
import io.supercargo.domain.intent.Task;
import io.supercargo.ports.aftersales.RefundDesk;
import io.supercargo.ports.aftersales.RefundList;
import io.supercargo.ports.aftersales.RefundRules;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.store.IntentJournal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * Looks at a supplier for a refund whose answer was lost: among those of its order, one that was
 * not there before and asks for the same.
 */
record RefundSearch(IntentJournal journal) {
  /** How far the clocks of two houses may be apart. */
  private static final Duration SKEW = Duration.ofMinutes(10);

  private static final int PAGE = 50;
  private static final int MOST_PAGES = 20;
  private static final int MOST_INTENTS = 500;

  Finding look(Provider provider, IntentId intent, Task.Refund refund, Outcome.Unknown unknown) {
    RefundRules.Tracing tracing = Ports.of(provider, RefundDesk.class).rules().tracing();
    if (tracing == RefundRules.Tracing.BY_HAND) {
      return new Finding.Unclear(provider.name() + " has no list of refunds; a person must look");
    }
    if (hasTwin(provider, intent, refund.draft())) {
      return new Finding.Unclear("another unknown refund is of the same lines; a person must look");
    }
    List<RefundCase> alike =
        ofOrder(provider, refund.draft().scope().orderId()).stream()
            .filter(found -> isThat(found, refund))
            .filter(
                found ->
                    tracing == RefundRules.Tracing.BY_UNDATED_LIST
                        || !found.times().opened().isBefore(unknown.since().minus(SKEW)))
            .toList();
    return switch (alike.size()) {
      case 0 -> new Finding.Absent("the order has no new refund of these lines");
      case 1 ->
          new Finding.Asked(
              refund.draft().scope().orderId(),
              alike.get(0).id(),
              "the only new refund of these lines");
      default ->
          new Finding.Unclear(alike.size() + " new refunds are of these lines; a person must look");
    };
  }

  static List<RefundCase> ofOrder(Provider provider, String orderId) {
    RefundList list = Ports.of(provider, RefundList.class);
    List<RefundCase> all = new ArrayList<>();
    for (int number = 1; number <= MOST_PAGES; number++) {
      PageRequest request = new PageRequest(number, PAGE);
      Page<RefundCase> page = list.refunds(RefundQuery.ofOrder(orderId, request)).value();
      all.addAll(page.items());
      if (!page.hasNext()) {
        return all;
      }
    }
    return all;
  }

  private static boolean isThat(RefundCase found, Task.Refund refund) {
    RefundDraft draft = refund.draft();
    return !refund.before().contains(found.id())
        && (found.claim().lines().isEmpty()
            || new HashSet<>(found.claim().lineIds())
                .equals(new HashSet<>(draft.scope().lineIds())))
        && found.claim().asked().total().compareTo(draft.asked().total()) == 0;
  }

  private boolean hasTwin(Provider provider, IntentId intent, RefundDraft draft) {
    return journal
        .intents(Optional.of(Intent.State.UNKNOWN), Optional.empty(), MOST_INTENTS)
        .stream()
        .filter(other -> !other.id().equals(intent))
        .flatMap(other -> other.latest().stream())
        .filter(other -> other.isUnknown() && other.provider().equals(provider.name()))
        .anyMatch(
            other ->
                other.task() instanceof Task.Refund twin
                    && twin.draft().scope().orderId().equals(draft.scope().orderId())
                    && twin.draft().scope().lineIds().stream()
                        .anyMatch(draft.scope().lineIds()::contains));
  }
}
