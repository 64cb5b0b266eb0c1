package no.planverk.attachment;

/** Whether those who do not see a document can have it read to them. */
public enum Legibility {
  /** It has text, and tags where its kind needs them; or nothing is known. */
  READABLE,
  /** A PDF whose text has no tags to tell heading, list and order. */
  WITHOUT_TAGS,
  /** A PDF that is pictures of text, and no text. */
  WITHOUT_TEXT
}
