package io.supercargo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.cli.Said.Prompt;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class TrackTest {
  private static final String PARCEL =
      """
      {"items":[{"id":"a:7:LP7","orderId":"a:7","number":"LP7","waybill":"756",\
      "carrier":{"code":"ZTO","name":"ZTO Express"},"status":"in-transit","nativeStatus":"TRANSPORT",\
      "contents":[],"events":[\
      {"at":"2026-11-20T08:00:00Z","status":"collected","text":"collected"},\
      {"at":"2026-11-20T18:00:00Z","status":"in-transit","text":"left the city"}]}],\
      "nextCursor":null}""";

  private final CannedServer server = new CannedServer();

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void eventsStandBelowTheirParcel() {
    server.answering(200, PARCEL);

    Said said = say("track", "a:7", "--raw");

    assertThat(server.last().line()).isEqualTo("GET /api/v1/orders/a:7/shipments?raw=true");
    assertThat(said.data())
        .contains("ZTO Express", "756", "TRANSPORT")
        .contains("2026-11-20T18:00:00Z  in-transit  left the city");
  }

  @Test
  void aSheetHasOneRowForEachEvent() {
    server.answering(200, PARCEL);

    assertThat(say("track", "a:7", "--output", "csv").dataLines()).hasSize(3);
  }

  @Test
  void whatWasNotSentIsSaidToBeSo() {
    server.answering(200, "{\"items\":[],\"nextCursor\":null}");

    assertThat(say("track", "a:7").data()).isEqualTo("nothing was sent yet\n");
  }

  private Said say(String... args) {
    String[] all = Arrays.copyOf(args, args.length + 2);
    all[args.length] = "--server";
    all[args.length + 1] = server.url();
    return new Prompt().say(all);
  }
}
