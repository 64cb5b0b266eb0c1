package no.planverk.importing.document;

/** What a document is made of, from top to bottom. */
public sealed interface Block permits Heading, Paragraph, Table, Picture, Aside, Note {}
