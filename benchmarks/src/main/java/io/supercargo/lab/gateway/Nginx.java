package io.supercargo.lab.gateway;

import io.supercargo.lab.process.Child;
import io.supercargo.lab.process.Folder;
import io.supercargo.lab.process.Ports;
import io.supercargo.lab.process.Ready;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** nginx as the upstream with the stored body, and as a proxy before it. */
final class Nginx {
  private static final Duration LONGEST_START = Duration.ofSeconds(10);

  private final Path program;

  Nginx(Path program) {
    this.program = program;
  }

  Contender upstream(String body, Folder folder) {
    folder.write("stored.json", body);
    return start(Contender.UPSTREAM, "upstream.conf", URI.create("http://nowhere"), folder);
  }

  Contender proxy(URI upstream, Folder folder) {
    return start(Contender.NGINX, "proxy.conf", upstream, folder);
  }

  private Contender start(String name, String template, URI upstream, Folder folder) {
    int port = Ports.free();
    String configuration =
        Template.read(template)
            .replace("${folder}", folder.path().toString())
            .replace("${port}", Integer.toString(port))
            .replace("${upstream}", upstream.getAuthority());
    Path written = folder.write(template, configuration);
    String log = folder.file(name + ".log").toString();
    Child process =
        Child.start(
            List.of(program.toString(), "-e", log, "-c", written.toString()),
            Map.of(),
            folder.file(name + ".out"));
    URI url = URI.create("http://127.0.0.1:" + port);
    Contender contender = new Contender(name, process, url.resolve(SignedSearch.PATH));
    Ready.await(process, url.resolve("/alive"), LONGEST_START);
    return contender;
  }
}
