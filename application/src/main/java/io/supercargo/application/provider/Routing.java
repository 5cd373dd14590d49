package io.supercargo.application.provider;

import java.util.List;

/**
 * Who is asked when the caller does not say.
 *
 * @param preference provider names, the dearest first; those left out are asked by name only. Empty
 *     means all, in the order of the configuration
 * @param search {@link Selection#ALL} to search everywhere at once, {@link Selection#ROUTED} to
 *     search at the first of the preference
 */
public record Routing(List<String> preference, Selection search) {
  public static final Routing DEFAULT = new Routing(List.of(), Selection.ROUTED);

  public Routing {
    preference = List.copyOf(preference);
  }
}
