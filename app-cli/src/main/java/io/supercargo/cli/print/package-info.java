/** How answers look on a terminal and in files. */
@NullMarked
package io.supercargo.cli.print;

import org.jspecify.annotations.NullMarked;
