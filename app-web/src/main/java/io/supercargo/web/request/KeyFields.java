package io.supercargo.web.request;

import io.supercargo.application.access.Keys;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.access.AccessKey.Kind;
import io.supercargo.domain.access.Budget;
import io.supercargo.domain.access.Network;
import io.supercargo.domain.access.Rights;
import io.supercargo.domain.access.Scope;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/** What a key is wanted for. */
public final class KeyFields {
  public static final List<String> KNOWN =
      List.of(
          "name",
          "kind",
          "scopes",
          "networks",
          "requestsPerMinute",
          "perOrder",
          "perDay",
          "expiresAt");

  private static final int MOST_PER_MINUTE = 1_000_000;

  private KeyFields() {}

  /**
   * @param scope reads one that there is
   * @param usual the kind of a key that says nothing of it
   */
  public static Keys.Wish wish(Fields fields, Function<String, Scope> scope, Kind usual) {
    Set<Scope> scopes = new HashSet<>();
    fields.texts("scopes").forEach(text -> scopes.add(scope.apply(text)));
    OptionalInt perMinute = fields.number("requestsPerMinute", 1, MOST_PER_MINUTE);
    Rights rights =
        new Rights(
            scopes,
            fields.texts("networks").stream().map(Network::parse).toList(),
            perMinute.isPresent() ? Optional.of(perMinute.getAsInt()) : Optional.empty(),
            new Budget(fields.yuan("perOrder"), fields.yuan("perDay")));
    return new Keys.Wish(
        fields.requiredText("name"),
        fields.text("kind").map(KeyFields::kind).orElse(usual),
        rights,
        fields.instant("expiresAt"));
  }

  private static Kind kind(String code) {
    for (Kind kind : Kind.values()) {
      if (kind.code().equals(code)) {
        return kind;
      }
    }
    throw new InvalidValue("kind", code, "live or test");
  }
}
