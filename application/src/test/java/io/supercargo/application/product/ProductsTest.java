package io.supercargo.application.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.application.House;
import io.supercargo.application.Market;
import io.supercargo.application.provider.Selection;
import io.supercargo.domain.Audience;
import io.supercargo.domain.Capability;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.event.Matter;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.ProductId;
import io.supercargo.ports.Reply;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import io.supercargo.ports.product.ProductCatalog;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.Support;
import io.supercargo.ports.store.EventLog;
import io.supercargo.ports.store.WantedProducts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ProductsTest {
  private static final ProductId ONE = ProductId.of1688(1);
  private static final ProductId TWO = ProductId.of1688(2);
  private static final ProductId THREE = ProductId.of1688(3);
  private static final ProductId.Opaque MAPPED =
      new ProductId.Opaque(Marketplace.ALIBABA_1688, "gaR6TW90lMLD2AcZwqtJew");

  private final Catalog first = new Catalog("first", List.of(product(1, Optional.empty())));
  private final Catalog second =
      new Catalog("second", List.of(product(1, Optional.empty()), product(2, Optional.of(MAPPED))));
  private final House house = House.of(first.provider(), second.provider());
  private final EventLog events = EventLog.inMemory();
  private final WatchProducts watched =
      new WatchProducts(WantedProducts.inMemory(events), house.watch, house::now);
  private final ShowProduct show = new ShowProduct(house.inquiry, house.revealed, watched);
  private final ShowProducts showAll =
      new ShowProducts(house.router, house.inquiry, house.revealed, watched);

  @Test
  void theFirstThatKnowsAProductShowsIt() {
    assertThat(show.show(ONE, Selection.ROUTED, Audience.ENGLISH).provider()).isEqualTo("first");
    assertThat(show.show(TWO, Selection.ROUTED, Audience.ENGLISH).provider()).isEqualTo("second");
  }

  @Test
  void aProductThatSomebodyWantsIsToldOfWhenItIsSeenToBeAnother() {
    watched.want("first", List.of(ONE));
    show.show(ONE, Selection.ROUTED, Audience.ENGLISH);
    house.pass(Duration.ofMinutes(1));
    show.show(ONE, Selection.ROUTED, Audience.ENGLISH);
    assertThat(events.last()).isEmpty();

    first.products.set(0, product(1, "6.00", Optional.empty()));
    house.pass(Duration.ofMinutes(1));
    show.show(ONE, Selection.ROUTED, Audience.ENGLISH);

    assertThat(events.read(EventLog.Reading.newest(), 9))
        .extracting(event -> event.happening().matter())
        .containsExactly(new Matter.OfProduct("first", ONE, "price"));
  }

  @Test
  void aProductThatSomebodyLookedAtIsToldOfToo() {
    showAll.show(List.of(ONE), Selection.ROUTED, Audience.ENGLISH);
    first.products.set(0, product(1, "6.00", Optional.empty()));
    house.pass(Duration.ofMinutes(1));
    showAll.show(List.of(ONE), Selection.ROUTED, Audience.ENGLISH);
    assertThat(changes()).containsExactly("price");

    Provider asAGatewayHasIt =
        new Onlookers(watched, house::now).before(house.providers.named("second"));
    ProductCatalog catalog = asAGatewayHasIt.port(ProductCatalog.class).orElseThrow();
    assertThat(catalog.product(TWO, Audience.ENGLISH).value().id()).isEqualTo(TWO);
    second.products.remove(1);
    house.pass(Duration.ofMinutes(1));
    watched.told(house.providers.named("second"), TWO);
    watched.told(house.providers.named("second"), THREE);
    assertThat(changes()).containsExactly("price", "status");
  }

  @Test
  void whatWasLookedAtBeforeItWasQuotedIsComparedWithThat() {
    show.show(ONE, Selection.ROUTED, Audience.ENGLISH);
    house.pass(Duration.ofSeconds(1));
    watched.want("first", List.of(ONE));
    first.products.set(0, product(1, "6.00", Optional.empty()));
    watched.told(house.providers.named("first"), ONE);

    assertThat(changes()).containsExactly("price");
  }

  private List<String> changes() {
    return events.read(EventLog.Reading.after(Optional.empty()), 9).stream()
        .map(event -> ((Matter.OfProduct) event.happening().matter()).change())
        .toList();
  }

  @Test
  void anOpaqueIdFindsItsProvider() {
    assertThat(show.show(MAPPED, Selection.ROUTED, Audience.ENGLISH).value().id()).isEqualTo(TWO);
  }

  @Test
  void whatNobodyKnowsIsNotFound() {
    assertThatThrownBy(() -> show.show(THREE, Selection.ROUTED, Audience.ENGLISH))
        .isInstanceOf(SupplierFailure.NotFound.class)
        .hasMessage("no product 1688:3");
  }

  @Test
  void severalComeInTheOrderOfTheIdsFromWhoKnowsThem() {
    Batch batch = showAll.show(List.of(MAPPED, THREE, ONE), Selection.ROUTED, Audience.ENGLISH);
    assertThat(batch.found())
        .map(answer -> answer.provider() + " " + answer.value().id())
        .containsExactly("second 1688:2", "first 1688:1");
    assertThat(batch.missing()).containsExactly(THREE);
    assertThat(second.asked).containsExactly(List.of(MAPPED, THREE));
  }

  @Test
  void nobodyIsAskedForWhatIsFoundAlready() {
    showAll.show(List.of(ONE, ONE), Selection.ROUTED, Audience.ENGLISH);
    assertThat(second.asked).isEmpty();
  }

  @Test
  void whileOneAnswersTheFailureOfAnotherLeavesGapsOnly() {
    first.down = true;
    Batch batch = showAll.show(List.of(ONE, THREE), Selection.ROUTED, Audience.ENGLISH);
    assertThat(batch.found()).hasSize(1);
    assertThat(batch.missing()).containsExactly(THREE);
  }

  @Test
  void whenNobodyAnswersTheFailureIsThrown() {
    first.down = true;
    second.down = true;
    assertThatThrownBy(() -> showAll.show(List.of(ONE), Selection.ROUTED, Audience.ENGLISH))
        .isInstanceOf(SupplierFailure.Unavailable.class);
  }

  @Test
  void noIdsAndTooManyAreRefused() {
    List<ProductId> many = Collections.nCopies(101, ONE);
    assertThatThrownBy(() -> showAll.show(List.of(), Selection.ROUTED, Audience.ENGLISH))
        .isInstanceOf(InvalidValue.class)
        .hasMessage("id: 0 ids (expected: 1 to 100)");
    assertThatThrownBy(() -> showAll.show(many, Selection.ROUTED, Audience.ENGLISH))
        .isInstanceOf(InvalidValue.class)
        .hasMessage("id: 101 ids (expected: 1 to 100)");
  }

  private static Product product(long id, Optional<ProductId.Opaque> reference) {
    return product(id, "5.00", reference);
  }

  private static Product product(long id, String price, Optional<ProductId.Opaque> reference) {
    Offer plain = Market.offer(id, price);
    Offer offer =
        new Offer(
            plain.id(),
            reference,
            plain.title(),
            plain.imageUrl(),
            plain.prices(),
            plain.fees(),
            plain.sales(),
            plain.categories(),
            plain.filters(),
            plain.shop(),
            plain.minOrderQuantity());
    return new Product(
        offer, List.of(), List.of(), List.of(), List.of(), "", Optional.empty(), Optional.empty());
  }

  private static final class Catalog implements ProductCatalog {
    private final String name;
    private final List<Product> products;
    private final List<List<ProductId>> asked = new ArrayList<>();
    private boolean down;

    Catalog(String name, List<Product> products) {
      this.name = name;
      this.products = new ArrayList<>(products);
    }

    Provider provider() {
      return Provider.named(name, "fake")
          .with(ProductCatalog.class, this)
          .supports(Capability.PRODUCT_DETAIL, Support.YES)
          .supports(Capability.PRODUCT_BATCH, Support.YES)
          .build();
    }

    @Override
    public Reply<Product> product(ProductId id, Audience audience) {
      return find(id)
          .map(Reply::of)
          .orElseThrow(() -> new SupplierFailure.NotFound(Origin.of(name), "no product " + id));
    }

    @Override
    public Reply<List<Product>> products(List<ProductId> ids, Audience audience) {
      if (down) {
        throw Market.unavailable(name);
      }
      asked.add(ids);
      return Reply.of(ids.stream().flatMap(id -> find(id).stream()).toList());
    }

    private Optional<Product> find(ProductId id) {
      return products.stream().filter(product -> Batch.is(product, id)).findFirst();
    }
  }
}
