/** The contract of the REST API, as a document and as a page. */
@NullMarked
package io.supercargo.web.docs;

import org.jspecify.annotations.NullMarked;
