package io.supercargo.web.console;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.supercargo.application.account.RegisterBuyer;
import io.supercargo.application.provider.Selection;
import io.supercargo.application.write.Repeats;
import io.supercargo.domain.Capability;
import io.supercargo.domain.account.Registration;
import io.supercargo.web.http.Routes;
import io.supercargo.web.request.AccountFields;
import io.supercargo.web.request.Caller;
import io.supercargo.web.request.Fields;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The form by which a buyer downstream of us is made known to a supplier. */
final class AccountPage implements Routes {
  private static final String HERE = "/accounts";
  private static final List<String> FORM =
      Names.of(AccountFields.NAMES, List.of("provider", "key"));

  private final RegisterBuyer buyers;
  private final Repeats repeats;
  private final WhoCan whoCan;

  @Inject
  AccountPage(RegisterBuyer buyers, Repeats repeats, WhoCan whoCan) {
    this.buyers = buyers;
    this.repeats = repeats;
    this.whoCan = whoCan;
  }

  /** Who is known now, and where. */
  record Told(String member, String provider) {
    static final Told NOBODY = new Told("", "");
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get(HERE, context -> show(context, Entered.NOTHING, Told.NOBODY, Trouble.NONE));
    routes.post(HERE, this::add);
  }

  /** Pressed twice, it is done once. */
  private void add(Context context) {
    Entered entered = new Entered(context.formParamMap());
    try {
      Fields fields = Fields.of(entered.written(), FORM);
      Registration registration = AccountFields.read(fields);
      byte[] provider =
          repeats.once(
              Caller.of(context),
              Optional.of(FormKey.read(fields)),
              registration + " " + entered.text("provider"),
              () -> registered(registration, fields));
      String name = new String(provider, StandardCharsets.UTF_8);
      show(context, Entered.NOTHING, new Told(entered.text("outMemberId"), name), Trouble.NONE);
    } catch (RuntimeException failure) {
      show(context, entered, Told.NOBODY, Trouble.of(failure, context));
    }
  }

  private byte[] registered(Registration registration, Fields fields) {
    Selection whom = Selection.parse(fields.text("provider").orElse(""));
    return buyers.register(registration, whom).provider().getBytes(StandardCharsets.UTF_8);
  }

  private void show(Context context, Entered entered, Told told, Trouble trouble) {
    Words t = Words.in(Visitor.of(context).ui());
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("fields", fields(FormFields.of(t, entered, trouble), t));
    values.put("possible", whoCan.anybody(Capability.ACCOUNT));
    values.put("told", told);
    values.put("key", FormKey.fresh());
    values.put("trouble", trouble);
    if (trouble.there()) {
      context.status(trouble.status());
    }
    Sheet.answer(context, "accounts", values);
  }

  private List<FormField> fields(FormFields fields, Words t) {
    List<FormField> all = new ArrayList<>();
    AccountFields.NAMES.forEach(name -> all.add(fields.text(name, "account." + name)));
    List<Choice> able =
        whoCan.choices(
            Capability.ACCOUNT, fields.entered().text("provider"), t.of("provider.routed"));
    all.add(fields.choice("provider", "search.provider", able));
    return all;
  }
}
