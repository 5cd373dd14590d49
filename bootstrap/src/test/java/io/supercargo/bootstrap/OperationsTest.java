package io.supercargo.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.ports.provider.Evidence;
import io.supercargo.ports.provider.JsonType;
import io.supercargo.ports.provider.Operation;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.Shape;
import io.supercargo.ports.provider.Shapes;
import io.supercargo.ports.provider.Surroundings;
import io.supercargo.testkit.fake.FakeMarket;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The catalogue of operations holds all that suppliers name. */
final class OperationsTest {
  private static final Map<String, List<String>> EDITIONS =
      Map.of(
          "xportcn", List.of("ka", "v1", "v2"),
          "daji", List.of(""),
          "alibaba", List.of(""),
          "taobao", List.of(""));

  @Test
  void everyOperationThatASupplierNamesIsInTheTables() throws IOException {
    Map<String, Set<String>> known = known();
    List<String> missing = new ArrayList<>();
    for (String[] row : expected()) {
      String where = row[0] + " " + row[1];
      boolean there =
          known.entrySet().stream()
              .filter(
                  it ->
                      row[1].isEmpty() ? it.getKey().startsWith(where) : it.getKey().equals(where))
              .anyMatch(it -> it.getValue().contains(row[2]));
      if (!there) {
        missing.add(String.join(" ", row));
      }
    }
    assertThat(missing).isEmpty();
    assertThat(expected()).hasSizeGreaterThan(350);
  }

  @Test
  void whatServesACapabilityIsToldWhole() {
    each(
        (where, provider) -> {
          Shapes shapes = provider.port(Shapes.class).orElseThrow();
          assertThat(provider.operations())
              .filteredOn(operation -> !operation.capabilities().isEmpty())
              .as(where)
              .isNotEmpty()
              .allMatch(shapes::isWhole);
        });
  }

  @Test
  void whatWasOnlyAssumedAndServesNothingIsNotCalledWhole() {
    List<String> assumed = new ArrayList<>();
    each(
        (where, provider) -> {
          Shapes shapes = provider.port(Shapes.class).orElseThrow();
          assertThat(provider.operations())
              .filteredOn(operation -> operation.evidence() == Evidence.ASSUMED)
              .filteredOn(operation -> operation.capabilities().isEmpty())
              .filteredOn(operation -> operation.use() != Operation.Use.PUSH)
              .as(where)
              .noneMatch(shapes::isWhole)
              .noneMatch(operation -> shapes.answer(operation.name()).fields().isEmpty())
              .allSatisfy(operation -> assumed.add(operation.name()));
        });
    assertThat(assumed).hasSizeGreaterThan(40);
  }

  @Test
  void shapesJoinWhatIsPublishedAndWhatIsRead() {
    each(
        (where, provider) -> {
          Shapes shapes = provider.port(Shapes.class).orElseThrow();
          if (where.equals("xportcn ka")) {
            Shape hits = shapes.answer("searchKeyword");
            assertThat(hits.field("data.data[].price").orElseThrow())
                .isEqualTo(field("data.data[].price", JsonType.INTEGER, true, false));
            assertThat(hits.field("data.data[].subject").orElseThrow())
                .isEqualTo(field("data.data[].subject", JsonType.STRING, true, true));
            assertThat(shapes.request("orderCreate").field("flow")).isPresent();
          }
          if (where.equals("alibaba ")) {
            Shape hits = shapes.answer("productSearchKeywordQuery");
            assertThat(hits.field("result.result.data[].offerId").orElseThrow().required())
                .isTrue();
            assertThat(hits.field("result.result.data[].whiteImage")).isPresent();
            assertThat(shapes.answer("tradeGetBuyerView").fields()).hasSizeGreaterThan(100);
          }
        });
  }

  private static Shape.Field field(String path, JsonType type, boolean required, boolean nullable) {
    return new Shape.Field(path, Set.of(type), required, nullable);
  }

  private interface Look {
    void at(String where, Provider provider);
  }

  private static void each(Look look) {
    try (Street street = new Street(FakeMarket.named("market").provider())) {
      EDITIONS.forEach(
          (type, editions) -> {
            for (String edition : editions) {
              Map<String, Object> account = street.account(type);
              if (!edition.isEmpty()) {
                account.put("edition", edition);
              }
              try (Provider provider = Street.open(type, account, Surroundings.bare("x"))) {
                look.at(type + " " + edition, provider);
              }
            }
          });
    }
  }

  private static Map<String, Set<String>> known() {
    Map<String, Set<String>> known = new TreeMap<>();
    each(
        (where, provider) ->
            known.put(
                where,
                provider.operations().stream()
                    .map(Operation::name)
                    .collect(Collectors.toCollection(TreeSet::new))));
    return known;
  }

  private static List<String[]> expected() throws IOException {
    try (InputStream in = OperationsTest.class.getResourceAsStream("/expected-operations.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .toList();
    }
  }
}
