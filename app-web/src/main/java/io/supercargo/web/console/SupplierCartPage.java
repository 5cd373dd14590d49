package io.supercargo.web.console;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.supercargo.application.order.ChangeSupplierCart;
import io.supercargo.application.order.ListSupplierCart;
import io.supercargo.application.provider.ListProviders;
import io.supercargo.application.provider.ProviderCard;
import io.supercargo.application.provider.Selection;
import io.supercargo.domain.Capability;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.order.CartedLine;
import io.supercargo.domain.order.OrderLine;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.web.http.Routes;
import io.supercargo.web.request.Fields;
import io.supercargo.web.request.LineFields;
import io.supercargo.web.request.Written;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The cart that a supplier itself keeps for our account; ours is another. */
final class SupplierCartPage implements Routes {
  private static final String CART = "/providers/{name}/cart";
  private static final List<String> KNOWN = Names.of(List.of("marketplace"), Visitor.SWITCHES);
  private static final List<String> LINE_KNOWN = List.of("quantity", "remove", "marketplace");

  private final ListSupplierCart list;
  private final ChangeSupplierCart change;
  private final ListProviders providers;

  @Inject
  SupplierCartPage(ListSupplierCart list, ChangeSupplierCart change, ListProviders providers) {
    this.list = list;
    this.change = change;
    this.providers = providers;
  }

  static String href(String provider) {
    return ProviderPage.href(provider) + "/cart";
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get(CART, this::list);
    routes.post(CART, this::add);
    routes.post(CART + "/{line}", this::change);
  }

  private void list(Context context) {
    try {
      show(context, where(context, Written.query(context, KNOWN)), Trouble.NONE);
    } catch (InvalidValue invalid) {
      Sheet.trouble(context, context.pathParam("name"), invalid);
    }
  }

  private void add(Context context) {
    try {
      OrderLine line = LineFields.read(Fields.of(context.formParamMap(), LineFields.NAMES));
      Selection there = Selection.of(context.pathParam("name")).at(line.product().marketplace());
      change.add(line, there);
      lead(context, line.product().marketplace().code());
    } catch (InvalidValue | SupplierFailure failure) {
      show(context, mainOf(context), Trouble.of(failure, context));
    }
  }

  private void change(Context context) {
    String line = context.pathParam("line");
    try {
      Fields fields = Fields.of(context.formParamMap(), LINE_KNOWN);
      String where = fields.text("marketplace").orElse("");
      Selection there = selection(context, where);
      if (fields.flag("remove")) {
        change.remove(line, there);
      } else {
        change.change(line, LineFields.quantity(fields), there);
      }
      lead(context, where);
    } catch (InvalidValue | SupplierFailure failure) {
      show(context, mainOf(context), Trouble.of(failure, context));
    }
  }

  private static void lead(Context context, String where) {
    Link cart = Link.to(href(context.pathParam("name"))).with("marketplace", where);
    context.redirect(cart.toString(), HttpStatus.SEE_OTHER);
  }

  private String where(Context context, Fields fields) {
    return fields.text("marketplace").orElseGet(() -> mainOf(context));
  }

  /** The first marketplace at which there is such a cart. */
  private String mainOf(Context context) {
    return marketplaces(context).stream().map(Marketplace::code).findFirst().orElse("");
  }

  private List<Marketplace> marketplaces(Context context) {
    List<ProviderCard> named =
        providers.list().stream()
            .filter(card -> card.name().equals(context.pathParam("name")))
            .toList();
    return WhoCan.where(named, Capability.CART);
  }

  private static Selection selection(Context context, String where) {
    Selection provider = Selection.of(context.pathParam("name"));
    return where.isEmpty() ? provider : provider.at(Marketplace.of(where));
  }

  private void show(Context context, String where, Trouble trouble) {
    Words t = Words.in(Visitor.of(context).ui());
    String provider = context.pathParam("name");
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("provider", provider);
    values.put("back", ProviderPage.href(provider));
    values.put("cart", href(provider));
    values.put("marketplace", where);
    values.put("marketplaces", choices(context, where, t));
    LineFields.NAMES.forEach(name -> values.put(name, String.join("", context.formParams(name))));
    values.put("rows", List.of());
    values.put("trouble", trouble);
    try {
      values.put("rows", rows(context, where));
    } catch (InvalidValue | SupplierFailure failure) {
      values.put("trouble", trouble.there() ? trouble : Trouble.of(failure, context));
    }
    Trouble told = (Trouble) values.get("trouble");
    if (told.there()) {
      context.status(told.status());
    }
    Sheet.answer(context, "supplier-cart", values);
  }

  private List<Choice> choices(Context context, String where, Words t) {
    return Choice.keeping(
        where,
        marketplaces(context).stream()
            .map(Marketplace::code)
            .map(code -> new Choice(code, t.of("marketplace." + code), code.equals(where)))
            .toList());
  }

  private List<Row> rows(Context context, String where) {
    return list.list(selection(context, where)).value().stream().map(Row::of).toList();
  }

  /** One line of it. */
  record Row(
      String id,
      String href,
      String title,
      String imageUrl,
      String variant,
      String seller,
      String price,
      String quantity,
      boolean orderable) {
    static Row of(CartedLine carted) {
      OrderLine line = carted.line();
      String traits =
          carted.attributes().stream()
              .map(each -> each.value().best())
              .filter(value -> !value.isBlank())
              .collect(Collectors.joining(" · "));
      return new Row(
          carted.id(),
          Link.product(line.product()).toString(),
          carted.title(),
          carted.imageUrl().orElse(""),
          traits.isEmpty() ? line.variant().skuId().orElse("") : traits,
          carted.seller().map(QuoteSheet::name).orElse(""),
          Figures.money(carted.prices().wholesale()),
          Long.toString(line.quantity()),
          carted.orderable());
    }
  }
}
