package no.planverk.git.commit;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who commits. */
public record Person(String name, String email) {

  /** Somebody with a name and an address; empty where one of them holds nothing git would keep. */
  public static Optional<Person> of(@Nullable String name, @Nullable String email) {
    return name == null || email == null || kept(name).isEmpty() || kept(email).isEmpty()
        ? Optional.empty()
        : Optional.of(new Person(kept(name), kept(email)));
  }

  /** These would end the name, or the line, in what git writes. */
  private static String kept(String text) {
    return text.replaceAll("[<>\\p{Cc}]", " ").strip();
  }
}
