package io.supercargo.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What can be said after the command's name. */
enum Verb {
  SERVE(Serve.class),
  SEARCH(Search.class),
  IMAGE_SEARCH(ImageSearch.class),
  SHOW(Show.class),
  RELATED(Related.class),
  RANKINGS(Rankings.class),
  CATEGORIES(Categories.class),
  FILTERS(Filters.class),
  NAVIGATION(Navigation.class),
  HOT_WORDS(HotWords.class),
  POOL(Pool.class),
  BRANDS(Brands.class),
  LINK(Link.class),
  BARCODE(Barcode.class),
  BUYABLE(Buyable.class),
  PROVIDERS(Providers.class),
  CALL(Call.class),
  RECORD(Recording.class),
  CART(Cart.class),
  QUOTE(Quote.class),
  ORDER(Order.class),
  PAY(Pay.class),
  TRACK(Track.class),
  CONSIGN(Consign.class),
  WAREHOUSE(Warehouse.class),
  SYNC(Sync.class),
  WEBHOOK(Webhook.class),
  LISTEN(Listen.class),
  TRIGGER(Trigger.class),
  REFUND(Refund.class),
  SANDBOX(Sandbox.class),
  ADDRESS(Address.class),
  ACCOUNT(Account.class),
  KEY(Key.class),
  USER(User.class),
  PEOPLE(People.class),
  LOGS(Logs.class),
  STORE(Store.class),
  CONFIG(Config.class),
  MCP(Mcp.class),
  DOCTOR(Doctor.class),
  COMPLETION(Completion.class),
  MANUAL(Manual.class);

  private final Class<?> type;

  Verb(Class<?> type) {
    this.type = type;
  }

  /** The class that does it. */
  Class<?> type() {
    return type;
  }

  /** As users write it. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The verbs that a command line needs: the one that it begins with, because reading the others
   * costs as much as starting a JVM; all of them for whatever else it may be.
   */
  static List<Verb> wanted(String... args) {
    Optional<Verb> first =
        Arrays.stream(values())
            .filter(verb -> args.length > 0 && verb.word().equals(args[0]))
            .findFirst();
    return first.map(List::of).orElse(List.of(values()));
  }
}
