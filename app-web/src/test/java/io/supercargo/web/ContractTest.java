package io.supercargo.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javalin.Javalin;
import io.javalin.http.HandlerType;
import io.supercargo.ports.store.CallLog;
import io.supercargo.testkit.fake.FakeMarket;
import io.supercargo.web.problem.ProblemType;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The contract says what the server does, and the server does what the contract says. */
class ContractTest {
  private static final Served SERVED = Served.over(FakeMarket.named("market").provider());
  private static final SwaggerParseResult READ = read();
  private static final Pattern DOCUMENTED =
      Pattern.compile("/(api|health|sandbox)/.*|/(metrics|openapi\\.json|docs)");
  private static final OpenAPI CONTRACT = READ.getOpenAPI();

  @AfterAll
  static void close() {
    SERVED.close();
  }

  @Test
  void theDocumentIsValidOpenApi() {
    assertThat(READ.getMessages()).isEmpty();
    assertThat(CONTRACT.getOpenapi()).isEqualTo("3.1.0");
  }

  @Test
  void theDocumentHoldsEveryRouteAndNoOther() {
    assertThat(operations()).isEqualTo(routes());
  }

  @Test
  void theDocumentHoldsEveryParameterAndNoOther() {
    CONTRACT
        .getPaths()
        .forEach(
            (path, item) ->
                item.readOperationsMap()
                    .forEach(
                        (method, operation) -> {
                          if (path.startsWith("/api/") && !takesBody(operation)) {
                            assertThat(knownParameters(method, path))
                                .as(path)
                                .isEqualTo(queryParameters(operation));
                          }
                        }));
  }

  @Test
  void everyAnswerHasAnExampleThatKeepsItsSchema() {
    ContractCheck.examplesKeepTheirSchemas();
  }

  @Test
  void everyBodyHasAnExampleThatKeepsItsSchema() {
    ContractCheck.examplesOfBodiesKeepTheirSchemas();
  }

  @Test
  void aProblemThatTheContractDoesNotKnowIsCaught() {
    Told lost = SERVED.get("/api/v1/products/1688:7");

    assertThat(lost.status()).isEqualTo(404);
    assertThatThrownBy(() -> ContractCheck.check("get", "/api/v1/keys", lost))
        .hasMessageContaining("404 of get /api/v1/keys stands in the contract");
  }

  @Test
  void anAnswerThatTellsMoreOrLessIsCaught() {
    Told health = SERVED.get("/health/live");

    ContractCheck.check("get", "/health/live", health);
    assertThatThrownBy(() -> ContractCheck.check("get", "/api/v1/filters", health))
        .hasMessageContaining("required property 'filters' not found")
        .hasMessageContaining("property 'status' is not defined in the schema");
  }

  @Test
  void thePageTellsOfEveryOperationAndProblem() {
    Told page = SERVED.get("/docs");

    assertThat(page.header("Content-Type")).isEqualTo("text/html;charset=utf-8");
    CONTRACT
        .getPaths()
        .values()
        .forEach(
            item ->
                item.readOperations()
                    .forEach(
                        operation ->
                            assertThat(page.text())
                                .contains("id=\"" + operation.getOperationId() + "\"")));
    Arrays.stream(ProblemType.values())
        .forEach(
            type -> assertThat(page.text()).contains("id=\"" + type.uri().substring(6) + "\""));
    assertThat(page.text()).doesNotContain("http-equiv", "<script", "style=", "//cdn");
    assertThat(SERVED.get("/assets/docs.css").header("Content-Type"))
        .isEqualTo("text/css; charset=utf-8");
  }

  private static Set<String> operations() {
    Set<String> operations = new TreeSet<>();
    CONTRACT
        .getPaths()
        .forEach(
            (path, item) ->
                item.readOperationsMap()
                    .keySet()
                    .forEach(method -> operations.add(method + " " + path)));
    return operations;
  }

  /** Without the console, and the gateways, whose contracts are the suppliers'. */
  private static Set<String> routes() {
    WebServer server = House.server(Map.of(), CallLog.NONE);
    Javalin javalin = Javalin.create(config -> server.register(config.routes));
    return javalin.unsafe.internalRouter.allHttpHandlers().stream()
        .filter(route -> HandlerType.commonHttp().contains(route.endpoint.method))
        .filter(route -> DOCUMENTED.matcher(route.endpoint.path).matches())
        .map(route -> route.endpoint.method + " " + route.endpoint.path)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The names that the server gives when it refuses one that it does not know. */
  private static Set<String> knownParameters(HttpMethod method, String template) {
    String path = template.replaceAll("\\{name}", "market").replaceAll("\\{[^}]+}", "1688:1");
    Told told =
        SERVED.send(
            SERVED
                .request(path + "?nobodyKnowsThis=1")
                .method(method.name(), java.net.http.HttpRequest.BodyPublishers.noBody()));
    String detail = told.at("/detail");
    assertThat(told.status()).as(detail).isEqualTo(400);
    if (detail.endsWith("(expected: none)")) {
      return Set.of();
    }
    String names = detail.replaceAll(".*expected: one of (.*); did you mean.*", "$1");
    return new TreeSet<>(List.of(names.split(", ")));
  }

  private static Set<String> queryParameters(Operation operation) {
    List<Parameter> parameters =
        operation.getParameters() == null ? List.of() : operation.getParameters();
    return parameters.stream()
        .map(ContractTest::resolved)
        .filter(parameter -> parameter.getIn().equals("query"))
        .map(Parameter::getName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Parameter resolved(Parameter parameter) {
    String ref = parameter.get$ref();
    return ref == null
        ? parameter
        : Objects.requireNonNull(
            CONTRACT.getComponents().getParameters().get(ref.substring(ref.lastIndexOf('/') + 1)));
  }

  private static boolean takesBody(Operation operation) {
    return operation.getRequestBody() != null
        || operation
            .getOperationId()
            .matches(
                "searchByImage|uploadImage|(add|update|parse)Address|registerBuyer|connectAccount"
                    + "|(quote|place|cancel|pay)Orders?|confirmReceipt|linkPayment|handInVoucher|redirectOrder"
                    + "|(add|change)(CartItem|(To|In)SupplierCart)|(lookAfter|resolve|approve|reject)Intent|advanceSandboxClock|setSandboxFault"
                    + "|report(Order|Shipment)(Status)?|relateOrders"
                    + "|triggerEvent|addWebhook|resendSpan");
  }

  private static SwaggerParseResult read() {
    ParseOptions options = new ParseOptions();
    options.setResolve(true);
    options.setResolveFully(false);
    return new OpenAPIV3Parser()
        .readContents(SERVED.get("/openapi.json").text(), List.of(), options);
  }
}
