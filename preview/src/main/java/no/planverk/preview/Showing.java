package no.planverk.preview;

import java.util.Optional;

/**
 * What there is to see at one moment.
 *
 * @param version another text for each; also from one run to the next. What stands before its dot
 *     is the same as long as only what is told of the site has changed
 * @param draft what the files say now
 * @param site the site as it was when a build would last have made one; empty before the first
 */
record Showing(String version, Draft draft, Optional<ServedSite> site) {}
