package io.supercargo.store;

import io.supercargo.ports.provider.Secret;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where the keys of the vault come from: the configuration, or else a file of which only its owner
 * knows, and which is made when it is first needed.
 *
 * @param given from the configuration; the first seals, the others only open
 */
public record KeyPlace(List<Secret> given, Path file) {
  static final String WHAT_TO_DO =
      "Bring that key back, or forget what it sealed: supercargo store forget-sealed";
  private static final String NAME = "store.key";

  public KeyPlace {
    given = List.copyOf(given);
  }

  /** The file of a home folder. */
  static KeyPlace in(Path home) {
    return new KeyPlace(List.of(), home.toAbsolutePath().resolve(NAME));
  }

  /** A key that nobody else has, and that is lost with this. */
  static KeyPlace fleeting() {
    return new KeyPlace(List.of(new Secret(SealKey.fresh().text())), Path.of(NAME));
  }

  /** Whether a key would have to be made. */
  boolean isMissing() {
    return given.isEmpty() && Files.notExists(file);
  }

  /** Whether all that is given can be keys. */
  boolean isSound() {
    return given.stream().map(Secret::reveal).map(SealKey::parse).allMatch(Optional::isPresent);
  }

  /**
   * @throws StoreFailure for a file that cannot be read or made, or that holds no key
   */
  Vault vault() {
    List<SealKey> keys =
        given.isEmpty() ? ofFile() : keys(given.stream().map(Secret::reveal).toList());
    return new Vault(keys, given.isEmpty() ? file.toString() : "store.encryption-keys");
  }

  private List<SealKey> ofFile() {
    try {
      if (Files.notExists(file)) {
        make();
      }
      List<SealKey> keys = keys(Files.readAllLines(file));
      if (keys.isEmpty()) {
        throw new StoreFailure(file + " holds no key (expected: " + SealKey.EXPECTED + ")");
      }
      return keys;
    } catch (IOException refused) {
      throw new StoreFailure(file + " cannot be read: " + refused.getMessage(), refused);
    }
  }

  private List<SealKey> keys(List<String> texts) {
    return texts.stream()
        .map(String::strip)
        .filter(text -> !text.isEmpty() && !text.startsWith("#"))
        .map(text -> SealKey.parse(text).orElseThrow(this::noKey))
        .toList();
  }

  private StoreFailure noKey() {
    return new StoreFailure(
        "%s holds a line that is no key (expected: %s)".formatted(file, SealKey.EXPECTED));
  }

  /** Two processes may do so at once; the file of one of them stays. */
  private void make() throws IOException {
    Path folder = file.resolveSibling("");
    OwnerOnly.folder(folder);
    Path written = OwnerOnly.temporaryFile(folder, "key");
    try {
      Files.writeString(
          written,
          "# Opens tokens and secrets in the store: keep a copy apart from its backups.\n"
              + SealKey.fresh().text()
              + "\n");
      Files.createLink(file, written);
    } catch (FileAlreadyExistsException another) {
      // then that one is taken
    } finally {
      Files.deleteIfExists(written);
    }
  }
}
