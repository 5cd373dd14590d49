package io.supercargo.web.console;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** An address on this server, which can be changed parameter by parameter. */
record Link(String path, Map<String, List<String>> parameters) {
  static Link to(String path) {
    return new Link(path, Map.of());
  }

  /** This page, without what only switches it. */
  static Link here(Context context) {
    Link link = Link.to(context.req().getRequestURI());
    for (Map.Entry<String, List<String>> each : context.queryParamMap().entrySet()) {
      if (!Visitor.SWITCHES.contains(each.getKey())) {
        link = link.with(each.getKey(), each.getValue());
      }
    }
    return context.req().getMethod().equals("GET") ? link : Link.to("/");
  }

  /** A product's page; ids may hold slashes, which stay. */
  static Link product(Object id) {
    return Link.to("/products/" + encoded(id.toString()).replace("%2F", "/").replace("%3A", ":"));
  }

  public Link withPath(String other) {
    return new Link(other, parameters);
  }

  public Link with(String name, String value) {
    return with(name, List.of(value));
  }

  /** Sets a parameter; empty texts are left out. */
  Link with(String name, List<String> values) {
    Map<String, List<String>> changed = new LinkedHashMap<>(parameters);
    List<String> kept = values.stream().filter(value -> !value.isBlank()).toList();
    changed.remove(name);
    if (!kept.isEmpty()) {
      changed.put(name, kept);
    }
    return new Link(path, changed);
  }

  /** Takes one value of a parameter away. */
  Link without(String name, String value) {
    List<String> kept = new ArrayList<>(parameters.getOrDefault(name, List.of()));
    kept.remove(value);
    return with(name, kept);
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  @Override
  public String toString() {
    String query =
        parameters.entrySet().stream()
            .flatMap(
                each -> each.getValue().stream().map(value -> each.getKey() + "=" + encoded(value)))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? path : path + "?" + query;
  }
}
