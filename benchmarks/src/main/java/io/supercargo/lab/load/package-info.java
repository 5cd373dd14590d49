/** Load on a server, and what came of it. */
@NullMarked
package io.supercargo.lab.load;

import org.jspecify.annotations.NullMarked;
