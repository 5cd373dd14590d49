package io.supercargo.application.people;

import io.supercargo.domain.intent.Attempt;
import io.supercargo.domain.intent.Intent;
import io.supercargo.domain.intent.Task;
import io.supercargo.domain.logistics.Dossier;
import io.supercargo.domain.order.KnownOrder;
import io.supercargo.domain.push.Push;
import io.supercargo.ports.store.CallLog;
import io.supercargo.ports.store.Dossiers;
import io.supercargo.ports.store.PushInbox;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Where else than in intents an order's recipient stands. Thread-safe. */
public final class Traces {
  private static final int MOST = 1_000;
  private static final int PAGE = 200;

  private final PushInbox pushes;
  private final CallLog calls;
  private final Dossiers dossiers;

  public Traces(PushInbox pushes, CallLog calls, Dossiers dossiers) {
    this.pushes = pushes;
    this.calls = calls;
    this.dossiers = dossiers;
  }

  /** What was wiped away. */
  record Wiped(int pushes, int calls, List<String> consignments) {}

  Wiped wipe(List<Intent> intents, Collection<KnownOrder> orders, boolean dryRun) {
    int messages = orders.stream().mapToInt(order -> messages(order, dryRun)).sum();
    return new Wiped(messages, calls(intents, orders, dryRun), consignments(orders, dryRun));
  }

  /** What is still to be applied is left: it goes with the others, by its age. */
  private int messages(KnownOrder order, boolean dryRun) {
    List<PushInbox.Tried> wiped =
        pushes.about(order.provider(), order.orderId(), MOST).stream()
            .filter(push -> push.state() != Push.State.RECEIVED && !push.callback().isWiped())
            .map(push -> new PushInbox.Tried(push.wiped(), Optional.empty()))
            .toList();
    if (!dryRun) {
      pushes.replace(wiped);
    }
    return wiped.size();
  }

  private int calls(List<Intent> intents, Collection<KnownOrder> orders, boolean dryRun) {
    Map<String, Set<String>> names = new TreeMap<>();
    orders.forEach(order -> put(names, order.provider(), order.orderId()));
    intents.stream()
        .flatMap(intent -> intent.attempts().stream())
        .forEach(attempt -> reference(attempt).ifPresent(it -> put(names, attempt.provider(), it)));
    return names.entrySet().stream()
        .mapToInt(each -> calls(each.getKey(), List.copyOf(each.getValue()), dryRun))
        .sum();
  }

  private int calls(String provider, List<String> names, boolean dryRun) {
    return dryRun
        ? calls.recent(CallLog.Query.naming(provider, names, MOST)).size()
        : calls.forget(provider, names);
  }

  private static void put(Map<String, Set<String>> names, String provider, String name) {
    names.computeIfAbsent(provider, any -> new HashSet<>()).add(name);
  }

  private static Optional<String> reference(Attempt attempt) {
    return attempt.task() instanceof Task.Place place
        ? Optional.of(place.purchase().reference().value())
        : Optional.empty();
  }

  private List<String> consignments(Collection<KnownOrder> orders, boolean dryRun) {
    List<String> gone = new ArrayList<>();
    Optional<String> after = Optional.empty();
    List<Dossier> page = orders.isEmpty() ? List.of() : page(after);
    while (!page.isEmpty()) {
      for (Dossier dossier : page) {
        if (orders.stream().anyMatch(order -> isOf(dossier, order)) && !dossier.isForgotten()) {
          gone.add(dossier.id());
          if (!dryRun) {
            dossiers.replace(dossier.forgotten());
          }
        }
      }
      page = page(Optional.of(page.get(page.size() - 1).id()));
    }
    return gone;
  }

  private List<Dossier> page(Optional<String> after) {
    return dossiers.newest(Optional.empty(), after, PAGE);
  }

  /** One whose outcome is unknown is settled by a person, who needs no address for that. */
  private static boolean isOf(Dossier dossier, KnownOrder order) {
    return dossier.provider().equals(order.provider())
        && dossier
            .booking()
            .orderId()
            .filter(id -> id.equals(order.orderId()) || id.equals(order.id()))
            .isPresent();
  }
}
