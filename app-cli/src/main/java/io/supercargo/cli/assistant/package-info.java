/** What assistants may have done, told in the Model Context Protocol. */
@NullMarked
package io.supercargo.cli.assistant;

import org.jspecify.annotations.NullMarked;
