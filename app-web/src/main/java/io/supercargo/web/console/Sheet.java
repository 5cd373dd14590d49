package io.supercargo.web.console;

import io.javalin.http.Context;
import io.javalin.http.Header;
import io.supercargo.web.guard.Permit;
import io.supercargo.web.http.RequestId;
import io.supercargo.web.page.Templates;
import io.supercargo.web.request.Caller;
import io.supercargo.web.request.Seal;
import java.util.LinkedHashMap;
import java.util.Map;

/** Fills a page in, with what every page of the console has around it. */
final class Sheet {
  private static final String HTML = "text/html;charset=utf-8";

  private Sheet() {}

  /**
   * Answers with a page.
   *
   * @param name of a template, which is also the name of the place that is lit in the navigation
   */
  static void answer(Context context, String name, Map<String, Object> values) {
    Visitor visitor = Visitor.of(context);
    Words t = Words.in(visitor.ui());
    Permit permit = Permit.of(context);
    Map<String, Object> all = new LinkedHashMap<>(values);
    all.putIfAbsent("trouble", Trouble.NONE);
    all.put("t", t.byKey());
    all.put("permit", permit);
    all.put("places", Places.seenBy(permit));
    all.put("visitor", visitor);
    all.put("here", Link.here(context));
    all.put("open", Caller.isAnybody(context));
    all.put("person", Caller.person(context).orElse(""));
    all.put("role", Caller.user(context).map(user -> user.role().code()).orElse("admin"));
    all.put("requestId", RequestId.of(context));
    byte[] page = Withheld.from(Templates.fill("console/" + name, all), permit, t);
    context
        .header(Header.CACHE_CONTROL, "no-store")
        .contentType(HTML)
        .result(sealed(page, context));
  }

  private static byte[] sealed(byte[] page, Context context) {
    return Caller.seal(context).map(seal -> Seal.into(page, seal)).orElse(page);
  }

  /** Answers with a page that says what went wrong, and nothing else. */
  static void trouble(Context context, String title, RuntimeException failure) {
    Trouble trouble = Trouble.of(failure, context);
    context.status(trouble.status());
    answer(context, "trouble", Map.of("trouble", trouble, "title", title));
  }
}
