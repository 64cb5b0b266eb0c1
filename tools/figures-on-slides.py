#!/usr/bin/env python3
"""Puts figures on slides as a planner would: each file a slide of 16:9, as large as it can be, in a presentation of its own.

  python3 tools/figures-on-slides.py OUT FIGURE.svg|FIGURE.png ...

Afterwards `soffice --headless --convert-to pdf OUT/*.fodp` or PowerPoint shows what became of it. Nothing but Python is needed.
"""

import base64
import pathlib
import struct
import sys
import xml.etree.ElementTree as tree

WIDE, HIGH, MARGIN = 28, 15.75, 0.4

SLIDE = """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:presentation="urn:oasis:names:tc:opendocument:xmlns:presentation:1.0"
 office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.presentation">
<office:automatic-styles><style:page-layout style:name="p"><style:page-layout-properties fo:page-width="{w}cm" fo:page-height="{h}cm"/></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="m" style:page-layout-name="p"/></office:master-styles>
<office:body><office:presentation><draw:page draw:master-page-name="m"><draw:frame svg:x="{x:.3f}cm" svg:y="{y:.3f}cm" svg:width="{fw:.3f}cm" svg:height="{fh:.3f}cm">
<draw:image><office:binary-data>{data}</office:binary-data></draw:image></draw:frame></draw:page></office:presentation></office:body></office:document>
"""


def size(figure, data):
    if figure.suffix == ".png":
        return struct.unpack(">II", data[16:24])
    root = tree.fromstring(data)
    return float(root.get("width")), float(root.get("height"))


def main(out, figures):
    out = pathlib.Path(out)
    out.mkdir(parents=True, exist_ok=True)
    for figure in map(pathlib.Path, figures):
        data = figure.read_bytes()
        width, height = size(figure, data)
        scale = min((WIDE - 2 * MARGIN) / width, (HIGH - 2 * MARGIN) / height)
        fw, fh = width * scale, height * scale
        slide = SLIDE.format(
            w=WIDE, h=HIGH, x=(WIDE - fw) / 2, y=(HIGH - fh) / 2, fw=fw, fh=fh, data=base64.b64encode(data).decode()
        )
        (out / f"{figure.stem}-{figure.suffix[1:]}.fodp").write_text(slide, encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
