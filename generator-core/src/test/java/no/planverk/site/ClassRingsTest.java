package no.planverk.site;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.junit.jupiter.api.Test;

/** The classes of the site's pages can be read one after another: none needs itself in the end. */
class ClassRingsTest {

  private static final String HOME = "no.planverk.site";

  @Test
  void noClassesOfTheSiteUseEachOtherInARing() {
    JavaClasses site =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(HOME);
    SlicesRuleDefinition.slices().assignedFrom(new ByFile()).should().beFreeOfCycles().check(site);
  }

  /** A class and those inside it are one. */
  private static final class ByFile implements SliceAssignment {

    @Override
    public String getDescription() {
      return "the files of " + HOME;
    }

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      return type.getPackageName().startsWith(HOME)
          ? SliceIdentifier.of(outermost(type).getName())
          : SliceIdentifier.ignore();
    }

    private static JavaClass outermost(JavaClass type) {
      return type.getEnclosingClass().map(ByFile::outermost).orElse(type);
    }
  }
}
