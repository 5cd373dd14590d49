package io.supercargo.web.console;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.supercargo.application.account.ConnectAccount;
import io.supercargo.domain.InvalidValue;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.provider.Tokens;
import io.supercargo.web.http.Routes;
import io.supercargo.web.request.ConnectionFields;
import io.supercargo.web.request.Fields;
import io.supercargo.web.request.Written;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Connects our account at a supplier: the page to say yes on, and the code that comes of it. */
final class AuthorisationPage implements Routes {
  private static final String PATH = "/providers/{name}/authorisation";
  private static final List<String> KNOWN = Names.of(List.of("callback"), Visitor.SWITCHES);

  private final ConnectAccount connect;

  @Inject
  AuthorisationPage(ConnectAccount connect) {
    this.connect = connect;
  }

  static String href(String provider) {
    return ProviderPage.href(provider) + "/authorisation";
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get(PATH, this::begin);
    routes.post(PATH, this::end);
  }

  private void begin(Context context) {
    String provider = context.pathParam("name");
    try {
      Fields fields = Written.query(context, KNOWN);
      show(context, connect.begin(provider, ConnectionFields.callback(fields)), Map.of());
    } catch (InvalidValue | SupplierFailure failure) {
      Sheet.trouble(context, provider, failure);
    }
  }

  private void end(Context context) {
    String provider = context.pathParam("name");
    try {
      Fields fields = Fields.of(context.formParamMap(), ConnectionFields.KNOWN);
      Tokens tokens = ConnectionFields.end(connect, provider, fields);
      Sheet.answer(
          context,
          "connected",
          Map.of(
              "provider", provider,
              "back", ProviderPage.href(provider),
              "account", tokens.account().orElse(""),
              "expires", tokens.expires().map(Moment::text).orElse(""),
              "refreshable", tokens.refresh().isPresent()));
    } catch (InvalidValue | SupplierFailure failure) {
      again(context, provider, failure);
    }
  }

  /** With a new page to say yes on: the state of the old one may be spent. */
  private void again(Context context, String provider, RuntimeException failure) {
    try {
      ConnectAccount.Invitation next = connect.begin(provider, Optional.empty());
      Trouble trouble = Trouble.of(failure, context);
      context.status(trouble.status());
      show(context, next, Map.of("trouble", trouble));
    } catch (InvalidValue nobody) {
      Sheet.trouble(context, provider, nobody);
    }
  }

  private static void show(
      Context context, ConnectAccount.Invitation invitation, Map<String, Object> told) {
    String provider = context.pathParam("name");
    Map<String, Object> values = new LinkedHashMap<>(told);
    values.put("provider", provider);
    values.put("back", ProviderPage.href(provider));
    values.put("page", invitation.page().toString());
    values.put("callback", invitation.callback().toString());
    values.put("state", invitation.state());
    Sheet.answer(context, "authorisation", values);
  }
}
