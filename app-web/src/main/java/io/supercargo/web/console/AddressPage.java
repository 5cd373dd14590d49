package io.supercargo.web.console;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.supercargo.application.account.ListAddresses;
import io.supercargo.application.account.ParseAddress;
import io.supercargo.application.account.WriteAddress;
import io.supercargo.application.provider.Answer;
import io.supercargo.application.provider.Selection;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.address.SavedAddress;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.web.http.Routes;
import io.supercargo.web.request.AddressFields;
import io.supercargo.web.request.Fields;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The address book at the preferred supplier: read, added to, and a written line taken apart. */
final class AddressPage implements Routes {
  private static final String HERE = "/addresses";

  private final ListAddresses list;
  private final WriteAddress write;
  private final ParseAddress parse;

  @Inject
  AddressPage(ListAddresses list, WriteAddress write, ParseAddress parse) {
    this.list = list;
    this.write = write;
    this.parse = parse;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get(HERE, context -> show(context, AddressForm.EMPTY, Trouble.NONE));
    routes.post(HERE, this::add);
    routes.post(HERE + "/parse", this::parse);
  }

  private void add(Context context) {
    Map<String, List<String>> written = context.formParamMap();
    try {
      write.add(AddressFields.read(Fields.of(written, AddressFields.NAMES)), Selection.ROUTED);
      context.redirect(HERE, HttpStatus.SEE_OTHER);
    } catch (InvalidValue | SupplierFailure failure) {
      show(context, AddressForm.written(written), Trouble.of(failure, context));
    }
  }

  private void parse(Context context) {
    String text = String.join("", context.formParams("text"));
    try {
      show(
          context, AddressForm.of(text, parse.parse(text, Selection.ROUTED).value()), Trouble.NONE);
    } catch (InvalidValue | SupplierFailure failure) {
      show(context, AddressForm.text(text), Trouble.of(failure, context));
    }
  }

  private void show(Context context, AddressForm form, Trouble trouble) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("form", form);
    values.put("rows", List.of());
    values.put("trouble", trouble);
    try {
      Answer<List<SavedAddress>> book = list.list(Selection.ROUTED);
      values.put("rows", book.value().stream().map(it -> Row.of(it, book.provider())).toList());
    } catch (SupplierFailure failure) {
      values.put("trouble", trouble.there() ? trouble : Trouble.of(failure, context));
    }
    Trouble told = (Trouble) values.get("trouble");
    if (told.there()) {
      context.status(told.status());
    }
    Sheet.answer(context, "addresses", values);
  }

  /** One address of the book. */
  record Row(
      String id, String name, String phone, String place, String postalCode, String provider) {
    static Row of(SavedAddress saved, String provider) {
      var address = saved.address();
      var region = address.region();
      return new Row(
          saved.id(),
          address.receiver().name(),
          address.receiver().phone(),
          String.join(
              " ",
              List.of(
                  region.province(),
                  region.city(),
                  region.district().orElse(""),
                  region.town().orElse(""),
                  address.street())),
          address.postalCode().orElse(""),
          provider);
    }
  }
}
