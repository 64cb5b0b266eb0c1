/**
 * What a check found, as files for people and machines. Begin in {@link
 * no.planverk.report.ReportFiles}.
 */
@NullMarked
package no.planverk.report;

import org.jspecify.annotations.NullMarked;
