#!/usr/bin/env python3
"""Makes the documents that the tests of the import read, with LibreOffice: Gol's and Krødsherad's
tables and a text around them, and the layouts of other municipalities' tables, as Word, Excel and
OpenDocument files.

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


def layouts():
    return sorted(file.stem for file in (HERE / "layouts").glob("*.csv"))


def convert(sources, ending, *options, to=HERE):
    files = [str(source) for source in sources]
    subprocess.run(
        ["soffice", "--headless", *options, "--convert-to", ending, "--outdir", str(to), *files],
        check=True,
        capture_output=True,
    )


SHEET = "--infilter=CSV:59,34,76,1,,0,false,false,false"

with tempfile.TemporaryDirectory() as folder:
    texts = {HERE: ["gol", "krodsherad"], HERE / "layouts": layouts()}
    for to, names in texts.items():
        sources = [pathlib.Path(folder) / f"{name}.html" for name in names]
        for source in sources:
            name = source.stem
            text = document(name) if to == HERE else table(f"layouts/{name}.csv")
            source.write_text(text, encoding="utf-8")
        for ending in ("odt", "docx:Office Open XML Text"):
            convert(sources, ending, "--infilter=HTML (StarWriter)", to=to)
    for ending in ("ods", "xlsx"):
        convert([HERE / "gol.csv", HERE / "krodsherad.csv"], ending, SHEET)
        convert([HERE / "layouts" / f"{name}.csv" for name in layouts()], ending, SHEET, to=HERE / "layouts")
