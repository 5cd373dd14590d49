package io.supercargo.web.console;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.supercargo.application.product.LookUp;
import io.supercargo.application.product.Speciality;
import io.supercargo.application.provider.Answer;
import io.supercargo.application.provider.Selection;
import io.supercargo.domain.Capability;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.logistics.Carrier;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.web.http.Routes;
import io.supercargo.web.request.Fields;
import io.supercargo.web.request.Written;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who carries parcels, as a supplier calls them. */
final class CarriersPage implements Routes {
  private static final List<String> KNOWN =
      Names.of(List.of("provider", "marketplace"), Visitor.SWITCHES);

  private final LookUp lookUp;
  private final WhoCan whoCan;

  @Inject
  CarriersPage(LookUp lookUp, WhoCan whoCan) {
    this.lookUp = lookUp;
    this.whoCan = whoCan;
  }

  /** One of them; without a code where there is none. */
  record Row(String code, String name) {
    static Row of(Carrier carrier) {
      return new Row(carrier.code().orElse(""), carrier.name());
    }
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get("/carriers", this::show);
  }

  private void show(Context context) {
    Words t = Words.in(Visitor.of(context).ui());
    Entered entered = new Entered(context.queryParamMap());
    Map<String, Object> values = new LinkedHashMap<>();
    values.put(
        "providers",
        whoCan.choices(Capability.CARRIERS, entered.text("provider"), t.of("provider.routed")));
    values.put("marketplaces", Marketplaces.choices(entered.text("marketplace"), t));
    values.put("rows", List.of());
    values.put("teller", "");
    try {
      Fields fields = Written.query(context, KNOWN);
      Selection whom = Selection.parse(fields.text("provider").orElse(""));
      Answer<List<Carrier>> told =
          lookUp.find(
              Speciality.carriers(),
              fields.text("marketplace").map(Marketplace::of).map(whom::at).orElse(whom));
      values.put("rows", told.value().stream().map(Row::of).toList());
      values.put("teller", told.provider());
    } catch (InvalidValue | SupplierFailure failure) {
      Trouble trouble = Trouble.of(failure, context);
      context.status(trouble.status());
      values.put("trouble", trouble);
    }
    Sheet.answer(context, "carriers", values);
  }
}
