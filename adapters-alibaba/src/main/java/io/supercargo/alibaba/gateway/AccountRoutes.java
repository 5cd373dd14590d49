package io.supercargo.alibaba.gateway;

import io.javalin.http.Context;
import io.supercargo.alibaba.wire.Addresses;
import io.supercargo.alibaba.wire.Registrations;
import io.supercargo.alibaba.wire.WireAddressQuery;
import io.supercargo.alibaba.wire.WireCountryAccount;
import io.supercargo.alibaba.wire.WireForeignAddress;
import io.supercargo.alibaba.wire.Wrappers;
import io.supercargo.domain.InvalidValue;
import io.supercargo.http.gateway.OperationRoutes;
import io.supercargo.ports.account.AddressBook;
import io.supercargo.ports.account.AddressParser;
import io.supercargo.ports.account.BuyerAccounts;

/** Addresses and buyers. */
final class AccountRoutes {
  private AccountRoutes() {}

  static void mount(OperationRoutes routes) {
    routes
        .on("accountUserRegister", BuyerAccounts.class, AccountRoutes::register)
        .on("tradeAddresscodeParse", AddressParser.class, AccountRoutes::parse)
        .on("tradeAddressParseText", AddressParser.class, AccountRoutes::region)
        .on("tradeReceiveAddressGet", AddressBook.class, AccountRoutes::addresses);
  }

  private static Object register(BuyerAccounts accounts, Context call) {
    Question question = Question.of(call);
    Shape shape =
        question.shape(Wrappers.BUYER) == Shape.SITE ? Shape.SITE_WITHOUT_DATA : Shape.NESTED;
    return question.answer(
        shape,
        Wrappers.BUYER,
        WireCountryAccount.class,
        wire -> {
          accounts.register(Registrations.read(wire));
          return true;
        });
  }

  private static Object parse(AddressParser parser, Context call) {
    return Question.of(call)
        .answer(
            Shape.LEGACY,
            WireAddressQuery.class,
            query -> Addresses.write(parser.parse(text(query)).value()));
  }

  private static Object region(AddressParser parser, Context call) {
    return Question.of(call)
        .answer(
            Shape.REGION,
            "param",
            WireForeignAddress.class,
            wire -> Addresses.write(wire, parser.parse(Addresses.text(wire)).value()));
  }

  private static Object addresses(AddressBook book, Context call) {
    return Question.of(call)
        .answer(
            Shape.FLAT,
            WireAddressQuery.class,
            nothing -> Addresses.write(book.addresses().value()));
  }

  private static String text(WireAddressQuery query) {
    String text = query.addressInfo();
    if (text == null || text.isBlank()) {
      throw new InvalidValue("addressInfo", "missing", "an address");
    }
    return text;
  }
}
