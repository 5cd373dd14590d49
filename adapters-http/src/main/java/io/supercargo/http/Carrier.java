package io.supercargo.http;

import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.util.List;
import okhttp3.Call;

/**
 * What carries the calls of a line. Sends each once, follows no redirection, and keeps the times of
 * its configuration. Thread-safe.
 */
interface Carrier extends Call.Factory, AutoCloseable {
  int MOST_CONNECTIONS = 128;

  /** Ends calls that are under way. */
  @Override
  void close();

  /** Jetty's client where it is on the classpath, else OkHttp, which also goes through proxies. */
  static Carrier to(LineConfig config) {
    return isJettyThere() && isDirect(config.baseUrl())
        ? new JettyCarrier(config)
        : new OkHttpCarrier(config);
  }

  /** Asked before {@link JettyCarrier} is touched, because that cannot be loaded without it. */
  private static boolean isJettyThere() {
    try {
      Class.forName("org.eclipse.jetty.client.HttpClient", false, Carrier.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException onlyOkHttp) {
      return false;
    }
  }

  private static boolean isDirect(URI supplier) {
    ProxySelector proxies = ProxySelector.getDefault();
    return proxies == null || List.of(Proxy.NO_PROXY).equals(proxies.select(supplier));
  }
}
