package io.supercargo.web.guard;

import io.javalin.http.Context;
import io.javalin.http.Header;
import io.supercargo.bootstrap.ServerSettings;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.access.Network;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * From where a request comes: who is connected, and where that is a proxy that we trust, whom that
 * one names. What a proxy has from elsewhere is believed no further than to the last one trusted.
 */
public final class Remote {
  private final List<Network> trusted;

  @Inject
  public Remote(ServerSettings settings) {
    this.trusted = List.copyOf(settings.trustedProxies());
  }

  public InetAddress of(Context context) {
    String connected = context.req().getRemoteAddr().replaceFirst("%.*?(?=]|$)", ""); // its zone
    InetAddress from = Network.address(connected);
    for (String named : named(context.header(Header.X_FORWARDED_FOR))) {
      if (!isTrusted(from)) {
        break;
      }
      from = address(named, from);
    }
    return from;
  }

  private boolean isTrusted(InetAddress address) {
    return trusted.stream().anyMatch(network -> network.contains(address));
  }

  /** The last proxy's word first. */
  private static List<String> named(@Nullable String header) {
    if (header == null) {
      return List.of();
    }
    List<String> names = new ArrayList<>(Arrays.asList(header.split(",")));
    Collections.reverse(names);
    return names;
  }

  /** A name that is none leaves the proxy itself. */
  private static InetAddress address(String named, InetAddress proxy) {
    try {
      return Network.address(named.strip());
    } catch (InvalidValue none) {
      return proxy;
    }
  }
}
