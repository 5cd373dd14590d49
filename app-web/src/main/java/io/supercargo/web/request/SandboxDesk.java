package io.supercargo.web.request;

import io.supercargo.application.provider.Providers;
import io.supercargo.domain.InvalidValue;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.sandbox.SandboxControl;
import io.supercargo.web.problem.ProblemType;
import io.supercargo.web.problem.Refusal;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Finds the sandbox that is to be controlled: the one that is named, or the only one. */
public final class SandboxDesk {
  private final Providers providers;

  @Inject
  SandboxDesk(Providers providers) {
    this.providers = providers;
  }

  public SandboxControl control(Fields fields) {
    return port(fields, SandboxControl.class);
  }

  /** Something else that only a sandbox has. */
  public <P> P port(Fields fields, Class<P> port) {
    Optional<String> name = fields.text("provider");
    Provider sandbox = name.isPresent() ? named(name.get()) : only();
    return sandbox.port(port).orElseThrow();
  }

  private Provider named(String name) {
    Provider provider = providers.named(name);
    if (provider.port(SandboxControl.class).isEmpty()) {
      throw new InvalidValue("provider", name, "a provider of type sandbox");
    }
    return provider;
  }

  private Provider only() {
    List<Provider> sandboxes =
        providers.all().stream().filter(it -> it.port(SandboxControl.class).isPresent()).toList();
    if (sandboxes.isEmpty()) {
      throw Refusal.of(ProblemType.NOT_FOUND, "no provider of type sandbox is configured");
    }
    if (sandboxes.size() > 1) {
      throw new InvalidValue(
          "provider",
          "missing",
          "one of " + String.join(", ", sandboxes.stream().map(Provider::name).toList()));
    }
    return sandboxes.get(0);
  }
}
