package io.supercargo.lab.gateway;

import io.supercargo.lab.process.Child;
import io.supercargo.lab.process.Folder;
import io.supercargo.lab.process.Jdk;
import io.supercargo.lab.process.Ports;
import io.supercargo.lab.process.Ready;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Spring Cloud Gateway as a plain proxy before the upstream. */
final class Spring {
  private static final Duration LONGEST_START = Duration.ofMinutes(2);

  private Spring() {}

  static Contender start(Jdk jdk, List<String> flags, URI upstream, Folder folder) {
    String classPath = new SpringProject().classPath();
    int port = Ports.free();
    List<String> command = new ArrayList<>(List.of(jdk.java()));
    command.addAll(flags);
    command.addAll(List.of("-cp", classPath, "peer.Peer", "--server.port=" + port));
    command.add("--upstream=" + upstream);
    Child process = Child.start(command, Map.of(), folder.file("spring.log"));
    URI url = URI.create("http://127.0.0.1:" + port);
    Ready.await(process, url.resolve("/alive"), LONGEST_START);
    return new Contender(Contender.SPRING, process, url.resolve(SignedSearch.PATH));
  }
}
