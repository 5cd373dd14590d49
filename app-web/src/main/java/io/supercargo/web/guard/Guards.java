package io.supercargo.web.guard;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.supercargo.bootstrap.ServerSettings;
import io.supercargo.web.request.Caller;
import java.util.ArrayList;
import java.util.List;

/** Everything that stands before the routes, one after another. */
public final class Guards implements Handler {
  private final List<Handler> all = new ArrayList<>();

  /**
   * @param host where the server listens
   */
  Guards(String host, ServerSettings settings, Entrance entrance) {
    all.add(new BrowserHeaders(settings.publicUrl()));
    if (ServerSettings.isLoopback(host)) {
      all.add(new HostCheck(settings.publicUrl()));
    }
    all.add(new OriginCheck(settings.publicUrl()));
    all.add(
        context -> {
          if (entrance.isOpen()) {
            Caller.setAnybody(context);
          } else {
            entrance.check().handle(context);
          }
        });
  }

  @Override
  public void handle(Context context) throws Exception {
    for (Handler guard : all) {
      guard.handle(context);
    }
  }
}
