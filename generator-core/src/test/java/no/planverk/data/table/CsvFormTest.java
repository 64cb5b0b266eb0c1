package no.planverk.data.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text is reckoned with by a spreadsheet, whichever sign it begins with. */
class CsvFormTest {

  @ParameterizedTest
  @ValueSource(chars = {'=', '+', '-', '@', '\t', '\r', '\n'})
  void aTextThatWouldBeAFormulaHasAnApostropheBeforeIt(char first) {
    String text = first + "cmd|' /C calc'!A0";
    assertThat(CsvForm.EXCEL.cell(text, ColumnKind.TEXT)).isEqualTo("'" + text);
    assertThat(CsvForm.RFC_4180.cell(text, ColumnKind.TEXT)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " =1", "a=1", "'=1", "1"})
  void anyOtherTextStands(String text) {
    assertThat(CsvForm.EXCEL.cell(text, ColumnKind.TEXT)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1.5", "1.5"})
  void aNumberIsANumber(String text) {
    assertThat(CsvForm.EXCEL.cell(text, ColumnKind.NUMBER)).isEqualTo(text.replace('.', ','));
  }
}
