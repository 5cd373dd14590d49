package io.supercargo.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.search.ImageRef;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.testkit.fault.Answer;
import io.supercargo.testkit.fault.Fault;
import io.supercargo.testkit.fault.FaultProxy;
import io.supercargo.testkit.fault.LyingServer;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpPictureSourceTest {
  private final LyingServer server = LyingServer.saying(new Answer(200, "image/png", "picture"));
  private final HttpPictureSource anywhere = new HttpPictureSource(address -> true);
  private final HttpPictureSource guarded = new HttpPictureSource(false);

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void picturesAreFetched() {
    assertThat(anywhere.fetch(at("/a%20b.png?x=1"))).asString().isEqualTo("picture");
    assertThat(server.lastRequest().path()).isEqualTo("/a%20b.png");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "localhost",
        "127.1",
        "2130706433",
        "0.0.0.0",
        "10.1.2.3",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "224.0.0.1",
        "240.0.0.1",
        "255.255.255.255",
        "[::1]",
        "[::]",
        "[fe80::1]",
        "[fd00::1]",
        "[ff02::1]",
        "[::ffff:127.0.0.1]",
        "[::ffff:10.0.0.1]",
        "[::127.0.0.1]",
        "[64:ff9b::7f00:1]",
        "[2002:7f00:1::]",
        "192.0.0.8",
        "198.18.0.1"
      })
  void addressesInsideTheNetworkAreRefused(String host) {
    URI picture = URI.create("http://" + host + ":" + server.url().getPort() + "/a.png");
    assertThatThrownBy(() -> guarded.fetch(picture))
        .isInstanceOf(InvalidValue.class)
        .hasMessage("imageUrl: " + picture + " (expected: a public address)");
    assertThat(server.requests()).isEmpty();
  }

  @Test
  void thisMachineIsAskedWhereThatIsAllowed() {
    HttpPictureSource atHome = new HttpPictureSource(true);
    assertThat(atHome.fetch(at("/a.png"))).asString().isEqualTo("picture");
    URI around = URI.create("http://10.0.0.1:" + server.url().getPort() + "/a.png");
    assertThatThrownBy(() -> atHome.fetch(around))
        .hasMessage("imageUrl: " + around + " (expected: a public address)");
  }

  @Test
  void publicAddressesAreNot() {
    for (String host :
        new String[] {"8.8.8.8", "[2001:4860:4860::8888]", "100.128.0.1", "172.32.0.1"}) {
      assertThat(PublicAddress.is(inet(host))).as(host).isTrue();
    }
  }

  @Test
  void redirectionsAreNotFollowed() {
    server.on("/a.png", new Answer(302, "text/plain", ""));
    assertThatThrownBy(() -> anywhere.fetch(at("/a.png")))
        .hasMessage("imageUrl: HTTP 302 (expected: a picture at this address)");
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void whatIsNotThereIsSaidSo() {
    server.always(Answer.html(404));
    assertThatThrownBy(() -> anywhere.fetch(at("/a.png")))
        .isInstanceOf(InvalidValue.class)
        .hasMessage("imageUrl: HTTP 404 (expected: a picture at this address)");
  }

  @Test
  void noMoreIsReadThanAPictureMayHave() {
    server.always(new Answer(200, "image/png", "x".repeat(ImageRef.MAX_BYTES)));
    assertThat(anywhere.fetch(at("/a.png"))).hasSize(ImageRef.MAX_BYTES);
    server.always(new Answer(200, "image/png", "x".repeat(ImageRef.MAX_BYTES + 1)));
    assertThatThrownBy(() -> anywhere.fetch(at("/a.png")))
        .hasMessage("imageUrl: more than 3 MB (expected: a picture of at most 3 MB)");
  }

  @Test
  void aBrokenLineIsUnavailable() {
    try (FaultProxy line = FaultProxy.before(server.url())) {
      line.always(Fault.CUT_ANSWER);
      assertThatThrownBy(() -> anywhere.fetch(URI.create(line.url() + "/a.png")))
          .isInstanceOf(SupplierFailure.Unavailable.class)
          .hasMessage("the picture at 127.0.0.1 cannot be fetched");
    }
  }

  private static java.net.InetAddress inet(String host) {
    try {
      return java.net.InetAddress.getByName(host);
    } catch (java.net.UnknownHostException notANumber) {
      throw new AssertionError(notANumber);
    }
  }

  private URI at(String path) {
    return URI.create(server.url() + path);
  }
}
