package no.planverk.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

/** A text is a date in the calendar, which the schema's pattern knows too, or it is none. */
public final class DateFuzz {

  private static final Pattern SCHEMA = Pattern.compile(DateForms.pattern());

  private DateFuzz() {}

  /** One input: the text of a date. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    String text = new String(bytes, UTF_8);
    DateForms.parse(text)
        .ifPresent(
            date -> {
              assertThat(date.last()).isAfterOrEqualTo(date.first());
              assertThat(text).matches(SCHEMA);
            });
  }
}
