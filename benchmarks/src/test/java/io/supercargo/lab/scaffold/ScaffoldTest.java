package io.supercargo.lab.scaffold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.domain.search.SearchQuery;
import io.supercargo.lab.Unable;
import io.supercargo.lab.process.Repository;
import io.supercargo.ports.product.ProductSearch;
import io.supercargo.ports.provider.Provider;
import io.supercargo.testkit.fake.FakeMarket;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** A toy provider, made, compiled, found and asked. */
final class ScaffoldTest {
  private static final String DEPENDENCY =
      """
          <dependency>
            <groupId>io.supercargo</groupId>
            <artifactId>adapters-toy</artifactId>
            <version>${project.version}</version>
          </dependency>
      """;

  @TempDir private Path root;

  @BeforeEach
  void copyThePoms() throws IOException {
    Path ours = Repository.root();
    try (Stream<Path> modules = Files.list(ours)) {
      for (Path module : modules.filter(it -> Files.exists(it.resolve("pom.xml"))).toList()) {
        Path copy = Files.createDirectories(root.resolve(module.getFileName().toString()));
        Files.copy(module.resolve("pom.xml"), copy.resolve("pom.xml"));
      }
    }
    Files.copy(ours.resolve("pom.xml"), root.resolve("pom.xml"));
  }

  @Test
  void outsideOfTheModuleOneLineChangesInEachOfTwoPoms() throws IOException {
    Map<String, String> before = files();
    new Blueprint("toy").build(root);
    Map<String, String> after = files();
    after.keySet().removeIf(file -> file.startsWith("adapters-toy/"));

    assertThat(after.keySet()).isEqualTo(before.keySet());
    assertThat(after.keySet().stream().filter(it -> !Objects.equals(after.get(it), before.get(it))))
        .containsExactly("bootstrap/pom.xml", "pom.xml");
    assertThat(without(after.getOrDefault("pom.xml", ""), "    <module>adapters-toy</module>\n"))
        .isEqualTo(before.get("pom.xml"));
    assertThat(without(after.getOrDefault("bootstrap/pom.xml", ""), DEPENDENCY))
        .isEqualTo(before.get("bootstrap/pom.xml"));
  }

  @Test
  void aWordOfJavaIsNoName() {
    StringWriter said = new StringWriter();
    CommandLine line =
        new CommandLine(new Scaffold())
            .setExecutionExceptionHandler(
                (failure, command, parsed) -> {
                  said.write(String.valueOf(failure.getMessage()));
                  return 1;
                });

    assertThat(line.execute("class", "--in", root.toString())).isEqualTo(1);
    assertThat(said).hasToString("class (expected: a name that a package may have, such as acme)");
    assertThat(root.resolve("adapters-class")).doesNotExist();
  }

  @Test
  void itIsFoundAndSearchedOverItsOwnGateway() throws Exception {
    new Blueprint("toy").build(root);
    Provider market = FakeMarket.named("market").provider();
    try (Toy toy = Toy.compiled(root.resolve("adapters-toy"));
        Provider provider = toy.over(market)) {
      SearchQuery query = SearchQuery.of("bag");
      ProductSearch search = provider.port(ProductSearch.class).orElseThrow();
      assertThat(search.search(query).value().items())
          .extracting(offer -> offer.id() + " " + offer.title().best() + " " + offer.payable())
          .isEqualTo(
              market.port(ProductSearch.class).orElseThrow().search(query).value().items().stream()
                  .map(
                      offer ->
                          offer.id()
                              + " "
                              + offer.title().best()
                              + " "
                              + offer.prices().wholesale())
                  .toList())
          .isNotEmpty();
      assertThat(toy.runTests()).isEqualTo(2);
    }
  }

  @Test
  void whatIsThereIsLeftAlone() throws IOException {
    new Blueprint("toy").build(root);
    assertThatThrownBy(() -> new Blueprint("toy").build(root))
        .isInstanceOf(Unable.class)
        .hasMessage(root.resolve("adapters-toy") + " is there already");
  }

  private static String without(String text, String part) {
    assertThat(text).contains(part);
    return text.replace(part, "");
  }

  private Map<String, String> files() throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(Files::isRegularFile)
          .collect(
              Collectors.toMap(
                  file -> root.relativize(file).toString().replace('\\', '/'),
                  ScaffoldTest::text,
                  (a, b) -> a,
                  TreeMap::new));
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
