package io.supercargo.lab.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import io.supercargo.xportcn.wire.Dialect;
import io.supercargo.xportcn.wire.Hits;
import io.supercargo.xportcn.wire.WireEnvelope;
import io.supercargo.xportcn.wire.WireOffer;
import io.supercargo.xportcn.wire.WirePage;
import io.supercargo.xportcn.wire.XportEdition;
import io.supercargo.xportcn.wire.XportJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

final class StoredBodyTest {
  @Test
  void isEightKilobytesOfOffersThatTheWireKnows() throws IOException {
    byte[] body = StoredBody.json().getBytes(StandardCharsets.UTF_8);
    WireEnvelope<WirePage<WireOffer>> envelope =
        XportJson.requests(XportEdition.KA).readValue(body, new TypeReference<>() {});
    assertThat(body).hasSize(8192);
    Dialect dialect = Dialect.of1688(XportEdition.KA);
    assertThat(Hits.read(Objects.requireNonNull(envelope.data()), dialect).items()).hasSize(20);
  }
}
