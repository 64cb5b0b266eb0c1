package no.planverk.output;

import java.util.function.Supplier;
import no.planverk.pdf.DocumentFile;
import org.jspecify.annotations.Nullable;

/** A file that several ask for and that takes long to make: the first who asks makes it. */
public final class MadeOnce {

  private @Nullable DocumentFile made;

  /** The file; whoever asks while it is made waits. */
  synchronized DocumentFile by(Supplier<DocumentFile> maker) {
    DocumentFile file = made == null ? maker.get() : made;
    made = file;
    return file;
  }
}
