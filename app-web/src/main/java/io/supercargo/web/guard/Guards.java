package io.supercargo.web.guard;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.supercargo.bootstrap.ServerSettings;
import java.util.ArrayList;
import java.util.List;

/** Everything that stands before the routes, one after another. */
public final class Guards implements Handler {
  private final List<Handler> all = new ArrayList<>();

  /**
   * @param host where the server listens
   */
  public Guards(String host, ServerSettings settings) {
    all.add(new BrowserHeaders());
    if (ServerSettings.isLoopback(host)) {
      all.add(new HostCheck(settings.publicUrl()));
    }
    all.add(new OriginCheck(settings.publicUrl()));
    if (settings.wantsKeys()) {
      all.add(new KeyCheck(settings.apiKeys(), settings.callers()));
    }
  }

  @Override
  public void handle(Context context) throws Exception {
    for (Handler guard : all) {
      guard.handle(context);
    }
  }
}
