/** Answers in the wire, signature checks included. */
@NullMarked
package io.supercargo.alibaba.gateway;

import org.jspecify.annotations.NullMarked;
