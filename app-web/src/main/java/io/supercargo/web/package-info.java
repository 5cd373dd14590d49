/** The REST API, the console and the gateways on one HTTP server. */
@NullMarked
package io.supercargo.web;

import org.jspecify.annotations.NullMarked;
