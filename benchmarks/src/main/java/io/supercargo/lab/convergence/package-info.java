/** Whether what we know becomes what is so, whatever becomes of messages. */
@NullMarked
package io.supercargo.lab.convergence;

import org.jspecify.annotations.NullMarked;
