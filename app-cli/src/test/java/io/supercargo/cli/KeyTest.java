package io.supercargo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.cli.Said.Prompt;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class KeyTest {
  private static final String KEY =
      "{\"id\":\"ky_1\",\"name\":\"shop\",\"kind\":\"live\",\"scopes\":[\"orders:write\"],"
          + "\"networks\":[],\"requestsPerMinute\":null,\"perOrder\":null,\"perDay\":null,"
          + "\"status\":\"active\",\"createdAt\":\"2026-11-20T08:00:00Z\",\"expiresAt\":null,"
          + "\"lastUsedAt\":null,\"revokedAt\":null";

  private final CannedServer server = new CannedServer();

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void keysAreListed() {
    server.answering(200, "{\"items\":[" + KEY + "}],\"nextCursor\":null}");

    assertThat(say("key").data()).contains("shop", "live", "active", "orders:write", "ky_1");
    assertThat(say("key", "list").data()).contains("shop");
    assertThat(server.last().line()).isEqualTo("GET /api/v1/keys?limit=100");
  }

  @Test
  void aKeyIsMadeAndShownOnce() {
    server.answering(201, KEY + ",\"key\":\"sc_live_1\"}");

    Said made =
        say(
            "key",
            "create",
            "shop",
            "--scope",
            "orders:write",
            "--per-minute",
            "60",
            "--per-day",
            "2000",
            "--network",
            "203.0.113.0/24");

    assertThat(server.last().line()).isEqualTo("POST /api/v1/keys");
    assertThat(server.last().body())
        .isEqualTo(
            "{\"name\":\"shop\",\"scopes\":[\"orders:write\"],\"networks\":[\"203.0.113.0/24\"],"
                + "\"requestsPerMinute\":\"60\",\"perDay\":\"2000\"}");
    assertThat(made.data()).contains("sc_live_1");
    assertThat(made.words()).isEqualTo("the key is not shown again\n");
  }

  @Test
  void aKeyThatSaysNothingOpensAllButTheAdministration() {
    server.answering(201, KEY + ",\"key\":\"sc_live_1\"}");
    say("key", "create", "shop");

    assertThat(server.last().body())
        .isEqualTo("{\"name\":\"shop\",\"scopes\":[\"*:write\"],\"networks\":[]}");
  }

  @Test
  void aKeyIsRevokedByItsName() {
    server.answering(204, "");

    assertThat(say("key", "revoke", "shop").words()).isEqualTo("shop opens nothing any more\n");
    assertThat(server.last().line()).isEqualTo("DELETE /api/v1/keys/shop");
  }

  private Said say(String... args) {
    String[] all = Arrays.copyOf(args, args.length + 2);
    all[args.length] = "--server";
    all[args.length + 1] = server.url();
    return new Prompt().say(all);
  }
}
