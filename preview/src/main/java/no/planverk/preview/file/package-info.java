/**
 * The files beside the texts, attachments and pictures: which there are, how they are written, and
 * new ones. Begin in {@link no.planverk.preview.file.FileDesk}.
 */
@NullMarked
package no.planverk.preview.file;

import org.jspecify.annotations.NullMarked;
