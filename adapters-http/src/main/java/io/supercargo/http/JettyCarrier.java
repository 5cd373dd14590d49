package io.supercargo.http;

import java.time.Duration;
import java.util.concurrent.Executor;
import okhttp3.Call;
import okhttp3.Request;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.transport.HttpClientTransportOverHTTP;
import org.eclipse.jetty.http.HttpCookieStore;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.ClientConnector;
import org.eclipse.jetty.util.thread.Invocable.InvocationType;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.util.thread.ScheduledExecutorScheduler;
import org.eclipse.jetty.util.thread.VirtualThreadPool;

/**
 * Calls over Jetty's client: OkHttp takes locks that all calls share for each timeout and each
 * connection, which costs twice as much where many calls are under way. Starts with the first call.
 */
final class JettyCarrier implements Carrier {
  private static final int FIRST_JVM_WITH_VIRTUAL_THREADS = 21;
  private static final Duration IDLE = Duration.ofMinutes(1);

  private final Duration callTimeout;
  private final HttpClient client;
  private volatile boolean started;

  JettyCarrier(LineConfig config) {
    this.callTimeout = config.callTimeout();
    this.client = new HttpClient(transport());
    client.setScheduler(new ScheduledExecutorScheduler("supplier-timeouts", true));
    client.setConnectTimeout(config.connectTimeout().toMillis());
    client.setAddressResolutionTimeout(config.connectTimeout().toMillis());
    client.setIdleTimeout(IDLE.toMillis());
    client.setMaxConnectionsPerDestination(MOST_CONNECTIONS);
    client.setFollowRedirects(false);
    client.setHttpCookieStore(new HttpCookieStore.Empty());
    client.setUserAgentField(new HttpField(HttpHeader.USER_AGENT, "Supercargo"));
  }

  @Override
  public Call newCall(Request request) {
    if (!started) {
      start();
    }
    return new JettyCall(client, request, callTimeout);
  }

  @Override
  public void close() {
    try {
      client.stop();
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }

  private synchronized void start() {
    try {
      client.start();
      client.getProtocolHandlers().clear(); // what is answered is for the caller to judge
      started = true;
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static HttpClientTransportOverHTTP transport() {
    ClientConnector connector = new ClientConnector();
    connector.setSelectors(1);
    connector.setExecutor(threads());
    HttpClientTransportOverHTTP transport = new HttpClientTransportOverHTTP(connector);
    transport.setInvocationType(InvocationType.NON_BLOCKING); // an answer is only gathered
    return transport;
  }

  private static Executor threads() {
    if (Runtime.version().feature() >= FIRST_JVM_WITH_VIRTUAL_THREADS) {
      return new VirtualThreadPool();
    }
    QueuedThreadPool threads = new QueuedThreadPool(16, 2);
    threads.setName("supplier");
    threads.setDaemon(true);
    return threads;
  }
}
