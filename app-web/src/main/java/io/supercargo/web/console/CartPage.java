package io.supercargo.web.console;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.supercargo.application.account.ListAddresses;
import io.supercargo.application.order.QuoteOrder;
import io.supercargo.application.order.Wanted;
import io.supercargo.application.provider.Selection;
import io.supercargo.domain.Audience;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.address.SavedAddress;
import io.supercargo.domain.order.CartItem;
import io.supercargo.domain.order.OrderLine;
import io.supercargo.domain.order.SavedQuote;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.web.http.Routes;
import io.supercargo.web.request.AddressFields;
import io.supercargo.web.request.Fields;
import io.supercargo.web.request.LineFields;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What may be ordered, and where it is to be sent. */
final class CartPage implements Routes {
  private static final String HERE = "/cart";
  private static final List<String> ITEM_KNOWN = List.of("quantity", "remove");
  private static final List<String> CHECKOUT_KNOWN =
      Names.of(AddressFields.NAMES, List.of("marketplace"));

  private final Basket basket;
  private final ListAddresses addresses;
  private final QuoteOrder quote;

  @Inject
  CartPage(Basket basket, ListAddresses addresses, QuoteOrder quote) {
    this.basket = basket;
    this.addresses = addresses;
    this.quote = quote;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get(HERE, context -> show(context, preferred(), Trouble.NONE));
    routes.post(HERE, this::add);
    routes.post(HERE + "/items/{item}", this::change);
    routes.post("/checkout", this::checkOut);
  }

  private void add(Context context) {
    write(
        context,
        () -> basket.add(LineFields.read(Fields.of(context.formParamMap(), LineFields.NAMES))));
  }

  private void change(Context context) {
    String item = context.pathParam("item");
    write(
        context,
        () -> {
          Fields fields = Fields.of(context.formParamMap(), ITEM_KNOWN);
          if (fields.flag("remove")) {
            basket.remove(item);
          } else {
            basket.change(item, LineFields.quantity(fields));
          }
        });
  }

  private void write(Context context, Runnable work) {
    try {
      work.run();
      context.redirect(HERE, HttpStatus.SEE_OTHER);
    } catch (InvalidValue invalid) {
      show(context, preferred(), Trouble.of(invalid, context));
    }
  }

  private void checkOut(Context context) {
    Map<String, List<String>> written = context.formParamMap();
    try {
      Fields fields = Fields.of(written, CHECKOUT_KNOWN);
      Wanted wanted =
          new Wanted(
              lines(fields),
              AddressFields.read(fields),
              Audience.reading(Visitor.of(context).language()));
      SavedQuote given = quote.quote(wanted, Selection.ROUTED);
      context.redirect(CheckoutPage.link(given).toString(), HttpStatus.SEE_OTHER);
    } catch (InvalidValue | SupplierFailure failure) {
      show(context, AddressForm.written(written), Trouble.of(failure, context));
    }
  }

  /** Those of one marketplace, because an order is of one. */
  private List<OrderLine> lines(Fields fields) {
    Stream<OrderLine> lines = basket.items().stream().map(CartItem::line);
    return fields
        .text("marketplace")
        .map(Marketplace::of)
        .map(chosen -> lines.filter(line -> line.product().marketplace() == chosen))
        .orElse(lines)
        .toList();
  }

  /** The address that the supplier prefers, where it keeps any. */
  private AddressForm preferred() {
    try {
      return addresses.list(Selection.ROUTED).value().stream()
          .min(Comparator.comparing(saved -> !saved.preferred()))
          .map(SavedAddress::address)
          .map(AddressForm::of)
          .orElse(AddressForm.EMPTY);
    } catch (SupplierFailure noBook) {
      return AddressForm.EMPTY;
    }
  }

  private void show(Context context, AddressForm form, Trouble trouble) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("rows", rows(context));
    values.put("marketplaces", marketplaces(context));
    values.put("form", form);
    values.put("trouble", trouble);
    if (trouble.there()) {
      context.status(trouble.status());
    }
    Sheet.answer(context, "cart", values);
  }

  private List<CartRow> rows(Context context) {
    Visitor visitor = Visitor.of(context);
    return basket.rows(visitor.language(), Words.in(visitor.ui()));
  }

  private List<Choice> marketplaces(Context context) {
    Words t = Words.in(Visitor.of(context).ui());
    return basket.items().stream()
        .map(item -> item.line().product().marketplace())
        .distinct()
        .map(each -> new Choice(each.code(), t.of("marketplace." + each.code()), false))
        .toList();
  }
}
