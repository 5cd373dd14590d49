package io.supercargo.web.guard;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.supercargo.application.access.Audit;
import io.supercargo.application.access.Audit.Deed;
import io.supercargo.domain.access.Actor;
import io.supercargo.domain.access.Actor.Kind;
import io.supercargo.web.http.RequestId;
import io.supercargo.web.request.Caller;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notes every change that was asked for, before the answer leaves, whether it was done or refused.
 * What gateways and callbacks are told is in the journal and the inbox.
 */
public final class Recorder implements Handler {
  private static final Logger log = LoggerFactory.getLogger(Recorder.class);
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
  private static final List<String> ELSEWHERE =
      List.of("/gateways/", "/callbacks/", "/sandbox/pay/");
  private static final int LONGEST = 500;

  private final Audit audit;
  private final Remote remote;

  @Inject
  public Recorder(Audit audit, Remote remote) {
    this.audit = audit;
    this.remote = remote;
  }

  @Override
  public void handle(Context context) {
    String method = context.req().getMethod();
    if (SAFE.contains(method) || ELSEWHERE.stream().anyMatch(context.path()::startsWith)) {
      return;
    }
    String path = cut(context.path());
    Deed deed =
        new Deed(
            method + " " + path,
            Caller.subject(context).map(Recorder::cut),
            context.statusCode(),
            RequestId.of(context));
    try {
      audit.note(actor(context), deed);
    } catch (RuntimeException lost) {
      log.error("{} of {} is not in the audit log", deed.action(), deed.requestId(), lost);
    }
  }

  private Actor actor(Context context) {
    String from = remote.of(context).getHostAddress();
    Optional<String> person = Caller.person(context);
    if (person.isPresent()) {
      return new Actor(Kind.PERSON, person.get(), from);
    }
    Optional<String> caller = Caller.of(context);
    if (caller.isPresent()) {
      return new Actor(Kind.KEY, caller.get(), from);
    }
    return new Actor(Caller.kind(context), "", from);
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }
}
