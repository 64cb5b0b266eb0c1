package no.planverk.preview;

import java.util.Set;
import no.planverk.edit.save.Saving;
import no.planverk.form.FormDesk;
import no.planverk.form.Reply;
import no.planverk.preview.sheet.SheetDesk;

/**
 * Where what is edited is given out and taken in.
 *
 * @param forms one thing at a time
 * @param sheet all plans at once
 */
record Desks(FormDesk forms, SheetDesk sheet) {

  /** The addresses that take in what is sent. */
  static final Set<String> ADDRESSES = Set.of(FormDesk.ADDRESS, SheetDesk.ADDRESS);

  /** The desks of a folder. */
  static Desks of(PreviewSettings settings) {
    return new Desks(
        new FormDesk(
            settings.source(),
            files -> Draft.of(files, settings).tried(settings),
            new Saving(settings.source(), files -> Draft.of(files, settings).checked())),
        new SheetDesk(settings.source(), files -> Draft.of(files, settings).checked()));
  }

  /** Whether an address is one of theirs. */
  static boolean have(String address) {
    return FormDesk.has(address) || address.equals(SheetDesk.ADDRESS);
  }

  /** What is asked for. */
  Reply shown(String address, String question) {
    return address.equals(SheetDesk.ADDRESS)
        ? sheet.shown(question)
        : forms.shown(address, question);
  }

  /** Takes in what is sent. */
  Reply taken(String address, String body) {
    return address.equals(SheetDesk.ADDRESS) ? sheet.taken(body) : forms.taken(body);
  }
}
