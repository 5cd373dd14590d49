package io.supercargo.taobao.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.supercargo.http.Verdict;
import io.supercargo.taobao.wire.TaobaoCodes;
import io.supercargo.taobao.wire.WireAnswer;
import java.io.IOException;

/** Reads the envelopes alone; tokens stand in none. */
record TaobaoVerdict(ObjectMapper json) implements Verdict {
  @Override
  public void check(String provider, byte[] answer) throws IOException {
    JsonNode tree = json.readTree(answer);
    if (tree == null || tree.isNull() || tree.isMissingNode()) {
      throw new IOException("the answer is null");
    }
    if (!tree.hasNonNull("access_token")) {
      TaobaoCodes.check(provider, json.treeToValue(tree, WireAnswer.class));
    }
  }
}
