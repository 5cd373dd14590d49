package io.supercargo.cli.view;

import io.supercargo.cli.print.Column;
import io.supercargo.cli.print.Facts;
import io.supercargo.cli.print.ListView;
import io.supercargo.cli.print.Texts;
import io.supercargo.cli.print.View;
import java.util.Locale;

/** Answers about addresses and accounts. */
public final class AccountViews {
  public static final View ADDRESSES =
      ListView.of(
          Column.of("ID", "/id"),
          Column.of("NAME", "/name").cut(),
          Column.of("PHONE", "/phone"),
          Column.of("CITY", "/city").cut(),
          Column.of("DISTRICT", "/district").cut(),
          Column.of("STREET", "/street").cut(2),
          Column.of("PREFERRED", "/preferred"),
          Column.of("PROVIDER", "/provider"));

  public static final View CHATS =
      ListView.of(
          Column.of("PROVIDER", "/provider"),
          Column.of("NICKNAME", "/nickname").cut(),
          Column.of("URL", "/url"));

  /** One address, written or parsed. */
  public static final View ADDRESS =
      facts(
          "id",
          "provider",
          "name",
          "phone",
          "landline",
          "country",
          "province",
          "city",
          "district",
          "town",
          "regionCode",
          "street",
          "postalCode");

  public static final View BUYER = facts("outMemberId", "provider", "login", "site");

  public static final View CONNECTION =
      facts("provider", "account", "expiresAt", "refreshExpiresAt", "refreshable");

  /** Who was told of what, or would be. */
  public static final View TOLD = facts("id", "provider", "action", "subjects");

  /** The address alone, for a person to open or a program to read. */
  public static final View INVITATION =
      (body, terminal) -> terminal.line(Texts.text(body.path("url")));

  private AccountViews() {}

  private static View facts(String... names) {
    return (body, terminal) -> {
      Facts facts = new Facts();
      for (String name : names) {
        String words = name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
        facts.add(words, Texts.text(body.path(name)));
      }
      facts.print(terminal);
    };
  }
}
