#!/usr/bin/env python3
"""Makes the documents that the tests of the import read, with LibreOffice: Gol's and Krødsherad's
tables and a text around them, as Word, Excel and OpenDocument files.

On Debian: apt-get install --no-install-recommends libreoffice-writer-nogui libreoffice-calc-nogui
Then, from the root of the project: python3 tools/make-documents.py
"""
import csv
import html
import pathlib
import subprocess
import tempfile

HERE = pathlib.Path("document-import/src/test/resources/no/planverk/importing")


def rows(name):
    with open(HERE / name, encoding="utf-8", newline="") as file:
        return list(csv.reader(file, delimiter=";"))


def table(name):
    lines = ["<table border='1'>"]
    for number, row in enumerate(rows(name)):
        said = [cell for cell in row if cell]
        if number and len(said) == 1:
            lines.append(f"<tr><td colspan='{len(row)}'><b>{html.escape(said[0])}</b></td></tr>")
        else:
            tag = "td" if number else "th"
            cells = "".join(f"<{tag}>{html.escape(cell)}</{tag}>" for cell in row)
            lines.append(f"<tr>{cells}</tr>")
    return "\n".join(lines + ["</table>"])


def document(name):
    text = (HERE / f"{name}.html").read_text(encoding="utf-8")
    return text.replace("{{tabell}}", table(f"{name}.csv"))


def convert(source, ending, *options):
    subprocess.run(
        ["soffice", "--headless", *options, "--convert-to", ending, "--outdir", str(HERE), str(source)],
        check=True,
        capture_output=True,
    )


with tempfile.TemporaryDirectory() as folder:
    for name in ("gol", "krodsherad"):
        source = pathlib.Path(folder) / f"{name}.html"
        source.write_text(document(name), encoding="utf-8")
        for ending in ("odt", "docx:Office Open XML Text"):
            convert(source, ending, "--infilter=HTML (StarWriter)")
    for ending in ("ods", "xlsx"):
        convert(HERE / "gol.csv", ending, "--infilter=CSV:59,34,76,1,,0,false,false,false")
