package io.supercargo.bootstrap;

import io.supercargo.application.provider.Deadlines;
import io.supercargo.application.provider.Keeping;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How long providers are waited for, and how long their answers are kept. */
record Manners(Deadlines deadlines, Keeping keeping) {
  static Manners of(Duration deadline, CacheSettings cache, List<ProviderSection> providers) {
    Map<String, Duration> own = new HashMap<>();
    Set<String> kept = new HashSet<>();
    Set<String> never = new HashSet<>();
    for (ProviderSection section : providers) {
      ProviderTerms terms = ProviderTerms.read(section.settings());
      terms.deadline().ifPresent(time -> own.put(section.name(), time));
      terms.cache().ifPresent(keeps -> (keeps ? kept : never).add(section.name()));
    }
    return new Manners(
        new Deadlines(deadline, own), new Keeping(cache.times(), cache.mostAnswers(), kept, never));
  }
}
