package io.supercargo.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.supercargo.application.account.ListAddresses;
import io.supercargo.application.account.ParseAddress;
import io.supercargo.application.account.WriteAddress;
import io.supercargo.application.provider.Answer;
import io.supercargo.application.provider.Selection;
import io.supercargo.domain.address.Address;
import io.supercargo.domain.address.SavedAddress;
import io.supercargo.web.http.Json;
import io.supercargo.web.http.Routes;
import io.supercargo.web.request.AddressFields;
import io.supercargo.web.request.Body;
import io.supercargo.web.request.Fields;
import io.supercargo.web.request.Written;
import io.supercargo.web.view.AddressView;
import io.supercargo.web.view.ParsedAddressView;
import jakarta.inject.Inject;
import java.util.List;

/** A supplier's address book. */
final class AddressRoutes implements Routes {
  private static final List<String> LIST_KNOWN =
      Asked.names(List.of("provider"), Asked.PAGE, List.of("raw"));
  private static final List<String> WRITE_KNOWN =
      Asked.names(AddressFields.NAMES, List.of("provider", "dryRun"));
  private static final List<String> PARSE_KNOWN = List.of("text", "provider", "raw");

  private final ListAddresses list;
  private final WriteAddress write;
  private final ParseAddress parse;
  private final Once once;

  @Inject
  AddressRoutes(ListAddresses list, WriteAddress write, ParseAddress parse, Once once) {
    this.list = list;
    this.write = write;
    this.parse = parse;
    this.once = once;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get("/api/v1/addresses", this::list);
    routes.post("/api/v1/addresses", this::add);
    routes.put("/api/v1/addresses/{id}", this::update);
    routes.post("/api/v1/addresses:parse", this::parse);
  }

  private void list(Context context) {
    Fields fields = Written.query(context, LIST_KNOWN);
    Answer<List<SavedAddress>> answer = list.list(Asked.selection(fields));
    List<AddressView> all =
        answer.value().stream().map(it -> AddressView.of(it, answer.provider())).toList();
    Json.answer(context, Slice.of(all, fields).raw(answer, Asked.raw(fields)));
  }

  private void add(Context context) {
    Fields fields = Written.json(context, Body.object(context), WRITE_KNOWN);
    Address address = AddressFields.read(fields);
    Selection selection = Asked.selection(fields);
    if (fields.flag("dryRun")) {
      Json.answer(context, AddressView.of(null, address, write.provider(selection)));
      return;
    }
    once.answer(
        context,
        HttpStatus.CREATED,
        () -> {
          var added = write.add(address, selection);
          return AddressView.of(added.value().orElse(null), address, added.provider());
        });
  }

  private void update(Context context) {
    Fields fields = Written.json(context, Body.object(context), WRITE_KNOWN);
    String id = context.pathParam("id");
    Address address = AddressFields.read(fields);
    Selection selection = Asked.selection(fields);
    if (fields.flag("dryRun")) {
      Json.answer(context, AddressView.of(id, address, write.provider(selection)));
      return;
    }
    once.answer(
        context,
        HttpStatus.OK,
        () -> {
          Answer<String> updated = write.update(id, address, selection);
          return AddressView.of(updated.value(), address, updated.provider());
        });
  }

  private void parse(Context context) {
    Fields fields = Written.json(context, Body.object(context), PARSE_KNOWN);
    Json.answer(
        context,
        ParsedAddressView.of(
            parse.parse(fields.requiredText("text"), Asked.selection(fields)), Asked.raw(fields)));
  }
}
