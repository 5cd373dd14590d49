/** What outlives a process, kept by SQL: an H2 file unless configuration names something else. */
@NullMarked
package io.supercargo.store;

import org.jspecify.annotations.NullMarked;
