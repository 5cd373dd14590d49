package io.supercargo.web.swap;

import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.web.http.Resource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.UUID;

/** A request as the vendor's documentation shows it, signed without any code of ours. */
record SignedRequest(URI url) {
  static SignedRequest to(URI url) {
    return new SignedRequest(url);
  }

  JsonNode ask(String body) {
    String timestamp = Long.toString(System.currentTimeMillis());
    String nonce = UUID.randomUUID().toString();
    return Town.json(
        HttpRequest.newBuilder(url)
            .header("access-key", "sandbox")
            .header("timestamp", timestamp)
            .header("nonce-str", nonce)
            .header("user-id", "1")
            .header("signature", md5("sandbox" + timestamp + nonce + "sandbox-secret"))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  /** The offers that the documentation shows, without their pictures: ours are drawn. */
  static JsonNode published(String name) {
    try {
      return Town.JSON.readTree(Resource.read("swap/" + name + ".json").orElseThrow());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static String md5(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().withUpperCase().formatHex(digest);
    } catch (GeneralSecurityException everyJvmHasIt) {
      throw new IllegalStateException(everyJvmHasIt);
    }
  }
}
