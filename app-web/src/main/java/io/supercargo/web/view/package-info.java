/** The bodies of the REST API's answers; their names are promises. */
@NullMarked
package io.supercargo.web.view;

import org.jspecify.annotations.NullMarked;
