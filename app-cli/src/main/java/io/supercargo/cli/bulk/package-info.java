/** Work that is given row by row in a file. */
@NullMarked
package io.supercargo.cli.bulk;

import org.jspecify.annotations.NullMarked;
