package io.supercargo.http;

import io.supercargo.http.cassette.Recorder;
import io.supercargo.ports.provider.Surroundings;
import java.util.Optional;
import okhttp3.Call;
import okhttp3.Request;

/**
 * Where requests leave, signed: over the line, and into a recording where one is made; or, without
 * a signature, into one that was made. Thread-safe.
 */
final class Outlet implements AutoCloseable {
  private final Carrier carrier;
  private final RequestSigner signer;
  private final Optional<Tape> tape;

  private Outlet(Carrier carrier, RequestSigner signer, Optional<Tape> tape) {
    this.carrier = carrier;
    this.signer = signer;
    this.tape = tape;
  }

  static Outlet of(LineConfig config, Protocol protocol, Surroundings around) {
    Questions questions = new Questions(config.baseUrl().getPath(), protocol.redactor());
    return config
        .replay()
        .map(it -> new ReplayCarrier(around.name(), it, questions))
        .map(replayed -> new Outlet(replayed, unsigned -> unsigned, Optional.empty()))
        .orElseGet(
            () ->
                new Outlet(
                    Carrier.to(config),
                    protocol.signer(),
                    around
                        .recording()
                        .map(it -> new Tape(around.name(), questions, new Recorder(it)))));
  }

  /** A call of what an interface or a user put together. */
  Call call(Request unsigned) {
    Call call = carrier.newCall(signed(unsigned));
    return tape.<Call>map(it -> new TapedCall(call, unsigned, it)).orElse(call);
  }

  Request signed(Request unsigned) {
    return signer.sign(unsigned);
  }

  @Override
  public void close() {
    carrier.close();
  }
}
