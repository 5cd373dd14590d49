package io.supercargo.alibaba.client;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.supercargo.alibaba.wire.AlibabaCodes;
import io.supercargo.alibaba.wire.WireAnswer;
import io.supercargo.http.Verdict;
import java.io.IOException;

/** Reads the envelopes alone; the gateway's own comes with an HTTP status of failure. */
record AlibabaVerdict(ObjectMapper json) implements Verdict {
  @Override
  public void check(String provider, byte[] answer) throws IOException {
    WireAnswer<?> read = json.readValue(answer, WireAnswer.class);
    if (read == null) {
      throw new IOException("the answer is null");
    }
    AlibabaCodes.check(provider, read);
  }

  @Override
  public boolean judgesErrors() {
    return true;
  }
}
