package no.planverk.form;

import java.util.regex.Pattern;
import no.planverk.form.value.Posted;

/**
 * What a form is asked for by, which is sent back with it.
 *
 * @param file the file of the thing; of a new one, the file of what it will be in, or empty
 * @param way the way into the file
 * @param list the key of the list a new thing is for; empty for one that is written
 * @param back the page of the site one came from
 * @param place the id of the one a new thing is to stand below; empty for the last place
 */
record Where(String file, String way, String list, String back, String place) {

  private static final Pattern OWN = Pattern.compile("/([\\w-][\\w./-]*)?(#[\\w-]+)?");

  Where {
    back = OWN.matcher(back).matches() ? back : "/";
  }

  /** As an address says it. */
  static Where asked(Posted query) {
    return new Where(
        query.one("fil"), query.one("vei"), query.one("liste"), query.one("tilbake"), "");
  }

  /** As a form says it. */
  static Where sent(Posted form) {
    return new Where(
        form.one("_fil"),
        form.one("_vei"),
        form.one("_liste"),
        form.one("_tilbake"),
        form.one("_plass"));
  }

  /** The same of what stands there now. */
  Where of(no.planverk.edit.Spot at) {
    return new Where(at.file(), Ways.text(at.way()), "", back, "");
  }

  /** Whether it is for something new. */
  boolean isNew() {
    return !list.isEmpty();
  }

  /** The address of the form. */
  String address() {
    return FormPage.ADDRESS
        + (isNew() ? "/ny?liste=" + Ways.encoded(list) + "&fil=" : "?fil=")
        + Ways.encoded(file)
        + "&vei="
        + Ways.encoded(way)
        + "&tilbake="
        + Ways.encoded(back);
  }
}
