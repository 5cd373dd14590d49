package io.supercargo.web;

import io.supercargo.bootstrap.Home;
import io.supercargo.bootstrap.Patrol;
import io.supercargo.bootstrap.PublicUrl;
import io.supercargo.bootstrap.PushDelivery;
import io.supercargo.bootstrap.Rounds;
import io.supercargo.bootstrap.Shutdown;
import jakarta.inject.Inject;
import java.net.URI;

/** A whole house that answers: its server, and what must be closed behind it. */
public final class Serving implements AutoCloseable {
  private final WebServer server;
  private final PublicUrl publicUrl;
  private final Home home;
  private final Shutdown house;
  private final Rounds rounds;
  private final Patrol patrol;
  private final PushDelivery pushes;
  private Runnable farewell = () -> {};

  @Inject
  Serving(
      WebServer server,
      PublicUrl publicUrl,
      Home home,
      Shutdown house,
      Rounds rounds,
      Patrol patrol,
      PushDelivery pushes) {
    this.server = server;
    this.publicUrl = publicUrl;
    this.home = home;
    this.house = house;
    this.rounds = rounds;
    this.patrol = patrol;
    this.pushes = pushes;
  }

  /**
   * Listens where the configuration says, and tells the commands on the same home.
   *
   * @return where people find it on this machine
   * @throws io.supercargo.ports.provider.SettingsException when it may not or cannot listen there
   */
  public URI announce() {
    server.start();
    rounds.begin();
    patrol.begin();
    pushes.begin();
    farewell = home.serverAt(publicUrl.local());
    return publicUrl.local();
  }

  /** Listens on a free port of this machine, for one command; tells nobody. */
  public URI listen() {
    server.start("127.0.0.1", 0);
    return server.url();
  }

  /** Lets requests under way finish, then closes everything. */
  @Override
  public void close() {
    farewell.run();
    server.close();
    house.close();
  }
}
