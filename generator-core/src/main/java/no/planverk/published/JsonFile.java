package no.planverk.published;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import no.planverk.diagnostic.Checked;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.diagnostic.Place;
import no.planverk.text.Json;
import no.planverk.text.JsonFault;
import org.jspecify.annotations.Nullable;

/** A file of JSON from others: its content, or what keeps it from being read. */
final class JsonFile {

  /** The largest file: some thirty thousand plans. */
  static final int MOST_BYTES = 1 << 26;

  private JsonFile() {}

  /** What it holds; null stands for nothing that can be used. */
  static Checked<Object> read(Path file, String name) {
    Place start = Place.startOf(name);
    try {
      long size = Files.size(file);
      if (!Files.isRegularFile(file)) {
        return fault(start, "samle-fil-mangler");
      }
      if (size > MOST_BYTES) {
        return fault(start, "samle-fil-stor", "bytes", "" + size, "grense", "" + MOST_BYTES);
      }
      return value(text(Files.readAllBytes(file)), start);
    } catch (NoSuchFileException missing) {
      return fault(start, "samle-fil-mangler");
    } catch (CharacterCodingException otherEncoding) {
      return fault(start, "samle-fil-koding");
    } catch (IOException unreadable) {
      return fault(start, "samle-fil-ulest");
    }
  }

  /** UTF-8, as the format is; a byte order mark is passed over. */
  private static String text(byte[] bytes) throws CharacterCodingException {
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static Checked<Object> value(String text, Place start) {
    try {
      @Nullable Object value = Json.read(text);
      return value == null ? fault(start, "samle-fremmed") : Checked.of(value, List.of());
    } catch (JsonFault broken) {
      return fault(new Place(start.file(), broken.line(), broken.column()), "samle-json");
    }
  }

  private static Checked<Object> fault(Place place, String rule, String... facts) {
    return Checked.nothing(List.of(Diagnostic.error(place, rule, facts)));
  }
}
