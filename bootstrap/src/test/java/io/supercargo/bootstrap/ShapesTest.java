package io.supercargo.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.ports.provider.Operation;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.Shape;
import io.supercargo.ports.provider.Shapes;
import io.supercargo.ports.provider.Surroundings;
import io.supercargo.testkit.fake.FakeMarket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class ShapesTest {
  @Test
  void gaps() {
    List<String> gaps = new ArrayList<>();
    int all = 0;
    try (Street street = new Street(FakeMarket.named("market").provider())) {
      for (String[] one :
          List.of(
              new String[] {"xportcn", "ka"},
              new String[] {"xportcn", "v1"},
              new String[] {"xportcn", "v2"},
              new String[] {"daji", ""},
              new String[] {"alibaba", ""},
              new String[] {"alibaba", "site"},
              new String[] {"taobao", ""})) {
        Map<String, Object> account = street.account(one[0]);
        if (!one[1].isEmpty()) {
          account.put("edition", one[1]);
        }
        try (Provider provider = Street.open(one[0], account, Surroundings.bare("x"))) {
          Shapes shapes = provider.port(Shapes.class).orElseThrow();
          Set<String> envelope =
              shapes.answer("nothing").fields().stream()
                  .map(Shape.Field::path)
                  .collect(Collectors.toSet());
          for (Operation operation : Mounted.by(one[0]).of(provider)) {
            all++;
            Shape answer = shapes.answer(operation.name());
            Shape request = shapes.request(operation.name());
            long own =
                answer.fields().stream().filter(it -> !envelope.contains(it.path())).count();
            if (own < 400) {
              gaps.add(
                  String.join(" ", one)
                      + " "
                      + operation.name()
                      + " answer "
                      + own
                      + " request "
                      + request.fields().stream().map(it -> it.path() + (it.required() ? "!" : "")).toList());
            }
          }
        }
      }
    }
    assertThat(gaps).as("of " + all).isEmpty();
  }
}
