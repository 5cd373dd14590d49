/** The web console: one class per page, each over the application's use cases. */
@NullMarked
package io.supercargo.web.console;

import org.jspecify.annotations.NullMarked;
