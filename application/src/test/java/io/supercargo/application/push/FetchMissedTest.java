package io.supercargo.application.push;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.application.House;
import io.supercargo.application.order.Ids;
import io.supercargo.domain.push.PushMessage;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.push.MissedPushes;
import io.supercargo.ports.store.PushInbox;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FetchMissedTest {
  private final Shelf shelf = new Shelf();
  private final House house =
      House.of(Provider.named("cbu", "fake").with(MissedPushes.class, shelf).build());
  private final PushInbox inbox = PushInbox.inMemory();
  private final ReceivePush receive =
      new ReceivePush(house.providers, inbox, new Ids(house::now), house::now, new Signal());
  private final FetchMissed fetch =
      new FetchMissed(house.providers, receive, Duration.ofMinutes(5), house::now);

  /** A supplier that keeps messages, two to a page. */
  private static final class Shelf implements MissedPushes {
    private final List<Missed> kept = new ArrayList<>();
    private boolean deaf;

    @Override
    public List<Missed> missed() {
      return List.copyOf(kept.subList(0, Math.min(2, kept.size())));
    }

    @Override
    public void taken(List<Missed> messages) {
      if (deaf) {
        throw new SupplierFailure.Unavailable(Origin.of("cbu"), "cbu is down");
      }
      kept.removeAll(messages);
    }
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void everythingIsKeptBeforeItIsConfirmed() {
    keep(1, 2, 3);

    assertThat(fetch.due()).isEqualTo(3);

    assertThat(inbox.pushes(PushInbox.Filter.ALL, 9)).hasSize(3);
    assertThat(shelf.kept).isEmpty();
  }

  @Test
  void whatCouldNotBeConfirmedIsFetchedAgainAndKeptOnce() {
    keep(1);
    shelf.deaf = true;
    assertThat(fetch.due()).isZero();
    assertThat(inbox.pushes(PushInbox.Filter.ALL, 9)).hasSize(1);
    shelf.deaf = false;
    assertThat(fetch.due()).isZero();

    house.pass(Duration.ofMinutes(5));

    assertThat(fetch.due()).isEqualTo(1);
    assertThat(inbox.pushes(PushInbox.Filter.ALL, 9)).hasSize(1);
  }

  private void keep(int... numbers) {
    for (int number : numbers) {
      shelf.kept.add(
          new MissedPushes.Missed(
              new PushMessage("TOPIC", Optional.of("" + number), Optional.empty(), List.of()),
              "{}"));
    }
  }
}
