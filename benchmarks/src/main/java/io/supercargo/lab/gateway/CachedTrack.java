package io.supercargo.lab.gateway;

import io.supercargo.lab.figures.Figures;
import io.supercargo.lab.load.Client;
import io.supercargo.lab.load.Wrk;
import io.supercargo.lab.process.Folder;
import io.supercargo.lab.process.House;
import io.supercargo.lab.process.Jdk;
import io.supercargo.lab.process.Program;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/** Our REST API with an answer that is kept, beside nginx that fetches the same body each time. */
public final class CachedTrack {
  private static final String SEARCH = "/api/v1/products?q=bag";
  private static final String SCRIPT = "wrk.method = \"GET\"\n";

  private final Course course;
  private final Consumer<String> progress;
  private final Nginx nginx = new Nginx(Program.require("nginx"));

  public CachedTrack(Course course, Consumer<String> progress) {
    this.course = course;
    this.progress = progress;
  }

  public Figures run(Jdk jdk) {
    progress.accept("cached on Java " + jdk.version());
    try (Folder supplier = Folder.temporary();
        Folder peers = Folder.temporary();
        Folder home = Folder.temporary();
        Contender upstream = nginx.upstream(StoredBody.json(), supplier);
        House house = House.open(jdk, Track.FLAGS, configuration(base(upstream)), home)) {
      URI search = house.url().resolve(SEARCH);
      String body = new Client().json(search).toString();
      try (Contender stored = nginx.upstream(body, peers);
          Contender proxy = nginx.proxy(base(stored), peers)) {
        Contender ours = new Contender(Contender.OURS, house.process(), search);
        Wrk wrk = new Wrk(home, course.connections());
        List<Contender> contenders = List.of(ours, proxy, stored);
        return told(Race.run(contenders, course, wrk, () -> SCRIPT, progress), jdk, body);
      }
    }
  }

  private Figures told(Race race, Jdk jdk, String body) {
    return new Figures()
        .add("java", jdk.version().toString())
        .add("ratioToNginx", race.ratio(Contender.OURS, Contender.NGINX).orElseThrow(), 2)
        .add("bytes", body.getBytes(StandardCharsets.UTF_8).length)
        .add("connections", course.connections())
        .add("contenders", race.figures());
  }

  private static URI base(Contender contender) {
    return URI.create("http://" + contender.url().getAuthority());
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
        cache: { search: 1h }
        """
        .formatted(upstream);
  }
}
