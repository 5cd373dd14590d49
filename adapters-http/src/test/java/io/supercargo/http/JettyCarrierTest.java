package io.supercargo.http;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.testkit.fault.Answer;
import io.supercargo.testkit.fault.Fault;
import io.supercargo.testkit.fault.FaultProxy;
import io.supercargo.testkit.fault.LyingServer;
import java.io.IOException;
import java.net.URI;
import okhttp3.Call;
import okhttp3.Request;
import org.junit.jupiter.api.Test;

final class JettyCarrierTest extends CarrierContract {
  @Override
  Carrier carrier(LineConfig config) {
    return new JettyCarrier(config);
  }

  @Test
  void whatBreaksIsToldWithoutTheInsideOfTheConnection() {
    try (LyingServer supplier = LyingServer.saying(Answer.json("{}"));
        FaultProxy line = FaultProxy.before(supplier.url())) {
      line.next(Fault.LOSE_ANSWER);
      assertThatThrownBy(() -> ask(line.url(), "/"))
          .isInstanceOf(IOException.class)
          .hasMessage("the line was closed");
      assertThatThrownBy(() -> ask(supplier.url(), "/?q=" + "x".repeat(100_000)))
          .isInstanceOf(IOException.class)
          .hasMessage("Request headers too large");
    }
  }

  private void ask(URI url, String path) throws IOException {
    try (Carrier carrier = carrier(LineConfig.to(url))) {
      Call call = carrier.newCall(new Request.Builder().url(url + path).build());
      call.execute().close();
    }
  }
}
