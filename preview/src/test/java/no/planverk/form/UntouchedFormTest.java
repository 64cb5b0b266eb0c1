package no.planverk.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.planverk.edit.Change;
import no.planverk.form.value.Differences;
import no.planverk.form.value.Filled.Group;
import no.planverk.form.value.FromFile;
import no.planverk.form.value.FromPost;
import no.planverk.form.value.Names;
import no.planverk.form.value.Posted;
import no.planverk.form.value.Sources;
import no.planverk.form.value.Thing;
import no.planverk.read.ModelReader;
import no.planverk.source.SourceReader;
import no.planverk.source.SourceTree;
import no.planverk.text.Language;
import no.planverk.text.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A form that is sent as it came changes nothing, whatever the file it was made from holds. */
class UntouchedFormTest {

  static Stream<Path> folders() throws IOException {
    List<Path> folders =
        new ArrayList<>(
            List.of(
                Path.of("../site-example/src/planverk"),
                Path.of("../site-krodsherad/src/planverk")));
    try (Stream<Path> cases = Files.list(Path.of("../generator-core/src/test/cases"))) {
      cases.map(each -> each.resolve("in")).sorted().forEach(folders::add);
    }
    return folders.stream();
  }

  @ParameterizedTest
  @MethodSource("folders")
  void whatIsSentAsItCameChangesNothing(Path folder) {
    Optional<SourceTree> read = SourceReader.read(folder).value();
    if (read.isEmpty()) {
      return;
    }
    SourceTree tree = read.get();
    Names names = new Names(ModelReader.known(tree).identities());
    for (Language language : List.of(Language.NB, Language.NN)) {
      for (Thing thing : Sources.of(tree).things()) {
        Group shown = new FromFile(names).thing(thing);
        Posted sent = new Posted(Filling.sent(html(thing, shown, FormWords.in(language))));
        Group typed = new FromPost(sent).record(thing.shape(), "");
        List<Change> changes = Differences.of(thing, typed, names, language);
        assertThat(changes).as("%s", thing.at()).isEmpty();
      }
    }
  }

  private static String html(Thing thing, Group shown, FormWords words) {
    Findings none = new Findings(Map.of(), List.of(), Messages.in(words.language()), words);
    FieldHtml fields = new FieldHtml(words, none, (text, id) -> "", Map.of());
    return new PartsHtml(words, none, fields, Map.of(), Set.of()).record(thing.shape(), shown, "");
  }
}
