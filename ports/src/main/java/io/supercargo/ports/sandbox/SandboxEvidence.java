package io.supercargo.ports.sandbox;

import io.supercargo.domain.aftersales.EvidencePicture;
import java.util.Optional;

/** Shows the evidence that was handed in at a supplier of our own. Thread-safe. */
@FunctionalInterface
public interface SandboxEvidence {
  /** Empty when there is none, or another took its place. */
  Optional<EvidencePicture> picture(String id);
}
