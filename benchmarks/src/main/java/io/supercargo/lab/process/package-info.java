/** Programs that an experiment starts and ends. */
@NullMarked
package io.supercargo.lab.process;

import org.jspecify.annotations.NullMarked;
