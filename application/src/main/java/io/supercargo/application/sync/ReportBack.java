package io.supercargo.application.sync;

import io.supercargo.application.provider.Answer;
import io.supercargo.application.provider.Selection;
import io.supercargo.application.write.Errand;
import io.supercargo.domain.Capability;
import io.supercargo.ports.Reply;
import io.supercargo.ports.sync.SyncBack;
import java.util.function.Function;

/** Tells one supplier of an order or a parcel of our own customer. Thread-safe. */
public final class ReportBack {
  private final Errand errand;

  public ReportBack(Errand errand) {
    this.errand = errand;
  }

  /** Who would be told. */
  public String provider(Selection selection) {
    return errand.provider(selection, Capability.SYNC_BACK);
  }

  /**
   * @throws io.supercargo.ports.failure.SupplierFailure as the supplier says
   */
  public Answer<Boolean> report(Selection selection, Function<SyncBack, Reply<Boolean>> what) {
    return errand.run(selection, Capability.SYNC_BACK, SyncBack.class, what);
  }
}
