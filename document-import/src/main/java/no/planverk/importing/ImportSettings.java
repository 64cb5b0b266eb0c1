package no.planverk.importing;

import java.nio.file.Path;
import java.util.List;
import no.planverk.importing.value.MarkMeaning;
import no.planverk.text.Language;

/**
 * What one import is asked to do.
 *
 * @param documents the planners' files, in the order they are to be read
 * @param source the folder of the plans, which may hold some already
 * @param report the folder of the report, and of what is only proposed
 * @param language the written form of what is written
 * @param meaning what a cross in the column of a year means
 * @param period the years of the strategy, where the documents do not say them; may be empty
 * @param update whether plans that lie there get what is new in the documents
 */
public record ImportSettings(
    List<Path> documents,
    Path source,
    Path report,
    Language language,
    MarkMeaning meaning,
    String period,
    boolean update) {}
