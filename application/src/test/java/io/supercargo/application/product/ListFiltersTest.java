package io.supercargo.application.product;

import static io.supercargo.domain.Capability.KEYWORD_SEARCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.application.House;
import io.supercargo.application.Market;
import io.supercargo.application.product.FilterTable.Supported;
import io.supercargo.application.provider.ProviderReport;
import io.supercargo.application.provider.ProviderReport.Status;
import io.supercargo.application.provider.Selection;
import io.supercargo.domain.Audience;
import io.supercargo.domain.Capability;
import io.supercargo.domain.search.Filter;
import io.supercargo.domain.search.FilterConfig;
import io.supercargo.domain.search.SortKey;
import io.supercargo.ports.Reply;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.product.Filters;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.Support;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ListFiltersTest {
  private final Provider a =
      provider("a", new FilterConfig(List.of(Filter.SHIPS_IN_24H), List.of(SortKey.PRICE)));
  private final Provider b =
      provider(
          "b",
          new FilterConfig(
              List.of(Filter.NEW_IN_7_DAYS, Filter.SHIPS_IN_24H), List.of(SortKey.PRICE)));
  private final Provider mute = Provider.named("mute", "fake").build();

  @Test
  void tellsTheUnionAndWhoSupportsWhat() {
    FilterTable table = list(Selection.ROUTED, a, b);
    assertThat(table.filters())
        .containsExactly(
            new Supported<>(Filter.SHIPS_IN_24H, List.of("a", "b")),
            new Supported<>(Filter.NEW_IN_7_DAYS, List.of("b")));
    assertThat(table.sortKeys())
        .containsExactly(
            new Supported<>(SortKey.PRICE, List.of("a", "b")),
            new Supported<>(SortKey.PAYABLE, List.of("a", "b")));
    assertThat(table.raw()).containsOnlyKeys("a", "b");
  }

  @Test
  void asksOnlyThoseThatAreNamed() {
    assertThat(list(Selection.of("a"), a, b).filters())
        .containsExactly(new Supported<>(Filter.SHIPS_IN_24H, List.of("a")));
  }

  @Test
  void reportsWhoFailedAndWhoCannot() {
    Provider down =
        provider(
            "down",
            audience -> {
              throw Market.unavailable("down");
            });
    assertThat(list(Selection.ROUTED, a, mute, down).providers())
        .map(report -> report.name() + " " + report.status())
        .containsExactly("a " + Status.OK, "down " + Status.FAILED, "mute " + Status.UNSUPPORTED);
  }

  @Test
  void whatIsDocumentedStandsInForThoseThatOnlySearch() {
    Provider plain = Provider.named("plain", "fake").supports(KEYWORD_SEARCH, Support.YES).build();

    FilterTable table = list(Selection.ROUTED, mute, plain);

    assertThat(table.filters()).extracting(Supported::value).containsExactly(Filter.values());
    assertThat(table.filters()).allMatch(one -> one.providers().equals(List.of("plain")));
    assertThat(table.sortKeys()).extracting(Supported::value).containsExactly(SortKey.values());
    assertThat(table.providers())
        .containsExactly(
            new ProviderReport(
                "plain",
                Status.OK,
                0,
                Optional.of(
                    "what the 1688 family documents; the provider itself cannot be asked")));
  }

  @Test
  void documentsNeverStandInBesideOneThatCanBeAsked() {
    Provider plain = Provider.named("plain", "fake").supports(KEYWORD_SEARCH, Support.YES).build();

    assertThat(list(Selection.ROUTED, a, plain).sortKeys())
        .containsExactly(
            new Supported<>(SortKey.PRICE, List.of("a")),
            new Supported<>(SortKey.PAYABLE, List.of("a")));
    assertThatThrownBy(() -> list(Selection.of("a", "plain"), a, plain))
        .isInstanceOf(SupplierFailure.Unsupported.class);
    assertThatThrownBy(() -> list(Selection.of("mute", "plain"), mute, plain))
        .isInstanceOf(SupplierFailure.Unsupported.class);
  }

  private static FilterTable list(Selection selection, Provider... providers) {
    try (House house = House.of(providers)) {
      return new ListFilters(house.router, house.fanOut, house.reads)
          .list(selection, Audience.ENGLISH);
    }
  }

  private static Provider provider(String name, FilterConfig config) {
    return provider(name, audience -> Reply.of(config));
  }

  private static Provider provider(String name, Filters filters) {
    return Provider.named(name, "fake")
        .with(Filters.class, filters)
        .supports(Capability.FILTERS, Support.YES)
        .build();
  }
}
