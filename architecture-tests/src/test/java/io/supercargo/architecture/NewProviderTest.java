package io.supercargo.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Adding a provider touches its own module, a line in the root pom and one in bootstrap's. */
final class NewProviderTest {
  private static final Pattern MAIN =
      Pattern.compile("[^/]+/src/main/.*|[^/]+/pom\\.xml|supercargo");

  /** Bootstrap has the one dependency; what is published is listed; the lab measures all. */
  private static final Pattern MAY_NAME_PROVIDERS =
      Pattern.compile("(bootstrap|bom)/pom\\.xml|benchmarks/.*");

  /** Its paths name marketplaces, and a marketplace may be called like a provider. */
  private static final String WIRE_TABLE = "/wire/operations.tsv";

  /** A part that is about one marketplace is called after it, and may name it. */
  private static final Pattern DIALECT =
      Pattern.compile("\\b(?:dialect|wire|client|gateway)[./]([a-z]+)\\b");

  /** A comment may take a provider for an example. */
  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|(?m)^\\s*//.*$");

  /** Each with its reason. A line that is not needed any more fails. */
  private static final Map<String, String> EXCEPTIONS =
      Map.ofEntries(
          Map.entry(
              "domain/src/main/java/io/supercargo/domain/Marketplace.java: taobao",
              "the marketplace Taobao, not the provider of the same name"),
          Map.entry(
              "domain/src/main/java/io/supercargo/domain/Marketplace.java: alibaba",
              "the marketplace Alibaba.com, not the provider of the same name"),
          Map.entry(
              "app-web/src/main/resources/io/supercargo/web/console/messages_en.properties: taobao",
              "the marketplace Taobao, not the provider of the same name"),
          Map.entry(
              "app-web/src/main/resources/io/supercargo/web/console/messages_en.properties: alibaba",
              "the marketplace Alibaba.com, not the provider of the same name"),
          Map.entry(
              "app-web/src/main/resources/io/supercargo/web/console/messages_zh.properties: taobao",
              "the marketplace Taobao, not the provider of the same name"),
          Map.entry(
              "app-web/src/main/resources/io/supercargo/web/console/messages_zh.properties: alibaba",
              "the marketplace Alibaba.com, not the provider of the same name"),
          Map.entry(
              "app-web/src/main/resources/io/supercargo/web/docs/openapi.json: taobao",
              "the marketplace Taobao, not the provider of the same name"),
          Map.entry(
              "app-web/src/main/resources/io/supercargo/web/docs/openapi.json: alibaba",
              "the marketplace Alibaba.com, not the provider of the same name"),
          Map.entry(
              "adapters-sandbox/src/main/java/io/supercargo/sandbox/SandboxProductLinks.java: taobao",
              "the marketplace's own address, taobao.com"),
          Map.entry(
              "adapters-sandbox/src/main/java/io/supercargo/sandbox/SandboxProductLinks.java: alibaba",
              "the marketplace's own address, alibaba.com"),
          Map.entry(
              "app-cli/src/main/java/io/supercargo/cli/Buyable.java: taobao",
              "the marketplace Taobao, in the example of an id"),
          Map.entry(
              "testkit/src/main/java/io/supercargo/testkit/store/CallLogContract.java: daji",
              "a second name for a provider in a contract; any name would do"),
          Map.entry(
              "app-web/src/main/resources/io/supercargo/web/docs/openapi.json: xportcn",
              "the example of an answer, as it was served"),
          Map.entry(
              "testkit/src/main/resources/fixtures/daji/image-query.request.txt: alibaba",
              "a path as it was published"));

  @Test
  void providersAreNamedNowhereElse() {
    List<String> providers = List.copyOf(House.OURS.providers());
    assertThat(mentions(Tree.OURS, providers))
        .containsExactlyInAnyOrderElementsOf(EXCEPTIONS.keySet());
  }

  @Test
  void nameInCodeIsFoundAndNameInCommentIsNot() {
    assertThat(mentions(Tree.CROOKED, List.of("leaky")))
        .containsExactly(
            "web/pom.xml: leaky",
            "web/src/main/java/Partial.java: leaky",
            "web/src/main/resources/META-INF/services/"
                + "io.supercargo.ports.provider.ProviderType: leaky",
            "web/src/main/resources/menu.html: leaky");
  }

  private static List<String> mentions(Tree tree, List<String> providers) {
    return tree.files().stream()
        .filter(file -> MAIN.matcher(file).matches())
        .filter(file -> !MAY_NAME_PROVIDERS.matcher(file).matches())
        .filter(file -> !file.endsWith(WIRE_TABLE))
        .flatMap(file -> mentions(tree, file, providers))
        .toList();
  }

  private static Stream<String> mentions(Tree tree, String file, List<String> providers) {
    String text = DIALECT.matcher(withoutComments(file, tree.text(file))).replaceAll("dialect");
    Matcher dialect = DIALECT.matcher(file);
    String marketplace = dialect.find() ? dialect.group(1) : "";
    return providers.stream()
        .filter(provider -> !provider.equals(marketplace))
        .filter(provider -> !file.startsWith("adapters-" + provider + "/"))
        .filter(provider -> Pattern.compile("\\b" + provider + "\\b").matcher(text).find())
        .map(provider -> file + ": " + provider);
  }

  private static String withoutComments(String file, String text) {
    return file.endsWith(".java") ? COMMENT.matcher(text).replaceAll("") : text;
  }
}
