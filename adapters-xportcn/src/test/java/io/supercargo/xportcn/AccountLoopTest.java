package io.supercargo.xportcn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.domain.Marketplace;
import io.supercargo.domain.account.ChatLink;
import io.supercargo.domain.account.ChatQuery;
import io.supercargo.domain.address.Address;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.product.ShopId;
import io.supercargo.ports.Reply;
import io.supercargo.ports.account.AddressBook;
import io.supercargo.ports.account.AddressDesk;
import io.supercargo.ports.account.SellerChat;
import io.supercargo.ports.provider.Provider;
import io.supercargo.testkit.account.AddressBookContract;
import io.supercargo.testkit.account.AddressDeskContract;
import io.supercargo.testkit.account.Clients;
import io.supercargo.testkit.account.SellerChatContract;
import io.supercargo.testkit.fake.FakeMarket;
import io.supercargo.xportcn.wire.XportEdition;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Addresses and chats over a real socket, in every edition. */
class AccountLoopTest {
  private static final ProductId ITEM = new ProductId.Native(Marketplace.TAOBAO, "700187748440");

  private final FakeMarket market = FakeMarket.named("market");
  private final GatewayServer gateway = GatewayServer.before(market.provider());

  @AfterEach
  void stop() {
    gateway.close();
  }

  @Nested
  final class BookOfKa extends Book {
    BookOfKa() {
      super(XportEdition.KA);
    }
  }

  @Nested
  final class BookOfV2 extends Book {
    BookOfV2() {
      super(XportEdition.V2);
    }
  }

  @Nested
  final class DeskOfV1 extends Desk {
    DeskOfV1() {
      super(XportEdition.V1);
    }
  }

  @Nested
  final class DeskOfV2 extends Desk {
    DeskOfV2() {
      super(XportEdition.V2);
    }
  }

  @Nested
  final class ChatOfKa extends Chat {
    ChatOfKa() {
      super(XportEdition.KA);
    }
  }

  @Nested
  final class ChatOfV1 extends Chat {
    ChatOfV1() {
      super(XportEdition.V1);
    }
  }

  @Test
  void foreignAddressesAreNotWritten() {
    Address foreign =
        new Address(
            Clients.plain().receiver(),
            new io.supercargo.domain.address.Region(
                "US",
                "California",
                "Valley Village",
                Optional.empty(),
                Optional.empty(),
                Optional.empty()),
            "1 Elm Street",
            Optional.empty());

    assertThatThrownBy(() -> port(XportEdition.KA, AddressDesk.class).add(foreign))
        .hasMessage("country: US (expected: CN, as this book has no countries)");
  }

  @Test
  void nicknamesAreToldInV2AlreadyByTheSellerAlone() {
    ChatQuery query =
        new ChatQuery(
            Optional.of(new ShopId("fake-shop-1")),
            Optional.of(new ProductId.Opaque(Marketplace.ALIBABA_1688, "fake-ref-08")));

    assertThat(port(XportEdition.V2, SellerChat.class).link(query).value())
        .isEqualTo(new ChatLink(Optional.empty(), Optional.of("旺旺fake-shop-1")));
  }

  @Test
  void bothIdsAreWanted() {
    ChatQuery query =
        new ChatQuery(Optional.empty(), Optional.of(ProductId.of1688(600_000_000_008L)));

    assertThatThrownBy(() -> port(XportEdition.KA, SellerChat.class).link(query))
        .hasMessage("shop: missing (expected: the seller's id, beside the product's)");
  }

  @Test
  void idsOfTheOtherKindAreRefusedBeforeTheyAreSent() {
    ProductId number = ProductId.of1688(600_000_000_008L);
    ProductId opaque = new ProductId.Opaque(Marketplace.ALIBABA_1688, "fake-ref-08");

    assertThatThrownBy(() -> chat(XportEdition.V2, number))
        .hasMessage(
            "id: 1688:600000000008 (expected: an opaque id of this provider such as"
                + " 1688:~gaR6TW90…)");
    assertThatThrownBy(() -> chat(XportEdition.KA, opaque))
        .hasMessage("id: 1688:~fake-ref-08 (expected: a numeric id such as 1688:727920485853)");
  }

  private void chat(XportEdition edition, ProductId product) {
    port(edition, SellerChat.class)
        .link(new ChatQuery(Optional.of(new ShopId("fake-shop-1")), Optional.of(product)));
  }

  @Test
  void sellersOnTaobaoAreFoundByTheItem() {
    List<ChatQuery> asked = new ArrayList<>();
    URI page = URI.create("https://distributor.taobao.global/apps/open/imchat?loginToken=t0ken");
    SellerChat chat =
        query -> {
          asked.add(query);
          return Reply.of(new ChatLink(Optional.of(page), Optional.empty()));
        };
    Provider taobao =
        Provider.named("taobao", "fake")
            .mainly(Marketplace.TAOBAO)
            .with(SellerChat.class, chat)
            .build();
    ChatQuery query = new ChatQuery(Optional.empty(), Optional.of(ITEM));
    try (GatewayServer server = GatewayServer.before(taobao);
        Provider client = server.chatting(XportEdition.V1)) {
      assertThat(
              client
                  .at(Marketplace.TAOBAO)
                  .port(SellerChat.class)
                  .orElseThrow()
                  .link(query)
                  .value()
                  .url())
          .hasValue(page);
      assertThat(asked).containsExactly(query);
    }
  }

  @Test
  void sellersOnTaobaoAreNotFoundWithoutALogin() {
    ChatQuery query = new ChatQuery(Optional.empty(), Optional.of(ITEM));

    Provider v1 = gateway.client(XportEdition.V1).at(Marketplace.TAOBAO);
    assertThatThrownBy(() -> v1.port(SellerChat.class).orElseThrow().link(query))
        .hasMessage("loop: Taobao's chat wants chat-login and chat-password in the configuration");
    assertThat(gateway.client(XportEdition.KA).at(Marketplace.TAOBAO).port(SellerChat.class))
        .isEmpty();
  }

  private <P> P port(XportEdition edition, Class<P> port) {
    return gateway.client(edition).port(port).orElseThrow();
  }

  private abstract class Book extends AddressBookContract {
    private final XportEdition edition;

    Book(XportEdition edition) {
      this.edition = edition;
    }

    @BeforeEach
    void fill() {
      known().forEach(market.provider().port(AddressDesk.class).orElseThrow()::add);
    }

    @Override
    protected AddressBook book() {
      return port(edition, AddressBook.class);
    }

    @Override
    protected List<Address> known() {
      return List.of(Clients.plain(), Clients.dongguan());
    }
  }

  private abstract class Desk extends AddressDeskContract {
    private final XportEdition edition;

    Desk(XportEdition edition) {
      this.edition = edition;
    }

    @Override
    protected AddressDesk desk() {
      return port(edition, AddressDesk.class);
    }

    @Override
    protected AddressBook book() {
      return port(edition, AddressBook.class);
    }

    @Override
    protected List<Address> carried() {
      return List.of(Clients.plain(), Clients.dongguan());
    }
  }

  private abstract class Chat extends SellerChatContract {
    private final XportEdition edition;

    Chat(XportEdition edition) {
      this.edition = edition;
    }

    @Override
    protected SellerChat chat() {
      return port(edition, SellerChat.class);
    }

    @Override
    protected ChatQuery known() {
      return new ChatQuery(
          Optional.of(new ShopId("fake-shop-1")), Optional.of(ProductId.of1688(600_000_000_008L)));
    }

    @Override
    protected ChatQuery missing() {
      return new ChatQuery(
          Optional.of(new ShopId("nobody")), Optional.of(ProductId.of1688(600_000_000_008L)));
    }
  }
}
