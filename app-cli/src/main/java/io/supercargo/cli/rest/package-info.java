/** How the REST API is asked. */
@NullMarked
package io.supercargo.cli.rest;

import org.jspecify.annotations.NullMarked;
