/**
 * Makes a workbook of tables. The only home of fastexcel. Begin in {@link no.planverk.sheet.Book}.
 */
@NullMarked
package no.planverk.sheet;

import org.jspecify.annotations.NullMarked;
