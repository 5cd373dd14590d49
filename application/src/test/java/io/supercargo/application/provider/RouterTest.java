package io.supercargo.application.provider;

import static io.supercargo.application.House.selling;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.application.House;
import io.supercargo.application.Market;
import io.supercargo.domain.Capability;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Marketplace;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.Support;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RouterTest {
  private static final Capability SEARCH = Capability.KEYWORD_SEARCH;

  private final Provider a = selling("a", Market.of(1, 1));
  private final Provider b = selling("b", Market.of(1, 1));
  private final Provider mute = Provider.named("mute", "fake").build();
  private final House house = House.of(mute, a, b);

  @Test
  void routingAsksTheFirstThatCan() {
    assertThat(house.router.atOnce(Selection.ROUTED, SEARCH))
        .isEqualTo(new Router.Round(List.of(a), List.of()));
  }

  @Test
  void preferenceGoesBeforeTheOrderOfTheConfiguration() {
    House preferring = new House(new Routing(List.of("b", "a"), Selection.ROUTED), a, b);
    assertThat(preferring.router.inTurn(Selection.ROUTED, SEARCH)).containsExactly(b, a);
  }

  @Test
  void whoIsLeftOutOfThePreferenceIsAskedByNameOnly() {
    House preferring = new House(new Routing(List.of("a"), Selection.ROUTED), a, b);
    assertThat(preferring.router.inTurn(Selection.ROUTED, SEARCH)).containsExactly(a);
    assertThat(preferring.router.inTurn(Selection.of("b"), SEARCH)).containsExactly(b);
  }

  @Test
  void routingMaySearchEverywhere() {
    House everywhere = new House(new Routing(List.of("a"), Selection.ALL), mute, a, b);
    assertThat(everywhere.router.atOnce(Selection.ROUTED, SEARCH))
        .isEqualTo(new Router.Round(List.of(a, b), List.of(mute)));
  }

  @Test
  void allTellsWhoCannot() {
    assertThat(house.router.atOnce(Selection.ALL, SEARCH))
        .isEqualTo(new Router.Round(List.of(a, b), List.of(mute)));
  }

  @Test
  void namedProvidersAreAskedInTheOrderOfTheNames() {
    assertThat(house.router.inTurn(Selection.of("b", "a"), SEARCH)).containsExactly(b, a);
  }

  @Test
  void namingOneThatCannotIsRefusedAndNamesThoseThatCan() {
    assertThatThrownBy(() -> house.router.atOnce(Selection.of("a", "mute"), SEARCH))
        .isInstanceOf(SupplierFailure.Unsupported.class)
        .hasMessage("mute cannot do keyword-search; these can: a, b");
  }

  @Test
  void namingOneThatIsNotThereIsRefused() {
    assertThatThrownBy(() -> house.router.atOnce(Selection.of("c"), SEARCH))
        .isInstanceOf(InvalidValue.class)
        .hasMessage("provider: c (expected: one of mute, a, b)");
  }

  @Test
  void whatNobodyCanIsRefused() {
    for (Selection selection : List.of(Selection.ROUTED, Selection.ALL)) {
      assertThatThrownBy(() -> house.router.inTurn(selection, Capability.REFUND))
          .isInstanceOf(SupplierFailure.Unsupported.class)
          .hasMessage("mute, a, b cannot do refund; no configured provider can");
    }
  }

  @Test
  void whatIsKnownElsewhereAloneIsNamedWithThePlaces() {
    Provider abroad =
        Provider.named("abroad", "fake")
            .at(Marketplace.TAOBAO)
            .supports(Capability.BRANDS, Support.YES)
            .at(Marketplace.POIZON)
            .supports(Capability.BRANDS, Support.YES)
            .build();
    try (House ports = House.of(abroad)) {
      assertThatThrownBy(() -> ports.router.inTurn(Selection.ROUTED, Capability.BRANDS))
          .hasMessage("abroad cannot do brands; these can: abroad at taobao, abroad at poizon");
      assertThatThrownBy(
              () ->
                  ports.router.inTurn(Selection.ALL.at(Marketplace.ALIBABA_COM), Capability.BRANDS))
          .hasMessage("abroad cannot do brands at alibaba; no configured provider can");
    }
  }

  @Test
  void whoIsDownIsPassedOverForAWhile() {
    failTimes(5);
    assertThat(house.router.inTurn(Selection.ROUTED, SEARCH)).containsExactly(b, a);
    house.pass(Duration.ofSeconds(30));
    assertThat(house.router.inTurn(Selection.ROUTED, SEARCH)).containsExactly(a, b);
  }

  @Test
  void aFewFailuresAreNotYetDown() {
    failTimes(4);
    assertThat(house.router.inTurn(Selection.ROUTED, SEARCH)).containsExactly(a, b);
  }

  @Test
  void whoIsNamedIsAskedEvenWhenDown() {
    failTimes(5);
    assertThat(house.router.inTurn(Selection.of("a"), SEARCH)).containsExactly(a);
  }

  private void failTimes(int times) {
    for (int i = 0; i < times; i++) {
      assertThatThrownBy(() -> house.watch.over(a, SEARCH, RouterTest::unavailable))
          .isInstanceOf(SupplierFailure.Unavailable.class);
    }
  }

  private static String unavailable() {
    throw Market.unavailable("a");
  }
}
