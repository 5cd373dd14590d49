/** What every store must do, and stores in memory that do it. */
@NullMarked
package io.supercargo.testkit.store;

import org.jspecify.annotations.NullMarked;
