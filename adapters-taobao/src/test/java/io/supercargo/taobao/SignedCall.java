package io.supercargo.taobao;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.supercargo.taobao.wire.TaobaoSignature;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A call as a client of the platform makes it, with any parameter left out or changed. */
public final class SignedCall {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final URI gateway;
  private final String path;
  private final Map<String, String> parameters = new LinkedHashMap<>();

  private SignedCall(GatewayServer gateway, String path) {
    this.gateway = gateway.url();
    this.path = path;
  }

  public static SignedCall to(GatewayServer gateway, String path) {
    return new SignedCall(gateway, path)
        .with("app_key", "sandbox")
        .with("timestamp", Long.toString(System.currentTimeMillis()))
        .with("sign_method", "sha256")
        .with("access_token", "sandbox");
  }

  public SignedCall with(String name, String value) {
    parameters.put(name, value);
    return this;
  }

  public SignedCall without(String name) {
    parameters.remove(name);
    return this;
  }

  public String get() throws Exception {
    return send(HttpRequest.newBuilder(url("?" + text(signed()))));
  }

  public String form() throws Exception {
    return send(
        HttpRequest.newBuilder(url(""))
            .header("Content-Type", "application/x-www-form-urlencoded;charset=UTF-8")
            .POST(BodyPublishers.ofString(text(signed()))));
  }

  public String json() throws Exception {
    return send(
        HttpRequest.newBuilder(url(""))
            .header("Content-Type", "application/json;charset=utf-8")
            .POST(BodyPublishers.ofString(new ObjectMapper().writeValueAsString(signed()))));
  }

  /** System parameters in the query, the others in a form. */
  public String queryAndForm() throws Exception {
    Map<String, String> query = new LinkedHashMap<>(signed());
    Map<String, String> form = new LinkedHashMap<>(query);
    query.keySet().retainAll(Set.of("app_key", "timestamp", "sign_method", "sign"));
    form.keySet().removeAll(query.keySet());
    return send(
        HttpRequest.newBuilder(url("?" + text(query)))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(text(form))));
  }

  /** Without a signature. */
  public String unsigned() throws Exception {
    return send(HttpRequest.newBuilder(url("?" + text(parameters))));
  }

  private Map<String, String> signed() {
    Map<String, String> signed = new LinkedHashMap<>(parameters);
    signed.putIfAbsent("sign", TaobaoSignature.sign(path, parameters, GatewayServer.SECRET));
    return signed;
  }

  private URI url(String query) {
    return URI.create(gateway + path + query);
  }

  private static String send(HttpRequest.Builder request) throws Exception {
    return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString()).body();
  }

  private static String text(Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
