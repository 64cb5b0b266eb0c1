/**
 * Checks of what other Acts than the Planning and Building Act ask of plans and strategies. Begin
 * in {@link no.planverk.rule.sector.SectorRules}, the table of contents.
 */
@NullMarked
package no.planverk.rule.sector;

import org.jspecify.annotations.NullMarked;
