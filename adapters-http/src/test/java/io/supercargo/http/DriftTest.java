package io.supercargo.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.provider.Drift;
import io.supercargo.ports.provider.DriftWatch;
import io.supercargo.ports.provider.Shape;
import io.supercargo.ports.provider.Shapes;
import io.supercargo.testkit.fault.Answer;
import io.supercargo.testkit.fault.LyingServer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a line finds out of an upstream that does not keep its contract. */
final class DriftTest {
  private final LyingServer upstream =
      LyingServer.saying(Answer.json("{\"code\":200,\"data\":{\"said\":\"hi\",\"prices\":[1]}}"));
  private final Supplier supplier = Supplier.at(upstream.url());

  @AfterEach
  void close() {
    supplier.close();
    upstream.close();
  }

  @Test
  void whoKeepsTheContractDoesNotDrift() {
    supplier.ask("x");
    says("{\"code\":200,\"data\":{\"said\":\"hi\",\"prices\":null,\"more\":{\"any\":\"thing\"}}}");
    supplier.ask("x");
    assertThat(seen()).isEmpty();
  }

  @Test
  void whatIsGoneStandsAboveWhatIsRetypedAndWhatIsNew() {
    says("{\"code\":200,\"data\":{\"said\":\"a\",\"colour\":\"Red 7 红\",\"size\":{\"x\":1}}}");
    supplier.ask("x");
    supplier.ask("x");
    says("{\"code\":200,\"data\":{\"said\":7,\"prices\":[\"5\",\"6\"]}}");
    supplier.ask("x");
    says("{\"data\":{\"said\":\"a\"}}");
    fails();
    assertThat(seen())
        .containsExactly(
            "removed ask code 1: integer, found ",
            "retyped ask data.prices[] 1: integer, found string 9",
            "retyped ask data.said 1: string, found integer 9",
            "added ask data.colour 2: , found string Xxx 9 文",
            "added ask data.size 2: , found object");
  }

  @Test
  void whatIsNoJsonAtAllIsTold() {
    upstream.always(Answer.html(200));
    fails();
    assertThat(seen()).containsExactly("retyped ask  1: object, found no JSON");
  }

  @Test
  void aRefusalHasFieldsOfItsOwn() {
    says("{\"code\":500,\"why\":\"closed\"}");
    fails();
    assertThat(seen()).isEmpty();
  }

  @Test
  void rawCallsAreLookedAtToo() {
    says("{\"code\":200,\"data\":{\"said\":\"a\",\"new\":true}}");
    supplier.raw().call("tell", "{}");
    assertThat(seen()).containsExactly("added tell data.new 1: , found boolean xxxx");
  }

  @Test
  void theFirstAreLookedAtAndThenOneASecond() {
    says("{\"code\":200,\"data\":{\"said\":\"a\",\"new\":1}}");
    for (int i = 0; i < 30; i++) {
      supplier.ask("x");
    }
    assertThat(watch().seen().get(0).count()).isEqualTo(20);
  }

  @Test
  void noMoreIsKeptThanFitsIntoAHundredLines() {
    for (int i = 0; i < 15; i++) {
      StringBuilder many = new StringBuilder("{\"code\":200,\"data\":{\"said\":\"a\"");
      for (int j = 0; j < 10; j++) {
        many.append(",\"f").append(i * 10 + j).append("\":1");
      }
      says(many.append("}}").toString());
      supplier.ask("x");
    }
    assertThat(seen()).hasSize(100);
  }

  @Test
  void namesThatConfigurationMendsAreNoDrift() {
    Deviation deviation =
        new Deviation(Optional.empty(), Map.of(), Map.of("text", "said", "cost", "prices"));
    Supplier mended = Supplier.at(upstream.url(), line -> deviating(line, deviation));
    says("{\"code\":200,\"data\":{\"text\":\"a\",\"cost\":[1]}}");
    mended.ask("x");
    assertThat(mended.provider().port(DriftWatch.class).orElseThrow().seen()).isEmpty();
    mended.close();
  }

  @Test
  void shapesAreReadOffTheRecordsThatAreCalled() {
    Shapes shapes = supplier.provider().port(Shapes.class).orElseThrow();
    assertThat(shapes.answer("ask").fields())
        .extracting(it -> it.path() + " " + it.typeCode() + (it.required() ? " required" : ""))
        .containsExactly(
            "code integer required",
            "data object",
            "data.said string",
            "data.prices array",
            "data.prices[] integer",
            "data.more object");
    assertThat(shapes.request("ask").fields())
        .extracting(Shape.Field::path)
        .containsExactly("words", "page");
    assertThat(shapes.request("tell").fields())
        .extracting(Shape.Field::path)
        .containsExactly("said", "prices", "prices[]", "more");
  }

  private static LineConfig deviating(LineConfig line, Deviation deviation) {
    return new LineConfig(
        line.baseUrl(),
        line.connectTimeout(),
        line.callTimeout(),
        1,
        Map.of("ask", deviation),
        Set.of());
  }

  private void fails() {
    assertThatThrownBy(() -> supplier.ask("x")).isInstanceOf(SupplierFailure.class);
  }

  private void says(String body) {
    upstream.always(Answer.json(body));
  }

  private DriftWatch watch() {
    return supplier.provider().port(DriftWatch.class).orElseThrow();
  }

  private List<String> seen() {
    return watch().seen().stream().map(DriftTest::line).toList();
  }

  private static String line(Drift drift) {
    return "%s %s %s %d: %s, found %s %s"
        .formatted(
            drift.kind().code(),
            drift.operation(),
            drift.path(),
            drift.count(),
            drift.expected(),
            drift.found(),
            drift.sample())
        .stripTrailing()
        .replaceFirst("found$", "found ");
  }
}
