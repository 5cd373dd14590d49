/** Pages for people: templates, and the files that they need. */
@NullMarked
package io.supercargo.web.page;

import org.jspecify.annotations.NullMarked;
