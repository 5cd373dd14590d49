package io.supercargo.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.domain.event.Event;
import io.supercargo.domain.event.EventType;
import io.supercargo.domain.event.Happening;
import io.supercargo.domain.event.Matter;
import io.supercargo.domain.order.KnownOrder;
import io.supercargo.domain.order.OrderStatus;
import io.supercargo.ports.provider.Secret;
import io.supercargo.ports.store.EventLog.Reading;
import io.supercargo.testkit.store.AtOnce;
import io.supercargo.testkit.store.SampleIntents;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PostgresTest {
  @Test
  void manyNodesOpenANewStoreAtOnce() {
    StoreConfig config = Servers.database();

    List<Store> nodes = AtOnce.in(4, node -> Store.open(config, InstantSource.system()));

    nodes.get(0).intentJournal().open(SampleIntents.intent(1));
    for (Store node : nodes) {
      assertThat(node.intentJournal().byKey("key 1")).isPresent();
      node.close();
    }
  }

  @Test
  void whatIsCommittedLateIsReadLateAndNotMissed() throws SQLException {
    StoreConfig config = Servers.database();
    try (Store one = Store.open(config, InstantSource.system());
        Store other = Store.open(config, InstantSource.system());
        Connection slow = new Postgres().source(config).getConnection()) {
      slow.setAutoCommit(false);
      Outbox.add(List.of(trial("early")), new Session(slow));
      one.eventLog().append(List.of(trial("late")));
      List<Event> first = other.eventLog().read(Reading.after(Optional.empty()), 9);

      slow.commit();
      List<Event> then = one.eventLog().read(Reading.after(Optional.of(first.get(0).id())), 9);

      assertThat(first).extracting(it -> it.happening().matter().subject()).containsExactly("late");
      assertThat(then).extracting(it -> it.happening().matter().subject()).containsExactly("early");
    }
  }

  @Test
  void nodesThatNumberAtOnceGiveEveryEventOneNumber() {
    StoreConfig config = Servers.database();
    try (Store one = Store.open(config, InstantSource.system());
        Store other = Store.open(config, InstantSource.system())) {
      AtOnce.in(
          8,
          number -> {
            Store node = number % 2 == 0 ? one : other;
            for (int i = 0; i < 20; i++) {
              node.eventLog().append(List.of(trial(number + " " + i)));
              assertThat(node.eventLog().last()).isPresent();
            }
            return number;
          });

      assertThat(one.eventLog().read(Reading.newest(), 999))
          .extracting(it -> it.happening().matter().subject())
          .hasSize(160)
          .doesNotHaveDuplicates();
    }
  }

  private static Happening trial(String subject) {
    return Happening.of(EventType.WEBHOOK_TEST, SampleIntents.NOON, new Matter.Trial(subject));
  }

  @Test
  void whatSuppliersSayMayHoldAZero() {
    try (Store store = Store.open(Servers.database(), InstantSource.system())) {
      KnownOrder order = SampleIntents.order("a\0b", 1, OrderStatus.PAID);

      store.intentJournal().save(order);

      assertThat(store.intentJournal().order("a\0b", "order-1"))
          .map(KnownOrder::provider)
          .hasValue("a\uFFFDb");
    }
  }

  @Test
  void aWrongPlaceIsToldAndNoPassword() {
    StoreConfig config = Servers.database();
    StoreConfig wrong =
        new StoreConfig(config.url() + "x?ssl=false", "postgres", new Secret("hush-hush"));

    assertThatThrownBy(() -> Store.open(wrong, InstantSource.system()))
        .isExactlyInstanceOf(StoreFailure.class)
        .hasMessageStartingWith("the store " + config.url() + "x cannot be opened: FATAL:")
        .hasMessageNotContaining("hush-hush");
  }
}
