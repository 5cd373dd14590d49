package io.supercargo.bootstrap;

import io.supercargo.ports.provider.Secret;
import io.supercargo.ports.provider.Settings;
import java.util.Optional;

/**
 * Section {@code store}.
 *
 * @param url a JDBC address; empty means an H2 file in the home
 */
public record StoreSettings(Optional<String> url, String user, Secret password) {
  static StoreSettings read(Settings settings) {
    StoreSettings store =
        new StoreSettings(
            settings.optionalText("url"),
            settings.text("user", ""),
            settings.optionalSecret("password").orElse(new Secret("")));
    store
        .url
        .filter(url -> !url.matches("jdbc:(h2|postgresql):.+"))
        .ifPresent(
            url ->
                settings.problem(
                    "url", Masks.url(url) + " (expected: a JDBC address of H2 or PostgreSQL)"));
    settings.noteUnknown();
    return store;
  }
}
