package io.supercargo.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.domain.Capability;
import io.supercargo.domain.Marketplace;
import io.supercargo.ports.provider.Evidence;
import io.supercargo.ports.provider.Operation;
import io.supercargo.ports.provider.Support;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperationTableTest {
  private final OperationTable table = OperationTable.of(Supplier.class, "one");

  @Test
  void holdsTheOperationsOfOneEditionInTheirOrder() {
    assertThat(table.operations())
        .map(Operation::name)
        .containsExactly("ask", "tell", "only", "pushed");
    assertThat(OperationTable.of(Supplier.class, "third").operations())
        .map(Operation::name)
        .containsExactly("ask", "tell", "onlyThere");
    assertThat(OperationTable.of(Supplier.class).operations())
        .map(Operation::name)
        .containsExactly("ask", "tell");
  }

  @Test
  void aRowIsAnOperation() {
    Operation tell = table.named("tell");
    assertThat(tell.group()).isEqualTo("product");
    assertThat(tell.method() + " " + tell.path()).isEqualTo("POST /tell");
    assertThat(tell.evidence()).isEqualTo(Evidence.ASSUMED);
    assertThat(tell.support()).isEqualTo(Support.ASSUMED);
    assertThat(tell.assumption()).contains("guessed");
    assertThat(table.named("ask").assumption()).isEmpty();
    assertThat(table.named("only").capabilities())
        .containsExactly(Capability.FREIGHT_ESTIMATE, Capability.CATEGORIES);
  }

  @Test
  void askedForByTheLastWordOfAPathThatOnlyOneHas() {
    OperationTable table =
        OperationTable.of(
            List.of(
                row("imageSearch", "/product/imageQuery"),
                row("keywordSearch", "/param2/1/product.search.keywordQuery/{appKey}"),
                row("orderPay", "/order/pay"),
                row("pay", "/bill/settle"),
                row("refundPay", "/refund/get"),
                row("billGet", "/bill/get")),
            "");
    assertThat(table.asked("imageQuery").name()).isEqualTo("imageSearch");
    assertThat(table.asked("keywordQuery").name()).isEqualTo("keywordSearch");
    assertThat(table.asked("pay").name()).isEqualTo("pay");
    assertThatThrownBy(() -> table.asked("get"))
        .hasMessage(
            "operation: get (expected: one of imageSearch, keywordSearch, orderPay, pay, refundPay,"
                + " billGet)");
  }

  private static String row(String name, String path) {
    return String.join("\t", "*", name, "product", "", "read", "GET", path, "documented", "", "");
  }

  @Test
  void tellsWhatIsServed() {
    assertThat(table.serves(Capability.CATEGORIES)).isTrue();
    assertThat(table.serves(Capability.REFUND)).isFalse();
  }

  @Test
  void namesThatNobodyHasAreRefused() {
    assertThatThrownBy(() -> table.named("onlyThere"))
        .hasMessage("operation: onlyThere (expected: one of ask, tell, only, pushed)");
    assertThat(table.find("onlyThere")).isEmpty();
    assertThat(table.find("ask")).contains(table.named("ask"));
    assertThatThrownBy(() -> table.find("nothing"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no edition has an operation nothing");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a;b | operations.tsv: not 10 columns: [a, b]",
        "*;a;g;;read;PUT;/a;partly;; | operations.tsv: neither GET nor POST: [*, a, g, , read, PUT, /a, partly, , ]",
        "*;a;g;;read;GET;a;partly;; | operations.tsv: a path begins with /: [*, a, g, , read, GET, a, partly, , ]",
        "*;a;g;;read;GET;/a;sure;; | operations.tsv: no such marketplace, use, evidence or capability: [*, a, g, , read, GET, /a, sure, , ]",
        "x;a;g;;use;GET;/a;partly;; | operations.tsv: no such marketplace, use, evidence or capability: [x, a, g, , use, GET, /a, partly, , ]",
        "x;a;g;moon;read;GET;/a;partly;; | operations.tsv: no such marketplace, use, evidence or capability: [x, a, g, moon, read, GET, /a, partly, , ]",
        "x;a;g;;read;GET;/a;partly;fly; | operations.tsv: no such marketplace, use, evidence or capability: [x, a, g, , read, GET, /a, partly, fly, ]"
      })
  void rowsThatCannotBeAreNamed(String row, String message) {
    List<String> lines = List.of("# comment", "", row.replace(';', '\t'));
    assertThatThrownBy(() -> OperationTable.of(lines, ""))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(message);
  }

  @Test
  void aNameStandsOnceInAnEdition() {
    String row = "*\ta\tg\t\tread\tGET\t/a\tpartly\t\t";
    assertThatThrownBy(() -> OperationTable.of(List.of(row, row), "one"))
        .hasMessageStartingWith("operations.tsv: the name stands twice in an edition: ");
  }

  @Test
  void aWireWithoutATableIsSaidSo() {
    assertThatThrownBy(() -> OperationTable.of(String.class))
        .hasMessage("no operations.tsv beside class java.lang.String");
  }

  @Test
  void theMainMarketplaceIs1688WhereItIsReached() {
    assertThat(reaching("taobao", "1688").mainMarketplace()).isEqualTo(Marketplace.ALIBABA_1688);
    assertThat(reaching("", "poizon").mainMarketplace()).isEqualTo(Marketplace.POIZON);
    assertThat(reaching("").mainMarketplace()).isEqualTo(Marketplace.ALIBABA_1688);
  }

  @Test
  void tellsWhatIsServedAtAMarketplace() {
    String row = "*\ta\tg\tpoizon\tread\tGET\t/a\tpartly\tkeyword-search\t";
    OperationTable poizon = OperationTable.of(List.of(row), "");
    assertThat(poizon.serves(Capability.KEYWORD_SEARCH, Marketplace.POIZON)).isTrue();
    assertThat(poizon.serves(Capability.KEYWORD_SEARCH, Marketplace.TAOBAO)).isFalse();
    assertThat(table.serves(Capability.KEYWORD_SEARCH, Marketplace.POIZON)).isFalse();
  }

  private static OperationTable reaching(String... marketplaces) {
    List<String> lines =
        Arrays.stream(marketplaces)
            .map(where -> "*\tat-%s\tg\t%s\tread\tGET\t/a\tpartly\t\t".formatted(where, where))
            .toList();
    return OperationTable.of(lines, "");
  }
}
