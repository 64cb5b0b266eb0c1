/** Every page, address, menu and link, decided before anything is rendered. */
@NullMarked
package no.planverk.site;

import org.jspecify.annotations.NullMarked;
