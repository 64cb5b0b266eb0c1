/**
 * How people have their say: the page, and the boxes other pages show of it. Begin in {@link
 * no.planverk.site.hearing.HaveYourSayPage}.
 */
@NullMarked
package no.planverk.site.hearing;

import org.jspecify.annotations.NullMarked;
