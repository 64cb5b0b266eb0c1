package no.planverk.render.theme;

import static no.planverk.render.theme.SampleFrame.TEXT;
import static no.planverk.render.theme.SampleFrame.page;

import java.util.List;
import no.planverk.site.Page;
import no.planverk.site.document.PlanListView.Row;
import no.planverk.site.document.PlanListView.Said;
import no.planverk.site.hearing.HaveYourSayView;
import no.planverk.site.page.Tag;
import no.planverk.site.page.TextLink;
import no.planverk.site.phrase.Answer;
import no.planverk.site.phrase.WhoToAsk;
import no.planverk.site.piece.PieceView;
import no.planverk.site.piece.PiecesView;

/** Pieces for pages elsewhere, and the page that shows them. */
final class SamplePieces {

  private static final TextLink PLAN = new TextLink("Klimaplan", "planer/klimaplan.html");
  private static final TextLink SOURCE = new TextLink("Frå planstrategien", "index.html");

  private static final Row ROW =
      new Row(
          "1",
          PLAN,
          new Said(null, List.of(new TextLink("2018", null))),
          new Said(new Tag("gjeld", "gjelder"), List.of()),
          new Said(new Tag("blir revidert", "endres"), List.of(new TextLink("i 2026", null))),
          List.of("Vedtak: 2026"),
          new Said(null, List.of(new TextLink("Plan", null))));

  private static final PieceView TOPIC =
      new PieceView("Planar: klima", null, null, null, List.of(ROW, ROW), SOURCE);

  private SamplePieces() {}

  static Page framed() {
    HaveYourSayView hearings =
        new HaveYourSayView(
            "No er 1 forslag på høyring:",
            true,
            List.of(
                new HaveYourSayView.Open(
                    PLAN,
                    "Frist: 1. desember 2026.",
                    new Answer(
                        new TextLink("Gi innspel", "https://gol.example/"),
                        "Klimaplan",
                        "2026-12-01",
                        "8 dagar att",
                        new WhoToAsk("Plan", List.of(SOURCE))))),
            new TextLink("Sei kva du meiner", "medvirkning.html"));
    PieceView view =
        new PieceView("Høyringar", "Slik det var i går.", hearings, null, List.of(), SOURCE);
    return page("biter/horinger.html", "bit-ramme", "Høyringar", view);
  }

  static Page included() {
    PieceView view = new PieceView("Klimaplan", null, null, ROW, List.of(), SOURCE);
    return page("biter/inkluder/plan/klimaplan.html", "bit-inkluder", "Klimaplan", view);
  }

  static Page shown() {
    PiecesView.Item item =
        new PiecesView.Item(
            "bit-tema",
            new TextLink("Planar om eit tema", "biter/tema/klima.html"),
            "Planane.",
            new PiecesView.Code(
                "<iframe></iframe>",
                "<!--#include virtual=\"/biter/inkluder/tema/klima.html\" -->"),
            TOPIC,
            "plansystem",
            new PiecesView.Others(
                "Dei andre (1)", List.of(new PiecesView.Other("Natur", "biter/tema/natur.html"))));
    PiecesView view = new PiecesView(TEXT, false, List.of(item));
    return page("biter.html", "biter", "Bitar", view);
  }
}
