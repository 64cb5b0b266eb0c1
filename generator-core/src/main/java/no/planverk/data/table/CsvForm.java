package no.planverk.data.table;

import org.apache.commons.csv.CSVFormat;

/** How a table is written with signs between its cells. */
public enum CsvForm {
  /** As Excel opens it in Norwegian. */
  EXCEL(';', "", "\uFEFF") {
    @Override
    String cell(String text, ColumnKind kind) {
      if (kind == ColumnKind.NUMBER) {
        return text.replace('.', ',');
      }
      return !text.isEmpty() && BEGINNING_A_FORMULA.indexOf(text.charAt(0)) >= 0
          ? "'" + text
          : text;
    }
  },
  /** As RFC 4180 has it, for programs: nothing is changed. */
  RFC_4180(',', "-komma", "") {
    @Override
    String cell(String text, ColumnKind kind) {
      return text;
    }
  };

  private static final String BEGINNING_A_FORMULA = "=+-@\t\r\n";

  private final char between;
  private final String ending;
  private final String mark;

  CsvForm(char between, String ending, String mark) {
    this.between = between;
    this.ending = ending;
    this.mark = mark;
  }

  /** What stands between its cells. */
  CSVFormat format() {
    return CSVFormat.RFC4180.builder().setDelimiter(between).get();
  }

  /** What stands first in a file: for Excel, the mark of UTF-8. */
  String mark() {
    return mark;
  }

  /** The name of a table's file. */
  public String file(String table) {
    return table + ending + ".csv";
  }

  /** A cell as it is written. */
  abstract String cell(String text, ColumnKind kind);
}
