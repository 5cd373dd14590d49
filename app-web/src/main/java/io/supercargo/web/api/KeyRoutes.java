package io.supercargo.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import io.supercargo.application.access.Keys;
import io.supercargo.domain.access.AccessKey;
import io.supercargo.web.guard.KeyDesk;
import io.supercargo.web.http.Json;
import io.supercargo.web.http.Routes;
import io.supercargo.web.request.Body;
import io.supercargo.web.request.Caller;
import io.supercargo.web.request.Fields;
import io.supercargo.web.request.KeyFields;
import io.supercargo.web.request.Written;
import io.supercargo.web.view.KeyView;
import io.supercargo.web.view.PlanView;
import jakarta.inject.Inject;
import java.util.List;

/** The keys to this house. */
final class KeyRoutes implements Routes {
  private static final String HERE = "/api/v1/keys";
  private static final List<String> ADD = Asked.names(KeyFields.KNOWN, List.of("dryRun"));

  private final Keys keys;
  private final KeyDesk desk;

  @Inject
  KeyRoutes(Keys keys, KeyDesk desk) {
    this.keys = keys;
    this.desk = desk;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get(HERE, this::list);
    routes.post(HERE, this::create);
    routes.get(HERE + "/{id}", this::show);
    routes.delete(HERE + "/{id}", this::revoke);
  }

  private void list(Context context) {
    Fields fields = Written.query(context, Asked.PAGE);
    List<KeyView> all = keys.list().stream().map(this::view).toList();
    Json.answer(context, Slice.of(all, fields));
  }

  private void show(Context context) {
    Written.query(context, List.of());
    Json.answer(context, view(desk.find(context.pathParam("id"))));
  }

  /** The key is in this answer and in no other; so it is not kept for one that comes again. */
  private void create(Context context) {
    Fields fields = Written.json(context, Body.object(context), ADD);
    Keys.Wish wish = desk.wish(context, fields);
    if (fields.flag("dryRun")) {
      Json.answer(context, PlanView.of("create-key", keys.plan(wish).name()));
      return;
    }
    Caller.setSubject(context, wish.name());
    context.status(HttpStatus.CREATED).header(Header.CACHE_CONTROL, "no-store");
    Json.answer(context, KeyView.Issued.of(keys.issue(wish)));
  }

  private void revoke(Context context) {
    Fields fields = Written.query(context, List.of("dryRun"));
    AccessKey key = desk.find(context.pathParam("id"));
    if (fields.flag("dryRun")) {
      Json.answer(context, PlanView.of("revoke-key", key.id()));
      return;
    }
    desk.revoke(key);
    context.status(HttpStatus.NO_CONTENT);
  }

  private KeyView view(AccessKey key) {
    return KeyView.of(key, keys.state(key));
  }
}
