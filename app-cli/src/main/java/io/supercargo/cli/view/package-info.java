/** How the answers of the REST API look to a person. */
@NullMarked
package io.supercargo.cli.view;

import org.jspecify.annotations.NullMarked;
