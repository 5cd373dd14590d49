package io.supercargo.lab.gateway;

import io.supercargo.lab.Unable;
import io.supercargo.lab.figures.Figures;
import io.supercargo.lab.load.Wrk;
import io.supercargo.lab.process.Folder;
import io.supercargo.lab.process.Jdk;
import io.supercargo.lab.process.Program;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Sets the contenders up side by side on one JVM, lets them run, and clears away. */
public final class Track {
  /** The same for both JVMs: few cores are served best by the collector that asks least of them. */
  static final List<String> FLAGS = List.of("-XX:+UseParallelGC", "-Xms512m", "-Xmx512m");

  private final Course course;
  private final Consumer<String> progress;
  private final SignedSearch search = new SignedSearch(InstantSource.system());
  private final Optional<Nginx> nginx = Program.find("nginx").map(Nginx::new);

  public Track(Course course, Consumer<String> progress) {
    this.course = course;
    this.progress = progress;
  }

  /** The figures of our gateway, and of all contenders under {@code contenders}. */
  public Figures run(Jdk jdk) {
    progress.accept("gateway on Java " + jdk.version());
    List<Contender> contenders = new ArrayList<>();
    try (Folder folder = Folder.temporary()) {
      try {
        line(up(jdk, folder), jdk, folder, contenders);
        Wrk wrk = new Wrk(folder, course.connections());
        return told(Race.run(contenders, course, wrk, search::script, progress), contenders, jdk);
      } finally {
        contenders.forEach(Contender::close);
      }
    }
  }

  private Contender up(Jdk jdk, Folder folder) {
    return nginx
        .map(it -> it.upstream(StoredBody.json(), folder))
        .orElseGet(
            () -> {
              progress.accept("  nginx is missing; on Debian: apt-get install nginx");
              return StoredServer.start(jdk, folder);
            });
  }

  private void line(Contender upstream, Jdk jdk, Folder folder, List<Contender> contenders) {
    contenders.add(upstream);
    URI url = upstream.url().resolve("/");
    URI base = URI.create(url.toString().replaceAll("/$", ""));
    progress.accept("  starting the contenders");
    contenders.add(0, Ours.start(jdk, FLAGS, base, folder));
    check(contenders.get(0));
    contenders.add(1, Spring.start(jdk, FLAGS, base, folder));
    nginx.ifPresent(it -> contenders.add(2, it.proxy(base, folder)));
  }

  /** A refusal would travel as fast as an answer, and with status 200. */
  private void check(Contender ours) {
    try {
      String answer =
          HttpClient.newHttpClient()
              .send(search.request(ours.url()), BodyHandlers.ofString())
              .body();
      if (!answer.contains("\"code\":200")) {
        throw new Unable("the gateway refuses the search: " + answer);
      }
    } catch (IOException broken) {
      throw new Unable("the gateway does not answer: " + broken, broken);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Unable("interrupted", stopped);
    }
  }

  private Figures told(Race race, List<Contender> contenders, Jdk jdk) {
    Figures figures = new Figures().add("java", jdk.version().toString());
    race.ratio(Contender.OURS, Contender.SPRING)
        .ifPresent(ratio -> figures.add("ratioToSpringCloudGateway", ratio, 2));
    race.ratio(Contender.OURS, Contender.NGINX)
        .ifPresent(ratio -> figures.add("ratioToNginx", ratio, 2));
    Figures ours = race.figures(contenders.get(0));
    ours.byName().remove("contender");
    return figures
        .addAll(ours)
        .add("connections", course.connections())
        .add("contenders", race.figures());
  }
}
