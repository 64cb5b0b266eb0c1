package no.planverk.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import no.planverk.site.page.PageName;
import no.planverk.source.SourceTree;
import no.planverk.text.Language;
import no.planverk.text.theme.ThemeFiles;
import no.planverk.text.theme.WordingReader;
import org.junit.jupiter.api.Test;

/** A page needs a kind, a template and words in every language; each that is missing is named. */
class PageKindsTest {

  private static final ThemeFiles FILES = new ThemeFiles(new SourceTree(List.of(), Map.of()));

  @Test
  void everyPageHasAllItNeeds() {
    List<String> missing = new ArrayList<>();
    for (PageName name : PageName.values()) {
      List<PageKind> kinds =
          SitePlan.KINDS.stream().filter(kind -> kind.isOne() && kind.name() == name).toList();
      int kindsOfIt = name == PageName.DOCUMENT ? 0 : 1; // it is made of all the others
      if (kinds.size() != kindsOfIt) {
        missing.add("one kind of " + name + " in SitePlan.KINDS: there are " + kinds.size());
      }
      MenuPlace menu = kinds.isEmpty() ? MenuPlace.NONE : kinds.get(0).menu();
      missing.addAll(missing(name.key(), name.template(), menu));
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void allThatIsForgottenIsNamed() {
    assertThat(missing("nytt", "ny", MenuPlace.FOOT))
        .startsWith(
            "template ny.ftlh",
            "word tittel.nytt in nb",
            "word beskrivelse.nytt in nb",
            "word meny.nytt in nb",
            "word dor.nytt in nb")
        .contains("word dor.nytt in nn", "word dor.nytt in en")
        .hasSize(1 + 4 * Language.values().length);
  }

  @Test
  void noTwoPagesHaveOneAddress() {
    assertThat(Arrays.stream(PageName.values()).map(PageName::path)).doesNotHaveDuplicates();
    assertThat(PageName.translations().values()).doesNotHaveDuplicates();
  }

  @Test
  void theIntroductionHasThePagesWithAnEnglishAddressAndNoOthers() {
    assertThat(Introduction.KINDS.stream().filter(PageKind::isOne).map(PageKind::name))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(PageName.values())
                .filter(name -> name.introduced().isPresent())
                .toList());
  }

  private static List<String> missing(String key, String template, MenuPlace menu) {
    List<String> missing = new ArrayList<>();
    if (FILES.ours(template + ".ftlh").isEmpty()) {
      missing.add("template " + template + ".ftlh");
    }
    for (Language language : Language.values()) {
      Map<String, String> words = WordingReader.read(FILES, language).value().orElseThrow().words();
      groups(key, menu).stream()
          .map(group -> group + "." + key)
          .filter(word -> !words.containsKey(word))
          .forEach(word -> missing.add("word " + word + " in " + language.code()));
    }
    return missing;
  }

  /** The front page is titled by the strategy, but the browser's title of it is a word. */
  private static List<String> groups(String key, MenuPlace menu) {
    List<String> groups = new ArrayList<>(List.of("tittel", "beskrivelse"));
    if (menu != MenuPlace.NONE || key.equals(PageName.FRONT.key())) {
      groups.add("meny");
    }
    if (menu == MenuPlace.TOP || menu == MenuPlace.FOOT) {
      groups.add("dor");
    }
    return groups;
  }
}
