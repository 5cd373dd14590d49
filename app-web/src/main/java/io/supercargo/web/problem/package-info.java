/** Failures as application/problem+json. */
@NullMarked
package io.supercargo.web.problem;

import org.jspecify.annotations.NullMarked;
