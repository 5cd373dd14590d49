package io.supercargo.alibaba;

import io.supercargo.alibaba.wire.AlibabaSignature;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A call as a client of the platform makes it, with any parameter left out or changed. */
public final class SignedCall {
  public static final String CROSS_BORDER = "param2/1/com.alibaba.fenxiao.crossborder/";

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final URI gateway;
  private final String path;
  private final Map<String, String> parameters = new LinkedHashMap<>();

  private SignedCall(URI gateway, String path) {
    this.gateway = gateway;
    this.path = path;
  }

  /** With a token and without a time. */
  public static SignedCall to(GatewayServer gateway, String api) {
    return new SignedCall(gateway.url(), api + "/sandbox").with("access_token", "sandbox");
  }

  /** Of an API of the cross-border namespace. */
  public static SignedCall crossBorder(GatewayServer gateway, String api) {
    return to(gateway, CROSS_BORDER + api);
  }

  public SignedCall with(String name, String value) {
    parameters.put(name, value);
    return this;
  }

  public SignedCall without(String name) {
    parameters.remove(name);
    return this;
  }

  public HttpResponse<String> post() throws Exception {
    return send(HttpRequest.newBuilder(url("")).POST(form()));
  }

  public HttpResponse<String> get() throws Exception {
    return send(HttpRequest.newBuilder(url("?" + text(signed()))));
  }

  /** With whatever signature was put there. */
  public HttpResponse<String> unsigned() throws Exception {
    return send(
        HttpRequest.newBuilder(url(""))
            .POST(HttpRequest.BodyPublishers.ofString(text(parameters))));
  }

  private HttpRequest.BodyPublisher form() {
    return HttpRequest.BodyPublishers.ofString(text(signed()));
  }

  private Map<String, String> signed() {
    Map<String, String> signed = new LinkedHashMap<>(parameters);
    signed.put("_aop_signature", AlibabaSignature.sign(path, parameters, GatewayServer.SECRET));
    return signed;
  }

  private URI url(String query) {
    return URI.create(gateway + "/openapi/" + path + query);
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    request.header("Content-Type", "application/x-www-form-urlencoded;charset=UTF-8");
    return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static String text(Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .map(
            parameter ->
                parameter.getKey()
                    + "="
                    + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
