/**
 * What stands at the root of the server beside the console: health, metrics, pictures, gateways.
 */
@NullMarked
package io.supercargo.web.root;

import org.jspecify.annotations.NullMarked;
