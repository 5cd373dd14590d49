/** What must outlive a process. */
@NullMarked
package io.supercargo.ports.store;

import org.jspecify.annotations.NullMarked;
