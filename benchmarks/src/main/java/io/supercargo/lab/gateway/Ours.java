package io.supercargo.lab.gateway;

import io.supercargo.lab.process.Folder;
import io.supercargo.lab.process.House;
import io.supercargo.lab.process.Jdk;
import java.net.URI;
import java.util.List;

/** Our gateway: the search comes in, is understood, and goes out to the upstream signed anew. */
final class Ours {
  private Ours() {}

  static Contender start(Jdk jdk, List<String> flags, URI upstream, Folder home) {
    House house = House.open(jdk, flags, configuration(upstream), home);
    return new Contender(
        Contender.OURS,
        house.process(),
        house.url().resolve("/gateways/xportcn" + SignedSearch.PATH));
  }

  private static String configuration(URI upstream) {
    return """
        providers:
          upstream:
            type: xportcn
            edition: ka
            base-url: "%s"
            access-key: upstream
            access-secret: upstream-secret
            user-id: "1"
        gateways:
          xportcn: { clients: { %s: { secret: %s, provider: upstream } } }
        """
        .formatted(upstream, SignedSearch.KEY, SignedSearch.SECRET);
  }
}
