package io.supercargo.application.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.application.House;
import io.supercargo.application.Market;
import io.supercargo.domain.Audience;
import io.supercargo.domain.Capability;
import io.supercargo.domain.search.FilterConfig;
import io.supercargo.ports.Reply;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import io.supercargo.ports.product.Filters;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.Support;
import java.util.List;
import org.junit.jupiter.api.Test;

final class InquiryTest {
  private static final FilterConfig NONE = new FilterConfig(List.of(), List.of());

  @Test
  void theFirstAnswerIsTaken() {
    House house = House.of(answering("a"), answering("b"));
    Answer<FilterConfig> answer = ask(house, Selection.ROUTED);
    assertThat(answer.provider()).isEqualTo("a");
    assertThat(answer.raw().text()).isEqualTo("{\"from\":\"a\"}");
    assertThat(answer.fetchedAt()).isEqualTo(house.now());
  }

  @Test
  void whereOneDoesNotKnowTheNextIsAsked() {
    House house = House.of(failing("a", notFound("a")), answering("b"));
    assertThat(ask(house, Selection.ROUTED).provider()).isEqualTo("b");
  }

  @Test
  void whoIsNamedAloneIsNeverReplaced() {
    House house = House.of(failing("a", notFound("a")), answering("b"));
    assertThatThrownBy(() -> ask(house, Selection.of("a")))
        .isInstanceOf(SupplierFailure.NotFound.class);
  }

  @Test
  void notFoundIsNotSaidWhileSomebodyCouldNotBeAsked() {
    House house = House.of(failing("a", notFound("a")), failing("b", Market.unavailable("b")));
    assertThatThrownBy(() -> ask(house, Selection.ROUTED))
        .isInstanceOf(SupplierFailure.Unavailable.class);
  }

  @Test
  void aCapabilityWithoutItsPortIsAFaultOfTheAdapter() {
    Provider gap = Provider.named("gap", "fake").supports(Capability.FILTERS, Support.YES).build();
    assertThatThrownBy(() -> ask(House.of(gap), Selection.ROUTED))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("gap (fake) states a capability without its port Filters");
  }

  private static Answer<FilterConfig> ask(House house, Selection selection) {
    return house.inquiry.ask(
        selection,
        new Inquiry.Question<>(
            Capability.FILTERS,
            Filters.class,
            Audience.ENGLISH,
            filters -> filters.filters(Audience.ENGLISH)));
  }

  private static Provider answering(String name) {
    return provider(name, audience -> new Reply<>(NONE, () -> "{\"from\":\"" + name + "\"}"));
  }

  private static Provider failing(String name, SupplierFailure failure) {
    return provider(
        name,
        audience -> {
          throw failure;
        });
  }

  private static Provider provider(String name, Filters filters) {
    return Provider.named(name, "fake")
        .with(Filters.class, filters)
        .supports(Capability.FILTERS, Support.YES)
        .build();
  }

  private static SupplierFailure notFound(String provider) {
    return new SupplierFailure.NotFound(Origin.of(provider), "no such product");
  }
}
