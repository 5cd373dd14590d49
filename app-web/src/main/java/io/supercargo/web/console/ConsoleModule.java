package io.supercargo.web.console;

import com.google.inject.AbstractModule;
import com.google.inject.Scopes;
import com.google.inject.multibindings.Multibinder;
import io.supercargo.web.http.Routes;
import java.util.stream.Stream;

/** Binds the console's pages. */
public final class ConsoleModule extends AbstractModule {
  @Override
  protected void configure() {
    bind(Drawers.class).in(Scopes.SINGLETON);
    bind(Suggestions.class).in(Scopes.SINGLETON);
    bind(SearchDesk.class).in(Scopes.SINGLETON);
    bind(FreightCounter.class).in(Scopes.SINGLETON);
    bind(Basket.class).in(Scopes.SINGLETON);
    bind(Destinations.class).in(Scopes.SINGLETON);
    bind(Replay.class).in(Scopes.SINGLETON);
    bind(Clerk.class).in(Scopes.SINGLETON);
    bind(WhoCan.class).in(Scopes.SINGLETON);
    bind(ConsignmentForm.class).in(Scopes.SINGLETON);
    bind(ConsignmentCounter.class).in(Scopes.SINGLETON);
    bind(OrderPapers.class).in(Scopes.SINGLETON);
    bind(SaleForm.class).in(Scopes.SINGLETON);
    bind(SaleTeller.class).in(Scopes.SINGLETON);
    bind(PaymentDesk.class).in(Scopes.SINGLETON);
    bind(Titles.class).in(Scopes.SINGLETON);
    bind(Parcels.class).in(Scopes.SINGLETON);
    bind(RefundsOfOrder.class).in(Scopes.SINGLETON);
    bind(SandboxDeeds.class).in(Scopes.SINGLETON);
    Stream.of(
            SearchPage.class,
            PicturePage.class,
            ProductPage.class,
            ComparePage.class,
            RecommendedPage.class,
            RankingsPage.class,
            CategoriesPage.class,
            HotWordsPage.class,
            TopicsPage.class,
            BrandsPage.class,
            PoolsPage.class,
            BarcodesPage.class,
            FiltersPage.class,
            RelatedPage.class,
            SalesPage.class,
            BuyablePage.class,
            ProvidersPage.class,
            ProviderPage.class,
            OperationsPage.class,
            OperationPage.class,
            AuthorisationPage.class,
            SupplierCartPage.class,
            DriftPage.class,
            CartPage.class,
            CheckoutPage.class,
            OrdersPage.class,
            OrderPage.class,
            PaymentsPage.class,
            BillsPage.class,
            SyncPage.class,
            ShipmentsPage.class,
            RefundsPage.class,
            RefundFormPage.class,
            RefundPage.class,
            IntentsPage.class,
            IntentPage.class,
            ConsignmentFormPage.class,
            ConsignmentPage.class,
            WarehousePage.class,
            CarriersPage.class,
            AddressPage.class,
            AccountPage.class,
            PeoplePage.class,
            EventsPage.class,
            WebhookPage.class,
            SandboxPage.class,
            ChatPage.class,
            CallsPage.class,
            CallPage.class,
            PushesPage.class,
            KeysPage.class,
            LoginPage.class,
            UsersPage.class,
            AuditPage.class,
            LostPage.class,
            ScriptRoutes.class)
        .forEach(this::add);
  }

  private void add(Class<? extends Routes> routes) {
    bind(routes).in(Scopes.SINGLETON);
    Multibinder.newSetBinder(binder(), Routes.class).addBinding().to(routes);
  }
}
