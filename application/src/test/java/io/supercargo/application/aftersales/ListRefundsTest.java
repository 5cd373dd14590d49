package io.supercargo.application.aftersales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.application.House;
import io.supercargo.application.order.Account;
import io.supercargo.application.provider.ProviderReport;
import io.supercargo.application.provider.Selection;
import io.supercargo.domain.Capability;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.aftersales.RefundQuery;
import io.supercargo.ports.aftersales.RefundList;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.Support;
import io.supercargo.ports.store.IntentJournal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ListRefundsTest {
  private final Ledger a = Ledger.of("a", 9, 7, 5, 3, 1);
  private final Ledger b = Ledger.of("b", 8, 4);
  private final Provider mute = Provider.named("mute", "fake").build();

  @Test
  void theNewestOfAllComeFirstPartByPart() {
    try (House house = House.of(provider("a", a), provider("b", b))) {
      RefundListing first = list(house, Selection.ROUTED, Optional.empty());
      assertThat(ids(first)).containsExactly("a9", "b8", "a7");
      RefundListing second = list(house, Selection.ROUTED, first.next());
      assertThat(ids(second)).containsExactly("a5", "b4", "a3");
      RefundListing third = list(house, Selection.ROUTED, second.next());
      assertThat(ids(third)).containsExactly("a1");
      assertThat(third.next()).isEmpty();
      assertThat(third.providers()).extracting(ProviderReport::name).containsExactly("a");
    }
  }

  @Test
  void everyMarketplaceOfASupplierIsListed() {
    Provider both =
        Provider.named("both", "fake")
            .with(RefundList.class, a)
            .supports(Capability.REFUND_LIST, Support.YES)
            .at(Marketplace.TAOBAO)
            .with(RefundList.class, b)
            .supports(Capability.REFUND_LIST, Support.YES)
            .build();
    try (House house = House.of(both)) {
      assertThat(ids(list(house, Selection.ROUTED, Optional.empty())))
          .containsExactly("a9", "b8", "a7");
      assertThat(ids(list(house, Selection.ALL.at(Marketplace.TAOBAO), Optional.empty())))
          .containsExactly("b8", "b4");
    }
  }

  @Test
  void whoFailsIsToldAndAskedAgain() {
    b.failing(new SupplierFailure.Unavailable(Origin.of("b"), "b is down"));
    try (House house = House.of(provider("a", a), provider("b", b), mute)) {
      RefundListing first = list(house, Selection.ROUTED, Optional.empty());
      assertThat(ids(first)).containsExactly("a9", "a7", "a5");
      assertThat(first.providers())
          .extracting(report -> report.name() + " " + report.status().code())
          .containsExactly("a ok", "b failed", "mute unsupported");
      assertThat(first.providers().get(1).reason()).contains("b is down");
      b.mended();
      assertThat(ids(list(house, Selection.ROUTED, first.next())))
          .containsExactly("b8", "b4", "a3");
    }
  }

  @Test
  void whoRefusesForGoodIsNotAskedAgain() {
    b.failing(new SupplierFailure.Forbidden(Origin.of("b"), "not for you"));
    try (House house = House.of(provider("a", a), provider("b", b))) {
      RefundListing first = list(house, Selection.ROUTED, Optional.empty());
      list(house, Selection.ROUTED, first.next());
      assertThat(b.asked).hasSize(1);
    }
  }

  @Test
  void whoSaysThatNothingIsThereHasNone() {
    b.failing(new SupplierFailure.NotFound(Origin.of("b"), "no refunds"));
    try (House house = House.of(provider("b", b))) {
      RefundListing none = list(house, Selection.ROUTED, Optional.empty());
      assertThat(none.rows()).isEmpty();
      assertThat(none.next()).isEmpty();
      assertThat(none.providers()).extracting(report -> report.status().code()).contains("ok");
    }
  }

  @Test
  void nobodyAnsweringIsAFailure() {
    b.failing(new SupplierFailure.Unavailable(Origin.of("b"), "b is down"));
    try (House house = House.of(provider("b", b))) {
      assertThatThrownBy(() -> list(house, Selection.ROUTED, Optional.empty()))
          .isInstanceOf(SupplierFailure.Unavailable.class)
          .hasMessage("b is down");
    }
  }

  @Test
  void whoIsNamedMustListRefunds() {
    try (House house = House.of(provider("a", a), mute)) {
      assertThatThrownBy(() -> list(house, Selection.of("a", "mute"), Optional.empty()))
          .isInstanceOf(SupplierFailure.Unsupported.class)
          .hasMessageContaining("mute");
      assertThat(ids(list(house, Selection.of("a"), Optional.empty())))
          .containsExactly("a9", "a7", "a5");
    }
  }

  @Test
  void longListsAreReadInPages() {
    int[] minutes = new int[70];
    for (int i = 0; i < minutes.length; i++) {
      minutes[i] = 100 - i;
    }
    Ledger many = Ledger.of("m", minutes);
    try (House house = House.of(provider("m", many))) {
      RefundQuery query = RefundQuery.all(new PageRequest(1, 60));
      RefundListing first = use(house).list(query, Selection.ROUTED, Optional.empty());
      RefundListing second = use(house).list(query, Selection.ROUTED, first.next());

      assertThat(first.rows()).hasSize(60);
      List<String> all = new ArrayList<>(ids(first));
      all.addAll(ids(second));
      assertThat(all).hasSize(70).doesNotHaveDuplicates();
      assertThat(second.next()).isEmpty();
    }
  }

  @Test
  void cursorsOfNobodyAreRefused() {
    try (House house = House.of(provider("a", a))) {
      for (String cursor : List.of("page-2", "%", "LTIgYQ", "NQ", "OTk5OTk5OTk5IGE")) {
        assertThatThrownBy(() -> list(house, Selection.ROUTED, Optional.of(cursor)))
            .isInstanceOf(InvalidValue.class)
            .hasMessage("cursor: " + cursor + " (expected: the nextCursor of an answer)");
      }
    }
  }

  private static Provider provider(String name, RefundList list) {
    return Provider.named(name, "fake")
        .with(RefundList.class, list)
        .supports(Capability.REFUND_LIST, Support.YES)
        .build();
  }

  private static RefundListing list(House house, Selection selection, Optional<String> cursor) {
    return use(house).list(RefundQuery.all(new PageRequest(1, 3)), selection, cursor);
  }

  private static ListRefunds use(House house) {
    return new ListRefunds(
        new Account(IntentJournal.inMemory(), house.providers),
        house.router,
        house.fanOut,
        house.inquiry);
  }

  private static List<String> ids(RefundListing listing) {
    return listing.rows().stream().map(row -> row.refund().id()).toList();
  }
}
