package io.supercargo.daji.gateway;

import io.javalin.http.Context;
import io.supercargo.daji.wire.DajiSignature;
import io.supercargo.daji.wire.Languages;
import io.supercargo.daji.wire.SearchTerms;
import io.supercargo.http.gateway.GatewayDesk;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import io.supercargo.ports.provider.GatewayClient;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lets in who signs rightly; who sends the secret itself only where testing is switched on. */
final class Doorkeeper {
  private final GatewayDesk desk;
  private final boolean testing;

  private final Languages languages;

  Doorkeeper(GatewayDesk desk, boolean testing, Languages languages) {
    this.desk = desk;
    this.testing = testing;
    this.languages = languages;
  }

  /**
   * Who calls.
   *
   * @throws SupplierFailure.Unauthenticated naming the parameter that is wrong
   * @throws io.supercargo.domain.InvalidValue for a language that is not switched on
   */
  GatewayClient admit(Context call) {
    Map<String, String> parameters = CallParameters.of(call);
    GatewayClient client = identified(parameters, call);
    SearchTerms.languages(parameters).forEach(languages::require);
    return client;
  }

  private GatewayClient identified(Map<String, String> parameters, Context call) {
    GatewayClient client =
        desk.client(required(parameters, DajiSignature.APP_KEY))
            .orElseThrow(() -> refused("appKey: no such key"));
    if (testing && isSecret(parameters.get("appSecret"), client)) {
      return client;
    }
    String sign = required(parameters, DajiSignature.PARAMETER);
    if (!DajiSignature.matches(sign, signed(parameters, call), client.secret())) {
      throw refused(
          "sign: does not match (expected: upper-case hex of the MD5 of the sorted parameters"
              + " and &secret=)");
    }
    return client;
  }

  /** A JSON body with a time is signed by key and time alone. */
  private static Map<String, String> signed(Map<String, String> parameters, Context call) {
    Map<String, String> signed = new LinkedHashMap<>(parameters);
    if (CallParameters.isJson(call) && parameters.containsKey(DajiSignature.REQUEST_TIME)) {
      signed.keySet().retainAll(Set.of(DajiSignature.APP_KEY, DajiSignature.REQUEST_TIME));
    }
    return signed;
  }

  private static boolean isSecret(@Nullable String sent, GatewayClient client) {
    return sent != null
        && MessageDigest.isEqual(
            sent.getBytes(StandardCharsets.UTF_8),
            client.secret().reveal().getBytes(StandardCharsets.UTF_8));
  }

  private static String required(Map<String, String> parameters, String name) {
    String value = parameters.get(name);
    if (value == null || value.isBlank()) {
      throw refused(name + ": missing (expected: a query parameter)");
    }
    return value;
  }

  private static SupplierFailure refused(String message) {
    return new SupplierFailure.Unauthenticated(Origin.of("daji gateway"), message);
  }
}
