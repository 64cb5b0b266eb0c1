package no.planverk.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import no.planverk.attachment.Attachment;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.diagnostic.Place;
import no.planverk.hash.Sha256;

/**
 * A file to be published as it is: looked into once, let go of, and read again when it is copied.
 *
 * @param attachment what it is
 * @param file where it lies
 * @param hash SHA-256 of what was looked into, so that nothing else is published in its place
 */
public record AttachedFile(Attachment attachment, Path file, Hash hash) {

  /** What a file was when it was looked into. */
  record Hash(byte[] sha256) {

    static Hash of(byte[] bytes) {
      return new Hash(Sha256.of(bytes));
    }

    boolean isOf(byte[] bytes) {
      return Arrays.equals(sha256, of(bytes).sha256);
    }
  }

  /** SHA-256 of what was looked into. */
  public byte[] sha256() {
    return hash.sha256().clone();
  }

  /**
   * What it holds.
   *
   * @throws ChangedFile when that is no longer what was looked into
   */
  public byte[] bytes() {
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      byte[] bytes = in.readNBytes(SourceReader.MOST_ATTACHMENT_BYTES + 1);
      if (hash.isOf(bytes)) {
        return bytes;
      }
    } catch (IOException gone) {
      throw new ChangedFile(changed(), gone);
    }
    throw new ChangedFile(changed(), null);
  }

  private Diagnostic changed() {
    return Diagnostic.error(Place.startOf(attachment.path()), "vedlegg-endret");
  }
}
