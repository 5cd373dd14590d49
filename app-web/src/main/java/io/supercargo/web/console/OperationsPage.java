package io.supercargo.web.console;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.supercargo.application.provider.ListOperations;
import io.supercargo.domain.InvalidValue;
import io.supercargo.ports.provider.Evidence;
import io.supercargo.ports.provider.Operation;
import io.supercargo.web.http.Routes;
import io.supercargo.web.problem.Refusal;
import io.supercargo.web.request.Fields;
import io.supercargo.web.request.Written;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every operation of a provider's wire, and how well it is known. */
final class OperationsPage implements Routes {
  private static final List<String> KNOWN =
      Names.of(List.of("group", "evidence"), Visitor.SWITCHES);

  private final ListOperations operations;

  @Inject
  OperationsPage(ListOperations operations) {
    this.operations = operations;
  }

  static String href(String provider) {
    return ProviderPage.href(provider) + "/operations";
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get("/providers/{name}/operations", this::list);
  }

  private void list(Context context) {
    String provider = context.pathParam("name");
    try {
      Fields fields = Written.query(context, KNOWN);
      show(context, provider, all(provider), fields);
    } catch (InvalidValue | Refusal failure) {
      Sheet.trouble(context, provider, failure);
    }
  }

  private List<Operation> all(String provider) {
    try {
      return operations.list(provider);
    } catch (InvalidValue stranger) {
      throw Refusal.notFound("provider", provider);
    }
  }

  private static void show(Context context, String provider, List<Operation> all, Fields fields) {
    Words t = Words.in(Visitor.of(context).ui());
    String group = fields.text("group").orElse("");
    String evidence = fields.text("evidence").orElse("");
    List<Row> rows =
        all.stream()
            .filter(each -> group.isEmpty() || each.group().equals(group))
            .filter(each -> evidence.isEmpty() || each.evidence().code().equals(evidence))
            .map(each -> Row.of(provider, each))
            .toList();
    Sheet.answer(
        context,
        "operations",
        Map.of(
            "provider", provider,
            "back", ProviderPage.href(provider),
            "groups", choices(all.stream().map(Operation::group).distinct(), group, "", t),
            "evidences",
                choices(
                    Arrays.stream(Evidence.values()).map(Evidence::code), evidence, "evidence.", t),
            "json", "/api/v1" + href(provider),
            "total", Figures.count(rows.size()),
            "rows", rows));
  }

  private static List<Choice> choices(Stream<String> codes, String written, String key, Words t) {
    List<Choice> choices = new ArrayList<>();
    choices.add(new Choice("", t.of("operations.any"), written.isEmpty()));
    codes.forEach(
        code ->
            choices.add(new Choice(code, t.find(key + code).orElse(code), code.equals(written))));
    return Choice.keeping(written, choices);
  }

  /** One operation. */
  record Row(
      String name,
      String href,
      String group,
      String method,
      String path,
      String use,
      String evidence,
      String serves) {
    static Row of(String provider, Operation operation) {
      return new Row(
          operation.name(),
          OperationPage.href(provider, operation.name()),
          operation.group(),
          operation.method(),
          operation.path(),
          operation.use().code(),
          operation.evidence().code(),
          operation.capabilities().stream()
              .map(each -> each.code())
              .collect(Collectors.joining(", ")));
    }
  }
}
