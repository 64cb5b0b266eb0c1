package no.planverk.site.data;

import java.util.List;
import no.planverk.data.kostra.KostraAnswer;
import no.planverk.site.data.KostraView.Row;
import no.planverk.site.page.PageContent;
import no.planverk.site.page.PageContext;
import no.planverk.site.page.PageName;
import no.planverk.text.Language;

/** Makes the page of figures for the yearly report. */
public final class KostraPage {

  private KostraPage() {}

  public static PageContent of(PageContext context) {
    List<Row> rows =
        context.site().data().kostra().stream().map(answer -> row(context, answer)).toList();
    String year = Integer.toString(context.site().data().kostraYear());
    KostraView view =
        new KostraView(
            context.word("data.sett.kostra"),
            context.word("data.kostra.aar", "ar", year),
            rows,
            context.href(PageName.DATA.at("data-kostra")));
    return PageContent.of(context, PageName.KOSTRA, view);
  }

  private static Row row(PageContext context, KostraAnswer answer) {
    Language author = context.model().municipality().language();
    return new Row(
        answer.code(),
        context.word("data.kostra." + answer.key()),
        answer.value(),
        answer.where(context.site().wording(), names -> context.said(names, author)));
  }
}
