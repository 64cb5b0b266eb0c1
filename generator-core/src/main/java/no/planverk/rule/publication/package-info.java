/**
 * Checks of what is published and how: UU, ARK, OFF, PV and SPR. Begin in {@link
 * no.planverk.rule.publication.PublicationRules}, the family's table of contents.
 */
@NullMarked
package no.planverk.rule.publication;

import org.jspecify.annotations.NullMarked;
