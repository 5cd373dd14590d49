package io.supercargo.web;

import io.supercargo.application.access.Invitation;
import io.supercargo.bootstrap.Home;
import io.supercargo.bootstrap.Patrol;
import io.supercargo.bootstrap.PublicUrl;
import io.supercargo.bootstrap.PushDelivery;
import io.supercargo.bootstrap.Rounds;
import io.supercargo.bootstrap.Shutdown;
import io.supercargo.ports.provider.Secret;
import io.supercargo.web.guard.Entrance;
import io.supercargo.web.guard.OwnKey;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;

/** A whole house that answers: its server, and what must be closed behind it. */
public final class Serving implements AutoCloseable {
  private final WebServer server;
  private final PublicUrl publicUrl;
  private final Home home;
  private final Shutdown house;
  private final Rounds rounds;
  private final Patrol patrol;
  private final PushDelivery pushes;
  private final OwnKey own;
  private final Entrance entrance;
  private final Invitation invitation;
  private Runnable farewell = () -> {};

  @Inject
  Serving(
      WebServer server,
      PublicUrl publicUrl,
      Home home,
      Shutdown house,
      Rounds rounds,
      Patrol patrol,
      PushDelivery pushes,
      OwnKey own,
      Entrance entrance,
      Invitation invitation) {
    this.server = server;
    this.publicUrl = publicUrl;
    this.home = home;
    this.house = house;
    this.rounds = rounds;
    this.patrol = patrol;
    this.pushes = pushes;
    this.own = own;
    this.entrance = entrance;
    this.invitation = invitation;
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
    farewell = home.serverAt(publicUrl.local(), own.text());
    return publicUrl.local();
  }

  /** Listens on a free port of this machine, for one command; tells nobody. */
  public URI listen() {
    server.start("127.0.0.1", 0);
    return server.url();
  }

  /** What lets the commands of this process in. */
  public Secret key() {
    return own.text();
  }

  /** What people should know who see it start; empty when there is nothing. */
  public List<String> remarks() {
    if (!entrance.isOpen()) {
      return invited();
    }
    String open =
        "open: everybody on this machine may do everything;"
            + " `supercargo key create NAME` closes it";
    return publicUrl.isElsewhere()
        ? List.of(open, "warning: server.public-url says that others come in by a proxy")
        : List.of(open);
  }

  /** Nobody can log in before somebody is let in by who reads this. */
  private List<String> invited() {
    if (!invitation.isOpen()) {
      return List.of();
    }
    return List.of(
        "the console: nobody can log in yet; open %s/setup and give it the token %s"
            .formatted(publicUrl.local(), invitation.text().reveal()));
  }

  /** Lets requests under way finish, then closes everything. */
  @Override
  public void close() {
    farewell.run();
    server.close();
    house.close();
  }
}
