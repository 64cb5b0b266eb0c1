package no.planverk.text;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Writes and reads JSON; the only home of Jackson. */
public final class Json {

  private static final JSON INDENTED =
      JSON.builder(JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build())
          .build()
          .with(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));

  private Json() {}

  /** Maps, lists, texts, numbers and truth values as indented JSON, with a line end at the end. */
  public static String text(Object value) {
    StringWriter text = new StringWriter();
    write(value, text);
    return text.toString();
  }

  /** The same in UTF-8; a list may make each of its values as it is written. */
  public static byte[] bytes(Object value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    write(value, new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
    return bytes.toByteArray();
  }

  private static void write(Object value, Writer to) {
    try (Writer text = to) {
      INDENTED.write(value, text);
      text.write("\n");
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

  /**
   * What a text of JSON holds: maps, lists, texts, numbers and truth values. It may not be nested
   * deeper, nor have longer numbers, than Jackson lets through.
   *
   * @throws JsonFault when it is no JSON, holds a key twice, or anything stands after it
   */
  public static @Nullable Object read(String text) throws JsonFault {
    JSON strict = JSON.std.with(JSON.Feature.FAIL_ON_DUPLICATE_MAP_KEYS);
    try (JsonParser parser = strict.createParser(text)) {
      Object value = strict.anyFrom(parser);
      if (parser.nextToken() != null) {
        throw fault(parser.currentTokenLocation());
      }
      return value;
    } catch (JsonProcessingException broken) {
      throw fault(broken.getLocation());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static JsonFault fault(@Nullable JsonLocation where) {
    return where == null
        ? new JsonFault(1, 1)
        : new JsonFault(where.getLineNr(), where.getColumnNr());
  }
}
