package io.supercargo.web.api;

import com.google.inject.AbstractModule;
import com.google.inject.Scopes;
import com.google.inject.multibindings.Multibinder;
import io.supercargo.web.http.Routes;
import io.supercargo.web.request.SandboxDesk;
import java.util.stream.Stream;

/** Binds the resources of the REST API. */
public final class ApiModule extends AbstractModule {
  @Override
  protected void configure() {
    bind(KnownProviders.class);
    bind(Once.class);
    bind(SandboxDesk.class);
    bind(Placements.class);
    bind(OrderIds.class);
    bind(RefundRefs.class);
    Stream.of(
            ProviderRoutes.class,
            DriftRoutes.class,
            RawCallRoutes.class,
            SearchRoutes.class,
            ProductRoutes.class,
            FreightRoutes.class,
            AboutProductRoutes.class,
            OpeningRoutes.class,
            HintRoutes.class,
            SeriesRoutes.class,
            RecommendationRoutes.class,
            RankingRoutes.class,
            ImageRoutes.class,
            CategoryRoutes.class,
            FilterRoutes.class,
            AddressRoutes.class,
            AccountRoutes.class,
            ConnectionRoutes.class,
            QuoteRoutes.class,
            CartRoutes.class,
            SupplierCartRoutes.class,
            OrderRoutes.class,
            OrderChangeRoutes.class,
            OrderPaperRoutes.class,
            PaymentRoutes.class,
            BillRoutes.class,
            ShipmentRoutes.class,
            ConsignmentRoutes.class,
            ConsignmentCareRoutes.class,
            WarehouseRoutes.class,
            IntentRoutes.class,
            ApprovalRoutes.class,
            RefundRoutes.class,
            RefundChangeRoutes.class,
            RefundAmendRoutes.class,
            SandboxRefundRoutes.class,
            SandboxRoutes.class,
            SandboxProductRoutes.class,
            SandboxParcelRoutes.class,
            FaultRoutes.class,
            SandboxPushRoutes.class,
            PushRoutes.class,
            ReportRoutes.class,
            SyncRoutes.class,
            CallRoutes.class)
        .forEach(this::add);
  }

  private void add(Class<? extends Routes> routes) {
    bind(routes).in(Scopes.SINGLETON);
    Multibinder.newSetBinder(binder(), Routes.class).addBinding().to(routes);
  }
}
