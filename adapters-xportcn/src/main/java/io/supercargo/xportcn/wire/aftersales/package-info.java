/** What is asked about refunds; what is answered stands with those who pass it on. */
@NullMarked
package io.supercargo.xportcn.wire.aftersales;

import org.jspecify.annotations.NullMarked;
