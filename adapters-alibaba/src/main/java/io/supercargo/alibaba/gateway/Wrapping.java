package io.supercargo.alibaba.gateway;

import io.supercargo.ports.failure.SupplierFailure;

/** What an operation puts its answer in. */
interface Wrapping {
  Object success(Object payload);

  Object refusal(SupplierFailure failure);
}
