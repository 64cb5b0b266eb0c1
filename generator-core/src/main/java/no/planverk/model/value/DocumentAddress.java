package no.planverk.model.value;

/** Where a document is: somewhere on the web, or among the files the author publishes. */
public sealed interface DocumentAddress permits WebAddress, AttachmentPath {

  /** As the author writes it. */
  String value();
}
