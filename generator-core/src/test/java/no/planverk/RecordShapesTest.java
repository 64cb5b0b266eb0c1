package no.planverk;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Records that are made by position are small, and have no long row of neighbours of one type: two
 * of those could change places, and nothing but a reader of the page would see it.
 */
class RecordShapesTest {

  private static final int MOST = 12;
  private static final int MOST_ALIKE = 4;

  /** The model's records are filled by name, by the reader. */
  private static final String[] BY_POSITION = {
    "no.planverk.site", "no.planverk.render", "no.planverk.output", "no.planverk.search"
  };

  @Test
  void noRecordInvitesToMixUpItsParts() {
    List<Class<?>> records =
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(BY_POSITION)
                .stream()
                .filter(JavaClass::isRecord)
                .<Class<?>>map(JavaClass::reflect)
                .toList();
    assertThat(records).hasSizeGreaterThan(100);
    assertThat(records.stream().flatMap(RecordShapesTest::faults)).isEmpty();
  }

  @Test
  void aLongOneAndARowOfOneTypeAreSeen() {
    assertThat(faults(Big.class)).containsExactly("Big has 13 components");
    assertThat(faults(Alike.class)).containsExactly("Alike has 5 of java.lang.String in a row");
    assertThat(faults(Fits.class)).isEmpty();
  }

  private static Stream<String> faults(Class<?> record) {
    RecordComponent[] parts = record.getRecordComponents();
    Stream<String> size =
        parts.length > MOST
            ? Stream.of(record.getSimpleName() + " has " + parts.length + " components")
            : Stream.empty();
    return Stream.concat(size, rows(record.getSimpleName(), parts));
  }

  private static Stream<String> rows(String name, RecordComponent[] parts) {
    Stream.Builder<String> rows = Stream.builder();
    for (int first = 0, next; first < parts.length; first = next) {
      Type type = parts[first].getGenericType();
      next = first + 1;
      while (next < parts.length && parts[next].getGenericType().equals(type)) {
        next++;
      }
      if (next - first > MOST_ALIKE) {
        rows.add(name + " has " + (next - first) + " of " + type.getTypeName() + " in a row");
      }
    }
    return rows.build();
  }

  private record Big(
      String a,
      int b,
      String c,
      int d,
      String e,
      int f,
      String g,
      int h,
      String i,
      int j,
      String k,
      int l,
      String m) {}

  private record Alike(int a, String b, String c, String d, String e, String f) {}

  private record Fits(String a, String b, String c, String d, List<String> e, List<Integer> f) {}
}
