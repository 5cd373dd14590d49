/** One search over several suppliers, slow ones and one that hangs. */
@NullMarked
package io.supercargo.lab.fanout;

import org.jspecify.annotations.NullMarked;
