/** Answers in the wire, signature checks included. */
@NullMarked
package io.supercargo.taobao.gateway;

import org.jspecify.annotations.NullMarked;
