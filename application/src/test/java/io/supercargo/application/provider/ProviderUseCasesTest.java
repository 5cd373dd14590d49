package io.supercargo.application.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.application.House;
import io.supercargo.application.Market;
import io.supercargo.application.provider.ProviderCard.Cell;
import io.supercargo.domain.Capability;
import io.supercargo.domain.InvalidValue;
import io.supercargo.ports.provider.Evidence;
import io.supercargo.ports.provider.Operation;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.RawCalls;
import io.supercargo.ports.provider.Support;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ProviderUseCasesTest {
  private static final Operation KEYWORDS =
      new Operation(
          "searchKeyword",
          "product",
          Optional.empty(),
          Operation.Use.READ,
          "POST",
          "/alibaba/ka/product/keywords/query",
          Evidence.DOCUMENTED,
          List.of(Capability.KEYWORD_SEARCH),
          Optional.empty());

  private final Provider main =
      Provider.named("main", "xportcn")
          .edition("ka")
          .with(RawCalls.class, new Echo())
          .supports(Capability.KEYWORD_SEARCH, Support.YES)
          .supports(Capability.FREIGHT_ESTIMATE, Support.ASSUMED)
          .operations(List.of(KEYWORDS))
          .build();
  private final Provider sandbox = House.selling("sandbox", Market.of(1, 1));
  private final House house = House.of(main, sandbox);
  private final ShowProvider show = new ShowProvider(house.providers, house.watch);

  @Test
  void aCardHoldsACellForEachCapability() {
    house.watch.over(main, Capability.KEYWORD_SEARCH, () -> "found");
    ProviderCard card = show.show("main");
    assertThat(card.type()).isEqualTo("xportcn");
    assertThat(card.edition()).contains("ka");
    assertThat(card.capabilities()).hasSize(Capability.values().length);
    assertThat(card.capabilities())
        .containsEntry(Capability.KEYWORD_SEARCH, new Cell(Support.YES, Optional.of(house.now())))
        .containsEntry(Capability.FREIGHT_ESTIMATE, new Cell(Support.ASSUMED, Optional.empty()))
        .containsEntry(Capability.REFUND, new Cell(Support.NO, Optional.empty()));
    assertThat(card.health().status()).isEqualTo(Health.Status.OK);
  }

  @Test
  void allAreListedInTheOrderOfTheConfiguration() {
    assertThat(new ListProviders(house.providers, show).list())
        .map(ProviderCard::name)
        .containsExactly("main", "sandbox");
  }

  @Test
  void operationsAreListedWhole() {
    ListOperations operations = new ListOperations(house.providers);
    assertThat(operations.list("main")).containsExactly(KEYWORDS);
    assertThat(operations.list("sandbox")).isEmpty();
  }

  @Test
  void anOperationIsCalledOrOnlyShown() {
    CallRaw raw = new CallRaw(house.providers);
    assertThat(raw.call("main", "searchKeyword", "{}"))
        .isEqualTo(RawCalls.Answer.of(200, "searchKeyword {}"));
    assertThat(raw.preview("main", "searchKeyword", "{}").url()).isEqualTo("searchKeyword");
  }

  @Test
  void whoHasNoWireCannotBeCalledRaw() {
    assertThatThrownBy(() -> new CallRaw(house.providers).call("sandbox", "x", "{}"))
        .isInstanceOf(InvalidValue.class)
        .hasMessage("provider: sandbox (expected: one that has a wire, e.g. main)");
  }

  private static final class Echo implements RawCalls {
    @Override
    public Answer call(String operation, String json) {
      return Answer.of(200, operation + " " + json);
    }

    @Override
    public Request preview(String operation, String json) {
      return new Request("POST", operation, List.of(), json);
    }
  }
}
