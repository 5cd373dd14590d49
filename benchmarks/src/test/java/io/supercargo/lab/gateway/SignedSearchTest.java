package io.supercargo.lab.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.ports.provider.Secret;
import io.supercargo.xportcn.wire.XportSignature;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

final class SignedSearchTest {
  private static final String SIGNATURE =
      new XportSignature("lab", "1700000000000", "").sign(new Secret("lab-secret"));

  private final SignedSearch search =
      new SignedSearch(InstantSource.fixed(Instant.ofEpochMilli(1_700_000_000_000L)));

  @Test
  void theScriptOfTheDriverHoldsTheSignedHeaders() {
    assertThat(search.script())
        .isEqualTo(
            """
            wrk.method = "POST"
            wrk.headers = { ["access-key"] = "lab", ["content-type"] = "application/json", \
            ["signature"] = "%s", ["timestamp"] = "1700000000000", ["user-id"] = "1" }
            wrk.body = '{"keyword":"bag","beginPage":1,"pageSize":20,"country":"en"}'
            """
                .formatted(SIGNATURE));
  }

  @Test
  void theFirstRequestIsTheSame() {
    HttpHeaders headers = search.request(URI.create("http://127.0.0.1/x")).headers();
    assertThat(headers.firstValue("signature")).contains(SIGNATURE);
    assertThat(headers.firstValue("access-key")).contains("lab");
  }
}
