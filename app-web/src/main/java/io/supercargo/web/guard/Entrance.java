package io.supercargo.web.guard;

import io.supercargo.application.access.Door;
import io.supercargo.application.access.Keys;
import io.supercargo.bootstrap.ServerSettings;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/**
 * Whether people and programs have to show anything. On this machine alone, and before there is
 * anything to show, nobody has to.
 */
public final class Entrance {
  private final ServerSettings settings;
  private final Door door;
  private final Keys keys;
  private final KeyCheck check;
  private final Recorder recorder;
  private volatile boolean loopback = true;

  @Inject
  public Entrance(
      ServerSettings settings, Door door, Keys keys, KeyCheck check, Recorder recorder) {
    this.settings = settings;
    this.door = door;
    this.keys = keys;
    this.check = check;
    this.recorder = recorder;
  }

  /**
   * Makes ready to listen.
   *
   * @throws io.supercargo.ports.provider.SettingsException for an address that others can reach,
   *     while there is no key
   */
  public Guards at(String host) {
    Binding.check(host, settings.wantsKeys() || keys.isAnyGood());
    loopback = ServerSettings.isLoopback(host);
    return new Guards(host, settings, this);
  }

  /** Whether anybody on this machine may do everything. */
  public boolean isOpen() {
    return loopback && !settings.wantsKeys() && !door.isGuarded();
  }

  /**
   * Whether an answer that somebody else was given may be handed out without another look at the
   * key: keys that can be revoked, counted or bound to a place are always looked at.
   */
  public boolean mayRepeat(@Nullable String authorization) {
    return isOpen() || (authorization != null && check.isConfigured(authorization));
  }

  /** Notes what was changed; stands behind the routes. */
  public Recorder recorder() {
    return recorder;
  }

  KeyCheck check() {
    return check;
  }
}
