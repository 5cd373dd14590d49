package io.supercargo.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.supercargo.ports.provider.DriftWatch;
import io.supercargo.ports.provider.Operation;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.RawCalls;
import io.supercargo.ports.provider.Shape;
import io.supercargo.ports.provider.Shapes;
import io.supercargo.ports.provider.Surroundings;
import io.supercargo.ports.store.CallLog;
import io.supercargo.ports.store.MarketStore;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every operation that a gateway answers has shapes, and they are true: what is asked stands in the
 * shape of the question, and what the gateway answers differs in nothing from the shape of the
 * answer.
 */
final class ShapesTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** A text, or a success, and nothing below it. */
  private static final Set<String> OF_ONE_VALUE =
      Set.of(
          "wangwangDecrypt",
          "taobaoImLinkGet",
          "addressAddOrUpdate",
          "tradeCrossOrderSync",
          "orderRelationWrite",
          "tradeCrossLogisticsOrderSync");

  private static final Set<String> ASK_NOTHING =
      Set.of(
          "addressGet",
          "tradeReceiveAddressGet",
          "tradePayProtocolPayIsopen",
          "cartList",
          "taobaoCartList",
          "logisticsCompanies",
          "logisticsOpQueryLogisticCompanyList",
          "logisticsOpQueryLogisticCompanyListOffline");

  /** Want a code that a person was given; the tests of accounts go that way. */
  private static final Set<String> OF_TOKENS =
      Set.of(
          "oauthGetToken",
          "oauthGetTokenByParam2",
          "oauthPostponeToken",
          "authTokenCreate",
          "authTokenRefresh");

  /** Want a picture of another house than the sandbox's own; theirs is the answer of the posts. */
  private static final Set<String> OF_PICTURES_ELSEWHERE =
      Set.of("imageUploadGet", "taobaoImageUploadGet");

  /** Want goods that a seller has sent, which nobody does here. */
  private static final Set<String> OF_GOODS_SENT =
      Set.of("tradeReceivegoodsConfirm", "orderConfirmReceipt", "purchaseOrderConfirmReceipt");

  @TempDir private static Path folder;
  private static Provider sandbox;
  private static SampleCalls samples;
  private static Street street;

  @BeforeAll
  static void build() {
    sandbox =
        Street.open(
            "sandbox",
            Map.of("offers", "300"),
            new Surroundings(
                "sandbox",
                InstantSource.system(),
                CallLog.NONE,
                MarketStore.inMemory(),
                folder,
                () -> URI.create("http://localhost:8080"),
                Surroundings.Progress.SILENT));
    samples = new SampleCalls(sandbox);
    street = new Street(sandbox);
  }

  @AfterAll
  static void close() {
    street.close();
    sandbox.close();
  }

  @ParameterizedTest
  @CsvSource({
    "xportcn,ka",
    "xportcn,v1",
    "xportcn,v2",
    "daji,''",
    "alibaba,open",
    "alibaba,site",
    "taobao,''"
  })
  void whatAGatewayAnswersHasShapesThatAreTrue(String type, String edition) throws IOException {
    try (Provider provider = client(type, edition)) {
      if (edition.equals("v2")) {
        samples.learnNames(provider.port(RawCalls.class).orElseThrow());
      }
      List<String> problems = new ArrayList<>();
      List<Operation> mounted = Mounted.by(type).of(provider);
      for (Operation operation : mounted) {
        problems.addAll(lacking(provider.port(Shapes.class).orElseThrow(), operation.name()));
        if (!OF_TOKENS.contains(operation.name())
            && !OF_GOODS_SENT.contains(operation.name())
            && !OF_PICTURES_ELSEWHERE.contains(operation.name())) {
          problems.addAll(told(provider, edition, operation.name()));
        }
      }
      provider
          .port(DriftWatch.class)
          .orElseThrow()
          .seen()
          .forEach(drift -> problems.add(drift.toString()));
      assertThat(problems).isEmpty();
      assertThat(mounted).hasSizeGreaterThan(15);
    }
  }

  private static Provider client(String type, String edition) {
    Map<String, Object> account = street.account(type);
    if (!edition.isEmpty()) {
      account.put("edition", edition);
    }
    return Street.open(type, account, Surroundings.bare("loop"));
  }

  private static List<String> lacking(Shapes shapes, String operation) {
    List<String> problems = new ArrayList<>();
    Set<String> envelope = paths(shapes.answer("of all"));
    boolean own = !envelope.containsAll(paths(shapes.answer(operation)));
    if (!own && !OF_ONE_VALUE.contains(operation)) {
      problems.add(operation + ": no fields in the answer but those of the envelope");
    }
    if (shapes.request(operation).fields().isEmpty() && !ASK_NOTHING.contains(operation)) {
      problems.add(operation + ": no fields in the request");
    }
    return problems;
  }

  private static List<String> told(Provider provider, String edition, String operation)
      throws IOException {
    String parameters = samples.of(provider.type(), edition, operation);
    RawCalls.Answer answer =
        provider.port(RawCalls.class).orElseThrow().call(operation, flat(parameters, edition));
    List<String> problems = new ArrayList<>();
    answer.refusal().ifPresent(refusal -> problems.add(operation + ": " + refusal.getMessage()));
    Set<String> known = paths(provider.port(Shapes.class).orElseThrow().request(operation));
    names(JSON.readTree(parameters), "")
        .filter(it -> known.stream().noneMatch(path -> (path + "[").startsWith(it + "[")))
        .forEach(it -> problems.add(operation + ": asks for " + it + ", unknown to its shape"));
    return problems;
  }

  /** National sites are asked with no parameter around the others, but where they have no paper. */
  private static String flat(String parameters, String edition) throws IOException {
    JsonNode tree = JSON.readTree(parameters);
    boolean wrapped = tree.size() == 1 && tree.iterator().next() instanceof ObjectNode;
    return edition.equals("site") && wrapped && !tree.has("countryAccount") && !tree.has("param")
        ? tree.iterator().next().toString()
        : parameters;
  }

  private static Stream<String> names(JsonNode tree, String above) {
    return tree.properties().stream()
        .flatMap(
            member ->
                Stream.concat(
                    Stream.of(above + member.getKey()),
                    names(member.getValue(), above + member.getKey() + ".")));
  }

  private static Set<String> paths(Shape shape) {
    return shape.fields().stream().map(Shape.Field::path).collect(Collectors.toSet());
  }
}
