package no.planverk.preview;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Supplier;
import no.planverk.diagnostic.Checked;
import no.planverk.edit.save.Saving;
import no.planverk.form.FormDesk;
import no.planverk.form.page.Reply;
import no.planverk.preview.file.FileDesk;
import no.planverk.preview.sheet.ChangedDesk;
import no.planverk.preview.sheet.SheetDesk;
import no.planverk.source.SourceTree;

/**
 * Where what is edited is given out and taken in.
 *
 * @param forms one thing at a time
 * @param sheet all plans at once
 * @param changed what has been edited since, and commits it
 * @param files what texts can point at
 */
record Desks(FormDesk forms, SheetDesk sheet, ChangedDesk changed, FileDesk files) {

  /** The addresses that take in what is sent. */
  static final Set<String> ADDRESSES =
      Set.of(FormDesk.ADDRESS, SheetDesk.ADDRESS, ChangedDesk.ADDRESS, FileDesk.ADDRESS);

  /**
   * The desks of a folder.
   *
   * @param files what it holds now
   * @param showing what is shown of it
   */
  static Desks of(PreviewSettings settings, Checked<SourceTree> files, Supplier<Showing> showing) {
    Trials trials = new Trials(settings, showing);
    return new Desks(
        new FormDesk(
            settings.source(),
            now -> trials.of(now).tried(settings),
            new Saving(settings.source(), now -> trials.of(now).checked())),
        new SheetDesk(settings.source(), now -> trials.of(now).checked(), trials::version),
        new ChangedDesk(settings.source(), files, now -> trials.of(now).checked()),
        new FileDesk(settings.source()));
  }

  /** Whether an address is one of theirs. */
  static boolean have(String address) {
    return FormDesk.has(address)
        || address.equals(SheetDesk.ADDRESS)
        || address.equals(ChangedDesk.ADDRESS)
        || address.equals(FileDesk.ADDRESS);
  }

  /** What is asked for. */
  Reply shown(String address, String question) {
    return switch (address) {
      case SheetDesk.ADDRESS -> sheet.shown(question);
      case ChangedDesk.ADDRESS -> changed.shown(question);
      case FileDesk.ADDRESS -> files.shown(question);
      default -> forms.shown(address, question);
    };
  }

  /**
   * Takes in what is sent.
   *
   * @param type the {@code Content-Type} it came with
   */
  Reply taken(String address, String type, byte[] body) {
    return switch (address) {
      case SheetDesk.ADDRESS -> sheet.taken(text(body));
      case ChangedDesk.ADDRESS -> changed.taken(text(body));
      case FileDesk.ADDRESS -> files.taken(type, body);
      default -> forms.taken(text(body));
    };
  }

  private static String text(byte[] body) {
    return new String(body, StandardCharsets.UTF_8);
  }
}
