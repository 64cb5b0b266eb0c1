package no.planverk.form.page;

/**
 * What came of what was asked. It is there when the page comes, so that nobody who listens would
 * hear of it: it is what the page begins with, but where something wrong is to be read first.
 *
 * @param message in HTML; empty where there is nothing to tell
 * @param refused whether it was not done
 * @param first whether it is to be read first
 */
public record Notice(String message, boolean refused, boolean first) {

  /** The notice, in a place that is there to be filled later. */
  public String html() {
    return "<div class=\"pvr-sagt"
        + (refused ? " pvr-sagt--ikke" : "")
        + "\" id=\"sagt\" role=\"status\" tabindex=\"-1\""
        + (first && !message.isEmpty() ? " autofocus>" : ">")
        + message
        + "</div>\n";
  }
}
