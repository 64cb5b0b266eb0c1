package no.planverk.importing.report;

/** How the report looks: as plain as a page can be read. */
final class ImportStyle {

  static final String CSS =
      """
      body { font: 1rem/1.5 system-ui, sans-serif; margin: 0; color: #1e2b3c; background: #fff; }
      main { max-width: 70rem; margin: 0 auto; padding: 1rem; }
      table { border-collapse: collapse; width: 100%; margin: 1rem 0; }
      caption { text-align: left; font-weight: 600; padding: .25rem 0; }
      th, td { border-bottom: 1px solid #b4bac3; padding: .375rem .5rem; text-align: left; vertical-align: top; }
      td { white-space: pre-line; overflow-wrap: anywhere; }
      tbody th { font-weight: 400; white-space: nowrap; }
      @media (max-width: 40rem) { tbody th { white-space: normal; } }
      """;

  private ImportStyle() {}
}
