/** Tests of the folder in which files are edited. */
@NullMarked
package no.planverk.cms;

import org.jspecify.annotations.NullMarked;
