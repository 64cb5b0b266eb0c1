package no.planverk.markdown;

import java.util.Optional;
import no.planverk.diagnostic.Place;

/**
 * A picture in an author's text.
 *
 * @param source what the author wrote, with Markdown's escapes and entities resolved
 * @param path the file's path in the source folder; empty where {@code source} may not be used
 * @param text what it shows, for those who do not see it; may be empty
 * @param place where the source stands; the picture's first character where it is given elsewhere
 */
public record Picture(String source, Optional<String> path, String text, Place place) {}
