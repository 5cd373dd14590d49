/** The REST API, one class of routes per resource. */
@NullMarked
package io.supercargo.web.api;

import org.jspecify.annotations.NullMarked;
