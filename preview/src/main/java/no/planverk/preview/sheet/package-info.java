/**
 * The plan table as a sheet, in which every plan is edited at once: part of the preview alone.
 * Begin with {@link no.planverk.preview.sheet.SheetDesk}.
 */
@NullMarked
package no.planverk.preview.sheet;

import org.jspecify.annotations.NullMarked;
