package io.supercargo.web.console;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.supercargo.application.order.QuoteOrder;
import io.supercargo.application.order.Wanted;
import io.supercargo.application.provider.Selection;
import io.supercargo.domain.Audience;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.address.Address;
import io.supercargo.domain.order.CartItem;
import io.supercargo.domain.order.OrderLine;
import io.supercargo.domain.order.SavedQuote;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.web.http.Routes;
import io.supercargo.web.request.AddressFields;
import io.supercargo.web.request.Fields;
import io.supercargo.web.request.LineFields;
import io.supercargo.web.request.Written;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What may be ordered, and where it is to be sent. */
final class CartPage implements Routes {
  private static final String HERE = "/cart";
  private static final List<String> SHOWN = List.of("saved");
  private static final List<String> ITEM_KNOWN = List.of("quantity", "remove");
  private static final List<String> CHECKOUT_KNOWN =
      Names.of(AddressFields.NAMES, List.of("marketplace", "keep"));

  private final Basket basket;
  private final Destinations destinations;
  private final QuoteOrder quote;

  @Inject
  CartPage(Basket basket, Destinations destinations, QuoteOrder quote) {
    this.basket = basket;
    this.destinations = destinations;
    this.quote = quote;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get(HERE, this::look);
    routes.post(HERE, this::add);
    routes.post(HERE + "/address", this::parse);
    routes.post(HERE + "/items/{item}", this::change);
    routes.post("/checkout", this::checkOut);
  }

  private void look(Context context) {
    try {
      Optional<String> chosen = Written.query(context, SHOWN).text("saved");
      show(context, destinations.form(chosen), Trouble.NONE);
    } catch (InvalidValue invalid) {
      show(context, destinations.form(Optional.empty()), Trouble.of(invalid, context));
    }
  }

  private void parse(Context context) {
    String text = String.join("", context.formParams("text"));
    try {
      show(context, destinations.parsed(text), Trouble.NONE);
    } catch (InvalidValue | SupplierFailure failure) {
      show(context, AddressForm.text(text), Trouble.of(failure, context));
    }
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
      show(context, destinations.form(Optional.empty()), Trouble.of(invalid, context));
    }
  }

  private void checkOut(Context context) {
    Map<String, List<String>> written = context.formParamMap();
    try {
      Fields fields = Fields.of(written, CHECKOUT_KNOWN);
      Address address = AddressFields.read(fields);
      if (fields.flag("keep")) {
        destinations.keep(address);
      }
      Wanted wanted =
          new Wanted(lines(fields), address, Audience.reading(Visitor.of(context).language()));
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

  private void show(Context context, AddressForm form, Trouble trouble) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("rows", rows(context));
    values.put("marketplaces", marketplaces(context));
    values.put("form", form);
    values.put("book", book());
    values.put("keeps", destinations.keeps());
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

  /** Whom the book knows, to choose from. */
  private List<Choice> book() {
    return destinations.known().stream()
        .map(saved -> new Choice(saved.id(), called(saved.address()), saved.preferred()))
        .toList();
  }

  private static String called(Address address) {
    return String.join(" ", address.receiver().name(), address.region().city(), address.street());
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
