package io.supercargo.bootstrap;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import io.supercargo.application.order.OrderPolicy;
import io.supercargo.application.people.ForgetPeople;
import io.supercargo.application.people.Traces;
import io.supercargo.ports.store.CallLog;
import io.supercargo.ports.store.Dossiers;
import io.supercargo.ports.store.IntentJournal;
import io.supercargo.ports.store.PushInbox;
import java.time.Duration;
import java.time.InstantSource;

/** What takes people out of the books. */
final class PeopleModule extends AbstractModule {
  @Provides
  @Singleton
  ForgetPeople forgetPeople(
      IntentJournal journal, Traces traces, OrderPolicy policy, InstantSource clock) {
    Duration latest =
        policy.lateLooks().stream().max(Duration::compareTo).orElse(Duration.ZERO).plusHours(1);
    return new ForgetPeople(journal, traces, latest, clock);
  }

  @Provides
  @Singleton
  Traces traces(PushInbox pushes, CallLog calls, Dossiers dossiers) {
    return new Traces(pushes, calls, dossiers);
  }
}
