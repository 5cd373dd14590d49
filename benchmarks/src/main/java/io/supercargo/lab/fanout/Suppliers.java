package io.supercargo.lab.fanout;

import io.supercargo.lab.process.Folder;
import io.supercargo.lab.process.House;
import io.supercargo.lab.process.Jdk;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A house with some suppliers of one delay, and one that hangs. */
final class Suppliers {
  static final String HANGING = "hanging";

  private Suppliers() {}

  static List<String> names(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(i -> "supplier-" + i).toList();
  }

  static House open(Jdk jdk, List<String> names, long millis, URI upstream, Folder home) {
    String providers =
        names.stream()
            .map(name -> provider(name, upstream + "/" + millis))
            .collect(Collectors.joining());
    String configuration =
        "providers:%n%s%scache: { search: 0s }%n"
            .formatted(providers, provider(HANGING, upstream + "/never"));
    return House.open(jdk, List.of(), configuration, home);
  }

  private static String provider(String name, String url) {
    return """
      %s:
        type: xportcn
        edition: ka
        base-url: "%s"
        access-key: lab
        access-secret: lab-secret
        user-id: "1"
    """
        .formatted(name, url)
        .indent(2);
  }
}
