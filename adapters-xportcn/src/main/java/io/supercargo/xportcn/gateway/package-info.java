/** Answers in the wire, signature checks included. */
@NullMarked
package io.supercargo.xportcn.gateway;

import org.jspecify.annotations.NullMarked;
