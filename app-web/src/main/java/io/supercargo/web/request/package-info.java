/** Reads what callers write, strictly. */
@NullMarked
package io.supercargo.web.request;

import org.jspecify.annotations.NullMarked;
