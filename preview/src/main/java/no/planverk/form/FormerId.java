package no.planverk.form;

import java.util.Locale;
import no.planverk.form.value.Filled.Group;
import no.planverk.form.value.FromFile;
import no.planverk.form.value.Ids;
import no.planverk.form.value.Posted;
import no.planverk.form.value.Thing;

/**
 * The offer to remember an id that gets another: what points at the old one then still leads here.
 *
 * @param thing what may get another id
 * @param wanted whether the offer is taken: it is until somebody says no
 * @param words of forms
 */
record FormerId(Thing thing, boolean wanted, FormWords words) {

  private static final String NAME = "_tidligere-id";

  /** Whether the offer is taken in a form that was sent. */
  static boolean isWanted(Posted sent) {
    return sent.has(NAME);
  }

  /** The offer, which stands below the id, folded until that is another; empty where none is. */
  String html(Group typed, FromFile reading) {
    if (!Ids.mayKeep(thing)) {
      return "";
    }
    return String.format(
        Locale.ROOT,
        """
        <div aria-live="polite">
        <details class="pvr-foer" id="tidligere-id"%s>
        <summary>%s</summary>
        <div class="ds-field">
        <input type="checkbox" class="ds-input" id="f-%s" name="%s" value="1" aria-describedby="tidligere-id-hjelp"%s>
        <label class="ds-label" for="f-%s">%s</label>
        <div data-field="description" id="tidligere-id-hjelp"><p>%s</p></div>
        </div>
        </details>
        </div>
        """,
        new Ids(reading).areChanged(thing, typed) ? " open" : "",
        words.say("foer.om"),
        NAME,
        NAME,
        wanted ? " checked" : "",
        NAME,
        words.say("foer.hak", "id", Ids.old(thing)),
        words.say("foer.hvorfor"));
  }

  /** What an address tells of ids once a form is saved. */
  String told(Group typed, FromFile reading) {
    Ids ids = new Ids(reading);
    Group written = ids.kept(thing, typed, wanted);
    if (ids.areChanged(thing, typed)) {
      return Ids.isTold(written, Ids.old(thing))
          ? written.equals(typed) ? "" : "&foer=1"
          : "&uten=" + Ways.encoded(Ids.old(thing));
    }
    return written.equals(typed) ? "" : "&id=1";
  }

  /** The same in words; empty where there is nothing to tell. */
  static String said(Posted query, String id, FormWords words) {
    if (query.has("id")) {
      return " " + words.say("id-beholdt", "id", id);
    }
    if (query.has("uten")) {
      return " " + words.say("id-uten", "id", query.one("uten"));
    }
    return query.has("foer") ? " " + words.say("id-foer") : "";
  }
}
