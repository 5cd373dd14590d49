package io.supercargo.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.supercargo.domain.InvalidValue;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpPictureSourceTest {
  private static final byte[] PICTURE = {1, 2, 3};

  private HttpServer server;

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/picture",
        exchange -> {
          exchange.sendResponseHeaders(200, PICTURE.length);
          exchange.getResponseBody().write(PICTURE);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void fetchesFromThisMachineWhereThatIsAllowed() {
    for (String host : new String[] {"localhost", "127.0.0.1"}) {
      assertThat(new HttpPictureSource(true).fetch(picture(host))).isEqualTo(PICTURE);
    }
  }

  @Test
  void thisMachineIsRefusedOtherwise() {
    for (String host : new String[] {"localhost", "127.0.0.1"}) {
      assertThatThrownBy(() -> new HttpPictureSource(false).fetch(picture(host)))
          .isInstanceOf(InvalidValue.class)
          .hasMessage("imageUrl: %s (expected: a public address)", picture(host));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10.0.0.1",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "0.0.0.0",
        "[fd00::1]",
        "[fe80::1]",
        "[::ffff:10.0.0.1]"
      })
  void theNetworkAroundIsAlwaysRefused(String host) {
    for (boolean loopback : new boolean[] {true, false}) {
      assertThatThrownBy(() -> new HttpPictureSource(loopback).fetch(picture(host)))
          .isInstanceOf(InvalidValue.class)
          .hasMessage("imageUrl: %s (expected: a public address)", picture(host));
    }
  }

  private URI picture(String host) {
    return URI.create("http://" + host + ":" + server.getAddress().getPort() + "/picture");
  }
}
