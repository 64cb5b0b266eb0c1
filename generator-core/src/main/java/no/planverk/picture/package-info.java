/**
 * The author's picture files: what they are, whether they are whole, and what in them is no
 * picture. Begin in {@link no.planverk.picture.PictureCheck} and {@link
 * no.planverk.picture.CleanPicture}.
 */
@NullMarked
package no.planverk.picture;

import org.jspecify.annotations.NullMarked;
