package no.planverk.attachment;

import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import no.planverk.diagnostic.Checked;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.diagnostic.Place;

/** Whether a file holds what its name says, whole, and nothing that runs when it is opened. */
public final class AttachmentCheck {

  private static final Pattern MACROS = Pattern.compile("(?i).*\\.(doc|dot|xls|xlt|ppt|pot|pps)m");
  private static final Pattern PROGRAM_NAME =
      Pattern.compile(
          "(?i).*\\.(exe|com|scr|msi|bat|cmd|ps1|vbs?|jse?|wsf|hta|jar|sh|app|dll|lnk|reg|cpl)");

  /** Windows, Linux, a script with its interpreter, Java and the forms of macOS. */
  private static final Pattern PROGRAM =
      Pattern.compile("(4d5a|7f454c46|2321|cafebabe|feedface|feedfacf|cefaedfe|cffaedfe).*");

  private static final int LONGEST_START = 4;

  private AttachmentCheck() {}

  /** What is wrong with a file of a kind that cannot be attached, whatever it holds. */
  public static Diagnostic refused(Place place, String path) {
    if (MACROS.matcher(path).matches()) {
      return Diagnostic.error(place, "vedlegg-makro");
    }
    return PROGRAM_NAME.matcher(path).matches()
        ? Diagnostic.error(place, "vedlegg-program")
        : Diagnostic.error(place, "vedlegg-slag", "slag", AttachmentKind.endingsInWords());
  }

  /**
   * The attachment of a file that is no picture; no value after faults, of which there is one.
   *
   * @param kind what its name says it is
   */
  public static Checked<Attachment> of(
      Place place, String path, AttachmentKind kind, byte[] bytes) {
    String start = HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, LONGEST_START));
    if (PROGRAM.matcher(start).matches()) {
      return Checked.nothing(List.of(Diagnostic.error(place, "vedlegg-program")));
    }
    Looked looked = FirstBytes.at(bytes);
    Optional<Diagnostic> fault =
        looked.fault() == Looked.Fault.NONE
            ? otherThan(kind, place, looked)
            : Optional.of(Diagnostic.error(place, looked.fault().rule()));
    return fault
        .map(found -> Checked.<Attachment>nothing(List.of(found)))
        .orElseGet(
            () ->
                Checked.of(
                    new Attachment(path, kind, bytes.length, looked.legibility()), List.of()));
  }

  private static Optional<Diagnostic> otherThan(AttachmentKind kind, Place place, Looked looked) {
    if (looked.kind().isEmpty()) {
      return Optional.of(
          Diagnostic.error(
              place, "vedlegg-ukjent", "ending", kind.name().toLowerCase(Locale.ROOT)));
    }
    AttachmentKind held = looked.kind().get();
    return held == kind
        ? Optional.empty()
        : Optional.of(
            Diagnostic.error(
                place, "vedlegg-ending", "innhold", held.name().toLowerCase(Locale.ROOT)));
  }
}
