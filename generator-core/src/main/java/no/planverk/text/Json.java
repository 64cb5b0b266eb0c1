package no.planverk.text;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes JSON; the only home of Jackson. */
public final class Json {

  private Json() {}

  /** Maps, lists, texts, numbers and truth values as indented JSON, with a line end at the end. */
  public static String text(Object value) {
    try {
      return JSON.std.with(JSON.Feature.PRETTY_PRINT_OUTPUT).asString(value).replace("\r\n", "\n")
          + "\n";
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** The same without any line break or space between values. */
  public static String compact(Object value) {
    try {
      return JSON.std.asString(value);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
