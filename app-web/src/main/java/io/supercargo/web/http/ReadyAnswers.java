package io.supercargo.web.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.Header;
import io.supercargo.application.search.SearchAnswer.Age;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.http.HttpFields;
import org.jspecify.annotations.Nullable;

/**
 * Answers that were asked for a moment ago in the very same words, as the bytes that went out then.
 * Whole answers alone, and only as long as all that they were made of is kept. Stands behind the
 * routes and gathers them.
 */
public final class ReadyAnswers implements Handler {
  /** In bytes. */
  public static final int WORTH_COMPRESSING = Packed.WORTH_IT;

  private static final long MOST_BYTES = 32L * 1024 * 1024;
  private static final int OK = 200;
  private static final String BYTES = "ready";

  /** Made anew each time. */
  private static final List<String> OWN =
      List.of(RequestId.HEADER, Header.AGE, Header.DATE, Header.CONTENT_LENGTH);

  private final InstantSource clock;
  private final Cache<Key, Ready> answers =
      Caffeine.newBuilder()
          .maximumWeight(MOST_BYTES)
          .weigher((Key key, Ready ready) -> 2 * ready.body.length() + key.address.length())
          .executor(Runnable::run)
          .build();

  public ReadyAnswers(InstantSource clock) {
    this.clock = clock;
  }

  /** Everything that the guards look at, so that whoever asks alike was let in. Not for showing. */
  record Key(
      String address, @Nullable String host, @Nullable String origin, @Nullable String shown) {
    @Override
    public String toString() {
      return address;
    }
  }

  /** An answer as it goes out. */
  record Ready(Packed body, HttpFields headers, Age age, String route) {}

  /** One that may still be handed out. */
  Optional<Ready> find(Key key) {
    return Optional.ofNullable(answers.getIfPresent(key)).filter(this::isGood);
  }

  /** Hands over the bytes of an answer. */
  static void offer(Context context, byte[] bytes) {
    context.attribute(BYTES, bytes);
  }

  /** The bytes of an answer, where it is one that may go out again; not to be changed. */
  static byte @Nullable [] offered(Context context) {
    return context.attribute(BYTES);
  }

  @Override
  public void handle(Context context) {
    byte[] bytes = offered(context);
    Optional<Age> age = Freshness.told(context).filter(it -> it.goodUntil().isPresent());
    if (bytes != null && age.isPresent() && mayBeKept(context)) {
      HttpFields headers = headers(context.res());
      answers.put(
          key(context),
          new Ready(new Packed(bytes), headers, age.get(), RequestMetrics.route(context)));
    }
  }

  private boolean isGood(Ready ready) {
    return clock.instant().isBefore(ready.age.goodUntil().orElse(Instant.MIN));
  }

  private static boolean mayBeKept(Context context) {
    return context.req().getMethod().equals("GET")
        && context.statusCode() == OK
        && context.queryParam("fresh") == null;
  }

  private static HttpFields headers(HttpServletResponse response) {
    HttpFields.Mutable headers = HttpFields.build();
    for (String name : response.getHeaderNames()) {
      if (OWN.stream().noneMatch(name::equalsIgnoreCase)) {
        response.getHeaders(name).forEach(value -> headers.add(name, value));
      }
    }
    return headers.asImmutable();
  }

  private static Key key(Context context) {
    String query = context.req().getQueryString();
    String path = context.req().getRequestURI();
    return new Key(
        query == null ? path : path + "?" + query,
        context.header(Header.HOST),
        context.header(Header.ORIGIN),
        context.header(Header.AUTHORIZATION));
  }
}
