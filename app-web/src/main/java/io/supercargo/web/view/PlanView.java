package io.supercargo.web.view;

import java.util.List;

/**
 * What a dry run would do.
 *
 * @param subjects to what: ids of orders, of items of a cart, or of an intent
 */
public record PlanView(boolean dryRun, String action, List<String> subjects) {
  public static PlanView of(String action, List<String> subjects) {
    return new PlanView(true, action, subjects);
  }

  public static PlanView of(String action, String subject) {
    return of(action, List.of(subject));
  }
}
