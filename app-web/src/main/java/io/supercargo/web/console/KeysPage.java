package io.supercargo.web.console;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.supercargo.application.access.Keys;
import io.supercargo.web.guard.KeyDesk;
import io.supercargo.web.guard.Resources;
import io.supercargo.web.http.Routes;
import io.supercargo.web.request.Caller;
import io.supercargo.web.request.Fields;
import io.supercargo.web.request.KeyFields;
import io.supercargo.web.request.Written;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The keys of programs: what they open, when they last did, and how a new one is made. */
final class KeysPage implements Routes {
  private static final String HERE = "/keys";

  private final Keys keys;
  private final KeyDesk desk;

  @Inject
  KeysPage(Keys keys, KeyDesk desk) {
    this.keys = keys;
    this.desk = desk;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get(HERE, this::list);
    routes.post(HERE, this::create);
    routes.post(HERE + "/{id}/revoke", this::revoke);
  }

  private void list(Context context) {
    try {
      Written.query(context, Visitor.SWITCHES);
      show(context, Map.of("scopes", "*:write"));
    } catch (RuntimeException failure) {
      Sheet.trouble(context, "keys", failure);
    }
  }

  /** The key is on the page that answers, and on no other. */
  private void create(Context context) {
    Map<String, Object> more = new LinkedHashMap<>();
    try {
      Fields fields = Fields.of(context.formParamMap(), KeyFields.KNOWN);
      Keys.Issued issued = keys.issue(desk.wish(context, fields));
      Caller.setSubject(context, issued.key().name());
      more.put("issued", issued.key().name());
      more.put("secret", issued.text().reveal());
      more.put("scopes", "*:write");
    } catch (RuntimeException failure) {
      Trouble trouble = Trouble.of(failure, context);
      context.status(trouble.status());
      more.put("trouble", trouble);
      KeyFields.KNOWN.forEach(name -> more.put(name, String.join("", context.formParams(name))));
    }
    show(context, more);
  }

  private void revoke(Context context) {
    try {
      desk.revoke(desk.find(context.pathParam("id")));
      context.redirect(HERE, HttpStatus.SEE_OTHER);
    } catch (RuntimeException failure) {
      Sheet.trouble(context, "keys", failure);
    }
  }

  private void show(Context context, Map<String, Object> more) {
    Map<String, Object> values = new LinkedHashMap<>();
    KeyFields.KNOWN.forEach(name -> values.put(name, ""));
    values.put("secret", "");
    values.put("issued", "");
    values.put("resources", String.join(", ", Resources.NAMES));
    values.put("rows", rows());
    values.putAll(more);
    Sheet.answer(context, "keys", values);
  }

  private List<KeyRow> rows() {
    return keys.list().stream().map(key -> KeyRow.of(key, keys.state(key))).toList();
  }
}
