package io.supercargo.web.guard;

import io.supercargo.bootstrap.ServerSettings;
import io.supercargo.ports.provider.Secret;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The keys that configuration holds: they open everything, and some have a name. */
final class ConfiguredKeys {
  private static final String NOBODY = "";

  private final List<byte[]> nameless = new ArrayList<>();
  private final Map<String, byte[]> named = new LinkedHashMap<>();

  ConfiguredKeys(ServerSettings settings) {
    settings.apiKeys().forEach(key -> nameless.add(OwnKey.bytes(key)));
    settings.callers().forEach((name, key) -> named.put(name, OwnKey.bytes(key)));
  }

  /** The name of whose key it is, which is empty for one without; nothing when it is none. */
  Optional<String> holder(Secret shown) {
    byte[] bytes = OwnKey.bytes(shown);
    Optional<String> name =
        named.entrySet().stream()
            .filter(caller -> MessageDigest.isEqual(caller.getValue(), bytes))
            .map(Map.Entry::getKey)
            .findFirst();
    boolean other = nameless.stream().anyMatch(key -> MessageDigest.isEqual(key, bytes));
    return name.isPresent() || !other ? name : Optional.of(NOBODY);
  }
}
