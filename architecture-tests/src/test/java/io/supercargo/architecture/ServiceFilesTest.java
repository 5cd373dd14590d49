package io.supercargo.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the service loader is told exists, and what exists is told. */
final class ServiceFilesTest {
  private static final String PROVIDER_TYPE = "io.supercargo.ports.provider.ProviderType";
  private static final String GATEWAY_TYPE = "io.supercargo.http.gateway.GatewayType";
  private static final Pattern SERVICE_FILE =
      Pattern.compile("[^/]+/src/main/resources/META-INF/services/(.+)");

  @Test
  void everyProviderTypeIsListed() {
    assertThat(listed(Tree.OURS, PROVIDER_TYPE)).isEqualTo(existing(PROVIDER_TYPE));
  }

  @Test
  void everyGatewayTypeIsListed() {
    assertThat(listed(Tree.OURS, GATEWAY_TYPE)).isEqualTo(existing(GATEWAY_TYPE));
  }

  @Test
  void everyProviderAdapterListsBoth() {
    for (String provider : House.OURS.providers()) {
      String base = House.OURS.base() + "." + provider + ".";
      assertThat(List.of(PROVIDER_TYPE, GATEWAY_TYPE))
          .allSatisfy(
              service ->
                  assertThat(listed(Tree.OURS, service)).anyMatch(name -> name.startsWith(base)));
    }
  }

  @Test
  void listedClassThatDoesNotExistIsFound() {
    Set<String> listed = listed(Tree.CROOKED, PROVIDER_TYPE);
    assertThat(listed).containsExactly("io.supercargo.leaky.LostType");
    assertThat(existing(PROVIDER_TYPE)).doesNotContainAnyElementsOf(listed);
  }

  private static Set<String> listed(Tree tree, String service) {
    return tree.files().stream()
        .filter(file -> isServiceFile(file, service))
        .flatMap(file -> tree.text(file).lines())
        .map(line -> line.replaceFirst("#.*", "").strip())
        .filter(line -> !line.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isServiceFile(String file, String service) {
    var match = SERVICE_FILE.matcher(file);
    return match.matches() && match.group(1).equals(service);
  }

  /** The testkit's and the lab's are opened by those who use them. */
  private static Set<String> existing(String service) {
    return House.OURS.classes().stream()
        .filter(type -> !type.isInterface() && type.isAssignableTo(service))
        .filter(type -> !House.OURS.inhabits(type, "testkit"))
        .filter(type -> !House.OURS.inhabits(type, "lab"))
        .map(JavaClass::getName)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
