package no.planverk.site.data;

import java.util.List;
import no.planverk.data.DataFile;
import no.planverk.data.DataSet;
import no.planverk.data.table.DataColumn;
import no.planverk.data.table.DataTable;
import no.planverk.data.table.Meaning;
import no.planverk.site.data.DataView.ColumnItem;
import no.planverk.site.data.DataView.Columns;
import no.planverk.site.data.DataView.FileItem;
import no.planverk.site.data.DataView.More;
import no.planverk.site.data.DataView.SetItem;
import no.planverk.site.page.AttachmentWords;
import no.planverk.site.page.PageContent;
import no.planverk.site.page.PageContext;
import no.planverk.site.page.PageName;
import no.planverk.text.Html;
import org.jspecify.annotations.Nullable;

/** Makes the page that lists what is published as data. */
public final class DataPage {

  /** An example is to be seen at a glance. */
  private static final int LONGEST_EXAMPLE = 60;

  private final PageContext context;

  private DataPage(PageContext context) {
    this.context = context;
  }

  public static PageContent of(PageContext context) {
    DataPage page = new DataPage(context);
    List<SetItem> sets = context.site().data().sets().stream().map(page::set).toList();
    DataView view =
        new DataView(context.text("data"), sets, context.site().data().forSearchEngines());
    return PageContent.of(context, PageName.DATA, view);
  }

  private SetItem set(DataSet set) {
    return new SetItem(
        "data-" + set.key(),
        context.word("data.navn." + set.key()),
        set.about(),
        set.files().stream().map(this::file).toList(),
        set.key().equals(PageName.KOSTRA.key()) ? context.href(PageName.KOSTRA) : null,
        set.more().isEmpty() ? null : more(set.more()),
        set.table() == null ? null : columns(set.table()));
  }

  private More more(List<DataFile> files) {
    String count = context.numbers().of(files.size());
    return new More(
        context.word("data.kalendere", "antall", count), files.stream().map(this::file).toList());
  }

  /** The size is known when the file is made, and so not before the page is written. */
  private FileItem file(DataFile file) {
    String about = context.word("data.fil." + file.kind());
    String title = file.title();
    String name =
        title == null
            ? file.path().substring(file.path().lastIndexOf('/') + 1)
            : context.said(title, context.model().municipality().language());
    return new FileItem(
        name,
        context.relative(file.path()),
        Html.madeBy(
            () -> about + ", " + AttachmentWords.size(context.site().wording(), file.size())));
  }

  private <T> Columns columns(DataTable<T> table) {
    List<T> rows = table.rows().get();
    return new Columns(
        context.word("data.kolonner", "antall", Integer.toString(table.columns().size())),
        table.columns().stream().map(column -> column(column, rows)).toList());
  }

  private <T> ColumnItem column(DataColumn<T> column, List<T> rows) {
    Meaning meaning = column.meaning();
    String language =
        meaning.language() == context.site().wording().language()
            ? null
            : meaning.language().code();
    return new ColumnItem(column.key(), meaning.text(), language, example(column, rows));
  }

  private <T> @Nullable String example(DataColumn<T> column, List<T> rows) {
    return rows.stream()
        .map(column::cell)
        .filter(cell -> !cell.isEmpty())
        .findFirst()
        .map(DataPage::shortened)
        .map(words -> context.said(words, context.model().municipality().language()))
        .orElse(null);
  }

  private static String shortened(String cell) {
    String line = cell.replaceAll("\\s+", " ");
    return line.length() <= LONGEST_EXAMPLE ? line : line.substring(0, cut(line)) + " …";
  }

  /** Between two words, and never inside a character. */
  private static int cut(String line) {
    int space = line.lastIndexOf(' ', LONGEST_EXAMPLE);
    int end = space > 0 ? space : LONGEST_EXAMPLE;
    return Character.isLowSurrogate(line.charAt(end)) ? end - 1 : end;
  }
}
