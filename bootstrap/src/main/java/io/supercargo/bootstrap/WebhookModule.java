package io.supercargo.bootstrap;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import io.supercargo.application.order.Ids;
import io.supercargo.application.webhook.Deliver;
import io.supercargo.application.webhook.PostRoom;
import io.supercargo.application.webhook.Resend;
import io.supercargo.application.webhook.TryOut;
import io.supercargo.application.webhook.Webhooks;
import io.supercargo.ports.store.EventLog;
import io.supercargo.ports.store.WebhookStore;
import io.supercargo.ports.webhook.Courier;
import java.security.SecureRandom;
import java.time.InstantSource;

/** The use cases that tell other systems what happened. */
final class WebhookModule extends AbstractModule {
  @Provides
  @Singleton
  Webhooks webhooks(WebhookStore store, Courier courier, Ids ids, InstantSource clock) {
    return new Webhooks(store, courier, ids, clock);
  }

  @Provides
  @Singleton
  Resend resend(WebhookStore store, EventLog log, InstantSource clock) {
    return new Resend(store, log, clock);
  }

  @Provides
  @Singleton
  TryOut tryOut(EventLog log, InstantSource clock) {
    return new TryOut(log, clock);
  }

  @Provides
  @Singleton
  Deliver deliver(WebhookStore store, EventLog log, Courier courier, InstantSource clock) {
    return new Deliver(store, log, courier, clock, new SecureRandom());
  }

  @Provides
  @Singleton
  Post post(
      WebhookStore store, EventLog log, Deliver deliver, InstantSource clock, Shutdown shutdown) {
    return shutdown.closing(
        new Post(carriers -> new PostRoom(store, deliver, carriers, clock), store, log, clock));
  }
}
