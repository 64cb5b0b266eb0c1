package no.planverk.pdf;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page to make a PDF of.
 *
 * @param html the page as HTML, with its style in it; its {@code lang}, {@code title} and {@code
 *     meta} of author and description become the document's
 * @param files the pictures it shows, by the address they stand with in it; nothing else is read
 * @param regular the font of all text, TrueType; what it does not have is shown as missing
 * @param bold the same in bold
 * @param chapters where in the document what stands on other pages is found: the anchor by the
 *     page's address
 * @param site the address that other relative links are below; null where it is not known, and they
 *     are plain text
 * @param day the only date the document knows
 */
public record PdfPage(
    String html,
    Map<String, byte[]> files,
    byte[] regular,
    byte[] bold,
    Map<String, String> chapters,
    @Nullable String site,
    LocalDate day) {}
