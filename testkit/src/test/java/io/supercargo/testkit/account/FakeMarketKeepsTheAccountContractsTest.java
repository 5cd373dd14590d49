package io.supercargo.testkit.account;

import io.supercargo.domain.account.ChatQuery;
import io.supercargo.domain.address.Address;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.product.ShopId;
import io.supercargo.ports.account.AddressBook;
import io.supercargo.ports.account.AddressDesk;
import io.supercargo.ports.account.AddressParser;
import io.supercargo.ports.account.BuyerAccounts;
import io.supercargo.ports.account.SellerChat;
import io.supercargo.ports.provider.Provider;
import io.supercargo.testkit.fake.FakeMarket;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;

class FakeMarketKeepsTheAccountContractsTest {
  private final Provider market = FakeMarket.named("fake").provider();

  private <P> P port(Class<P> port) {
    return market.port(port).orElseThrow();
  }

  @Nested
  final class OfTheBook extends AddressBookContract {
    @BeforeEach
    void fill() {
      known().forEach(port(AddressDesk.class)::add);
    }

    @Override
    protected AddressBook book() {
      return port(AddressBook.class);
    }

    @Override
    protected List<Address> known() {
      return List.of(Clients.hangzhou(), Clients.dongguan());
    }
  }

  @Nested
  final class OfTheDesk extends AddressDeskContract {
    @Override
    protected AddressDesk desk() {
      return port(AddressDesk.class);
    }

    @Override
    protected AddressBook book() {
      return port(AddressBook.class);
    }
  }

  @Nested
  final class OfTheParser extends AddressParserContract {
    @Override
    protected AddressParser parser() {
      return port(AddressParser.class);
    }
  }

  @Nested
  final class OfTheAccounts extends BuyerAccountsContract {
    @Override
    protected BuyerAccounts accounts() {
      return port(BuyerAccounts.class);
    }
  }

  @Nested
  final class OfTheChat extends SellerChatContract {
    @Override
    protected SellerChat chat() {
      return port(SellerChat.class);
    }

    @Override
    protected ChatQuery known() {
      return new ChatQuery(Optional.of(new ShopId("fake-shop-1")), Optional.empty());
    }

    @Override
    protected ChatQuery missing() {
      return new ChatQuery(Optional.empty(), Optional.of(ProductId.of1688(1)));
    }
  }
}
