package no.planverk.preview;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import no.planverk.diagnostic.Checked;
import no.planverk.hash.Sha256;
import no.planverk.source.SourceTree;

/**
 * Tells whether the author's files hold the same as before: an editor touches more than it says.
 */
final class SourceState {

  private SourceState() {}

  /** The same text for the same files with the same content. */
  static String of(Checked<SourceTree> files) {
    MessageDigest digest = Sha256.digest();
    add(digest, files.diagnostics().toString());
    files.value().ifPresent(tree -> add(digest, tree));
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void add(MessageDigest digest, SourceTree tree) {
    tree.texts()
        .forEach(
            file -> {
              add(digest, file.path());
              add(digest, file.text());
            });
    tree.pictures()
        .forEach(
            (path, bytes) -> {
              add(digest, path);
              digest.update(Sha256.of(bytes));
            });
    tree.attachments()
        .forEach(
            file -> {
              add(digest, file.attachment().toString());
              digest.update(file.sha256());
            });
    add(digest, tree.unread() + " " + tree.refused().stream().sorted().toList());
  }

  /** With its length, so that what ends one text cannot begin the next. */
  private static void add(MessageDigest digest, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
    digest.update(bytes);
  }
}
