package io.supercargo.store;

import io.supercargo.ports.provider.Secret;
import io.supercargo.ports.provider.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Where the store is.
 *
 * @param url a JDBC address without a password in it
 * @param keys what seals tokens and secrets in it
 */
public record StoreConfig(String url, String user, Secret password, KeyPlace keys) {
  private static final String USER = "supercargo";

  /** With a key that is lost when this is. */
  StoreConfig(String url, String user, Secret password) {
    this(url, user, password, KeyPlace.fleeting());
  }

  /** The H2 file of a home folder. The folder itself is its lock: no password. */
  public static StoreConfig in(Path home) {
    return new StoreConfig(fileIn(home), USER, new Secret(""), KeyPlace.in(home));
  }

  /** Reads the {@code store} section; what is wrong with it is noted there. */
  public static StoreConfig from(Settings settings, Path home) {
    String url = settings.text("url", fileIn(home));
    String user = settings.text("user", USER);
    Secret password = settings.optionalSecret("password").orElse(new Secret(""));
    if (!url.startsWith(H2.ADDRESS) && !Postgres.isMeantBy(url)) {
      String expected = "an address in " + H2.ADDRESS + " or " + Postgres.ADDRESS;
      settings.problem("url", "%s (expected: %s)".formatted(withoutOptions(url), expected));
    }
    if (url.toLowerCase(Locale.ROOT).contains("password=")) {
      settings.problem("url", "holds a password (expected: it stands in password)");
    }
    KeyPlace keys = keys(settings, url, home);
    settings.noteUnknown();
    return new StoreConfig(url, user, password, keys);
  }

  /** What is kept in memory alone needs no key that lasts. */
  private static KeyPlace keys(Settings settings, String url, Path home) {
    List<Secret> given = settings.texts("encryption-keys").stream().map(Secret::new).toList();
    KeyPlace keys = new KeyPlace(given, KeyPlace.in(home).file());
    if (!keys.isSound()) {
      settings.problem("encryption-keys", "one is no key (expected: " + SealKey.EXPECTED + ")");
    }
    return given.isEmpty() && url.startsWith(H2.ADDRESS + "mem:") ? KeyPlace.fleeting() : keys;
  }

  /** Whether it is a file that nobody has made yet. */
  public boolean isNew() {
    String file = place().replaceFirst("^" + H2.ADDRESS + "file:", "");
    boolean named = !file.equals(place()) && !file.startsWith("~");
    return named && Files.notExists(Path.of(file + ".mv.db"));
  }

  /** The address as it may be shown: options can hold secrets. */
  String place() {
    return withoutOptions(url);
  }

  @Override
  public String toString() {
    return "StoreConfig[url=" + place() + ", user=" + user + ", password=" + password + "]";
  }

  private static String fileIn(Path home) {
    return H2.ADDRESS + "file:" + home.toAbsolutePath().resolve("data").resolve("supercargo");
  }

  private static String withoutOptions(String url) {
    return url.split("[;?]", 2)[0];
  }
}
