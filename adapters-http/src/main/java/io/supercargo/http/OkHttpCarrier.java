package io.supercargo.http;

import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/** Calls over OkHttp, which every adapter has. */
final class OkHttpCarrier implements Carrier {
  private final OkHttpClient client;

  OkHttpCarrier(LineConfig config) {
    Dispatcher dispatcher = new Dispatcher();
    dispatcher.setMaxRequests(MOST_CONNECTIONS);
    dispatcher.setMaxRequestsPerHost(MOST_CONNECTIONS);
    this.client =
        new OkHttpClient.Builder()
            .connectTimeout(config.connectTimeout())
            .callTimeout(config.callTimeout())
            .readTimeout(config.callTimeout())
            .retryOnConnectionFailure(false)
            .followRedirects(false)
            .dispatcher(dispatcher)
            .connectionPool(new ConnectionPool(MOST_CONNECTIONS, 1, TimeUnit.MINUTES))
            .build();
  }

  @Override
  public Call newCall(Request request) {
    return client.newCall(request);
  }

  @Override
  public void close() {
    client.dispatcher().cancelAll();
    client.dispatcher().executorService().shutdown();
    client.connectionPool().evictAll();
  }
}
