package no.planverk.preview;

import java.util.List;
import no.planverk.diagnostic.Diagnostic;

/**
 * A file of the site, made.
 *
 * @param bytes those a build would write, but for figures that are not drawn yet
 * @param isPage whether it is a page people read
 * @param figures what came of figures that could not be drawn
 * @param awaits whether figures of it are still being drawn
 */
record ServedFile(byte[] bytes, boolean isPage, List<Diagnostic> figures, boolean awaits) {}
