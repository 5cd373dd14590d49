package io.supercargo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who is logged in; the house has the key {@code boss}. */
public record Person(Served served, String cookie, String seal) {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String PASSWORD = "four words and a river";
  private static final Pattern SEAL = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");

  /** Lets somebody in whom the house does not know yet. */
  public static Told add(Served served, String name, String role) {
    return served.post(
        "/api/v1/users",
        "application/json",
        "{\"name\":\"%s\",\"role\":\"%s\",\"password\":\"%s\"}".formatted(name, role, PASSWORD),
        "Authorization",
        "Bearer boss");
  }

  public static Person in(Served served, String name) {
    String password = URLEncoder.encode(PASSWORD, StandardCharsets.UTF_8);
    Told in = served.post("/login", FORM, "name=%s&password=%s".formatted(name, password));
    String cookie = in.header("Set-Cookie").split(";")[0];
    Matcher seal = SEAL.matcher(served.get("/orders", "Cookie", cookie).text());
    assertThat(seal.find()).isTrue();
    return new Person(served, cookie, seal.group(1));
  }

  public Told get(String path) {
    return served.get(path, "Cookie", cookie);
  }

  /** A page in English. */
  public Told page(String path) {
    String asked = path + (path.contains("?") ? "&" : "?") + "ui=en";
    return served.get(asked, "Cookie", cookie, "Accept", "text/html");
  }

  public Told send(String path, String form) {
    String sealed = form + "&csrf=" + seal;
    return served.post(path, FORM, sealed, "Cookie", cookie, "Accept", "text/html");
  }

  public Told post(String path, String json) {
    return served.post(path, "application/json", json, "Cookie", cookie, "X-CSRF-Token", seal);
  }
}
