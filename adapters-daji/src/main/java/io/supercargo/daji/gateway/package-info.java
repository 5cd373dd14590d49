/** Answers in the wire, signature checks included. */
@NullMarked
package io.supercargo.daji.gateway;

import org.jspecify.annotations.NullMarked;
