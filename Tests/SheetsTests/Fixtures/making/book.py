"""The parts of a plain workbook, each of which a fixture may replace, drop or add to."""

from xml.sax.saxutils import escape, quoteattr

from .archive import packed

HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
DOC_RELS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE_RELS = "http://schemas.openxmlformats.org/package/2006/relationships"
TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml."
WORKBOOK_TYPE = SHEET_TYPE + "sheet.main+xml"


def xml(text):
    return (HEAD + text).encode("utf-8")


def cell(ref, inner="", **attributes):
    told = "".join(f" {k.rstrip('_')}={quoteattr(str(v))}" for k, v in attributes.items())
    return f'<c r="{ref}"{told}>{inner}</c>' if inner else f'<c r="{ref}"{told}/>'


def number(ref, value, **attributes):
    return cell(ref, f"<v>{value}</v>", **attributes)


def shared(ref, index, **attributes):
    return cell(ref, f"<v>{index}</v>", t="s", **attributes)


def inline(ref, text, **attributes):
    return cell(ref, f'<is><t xml:space="preserve">{escape(text)}</t></is>', t="inlineStr",
                **attributes)


def row(r, *cells, **attributes):
    told = "".join(f' {k}="{v}"' for k, v in attributes.items())
    return f'<row r="{r}"{told}>' + "".join(cells) + "</row>"


def worksheet(rows="", before="", after="", attributes=""):
    return (f'<worksheet xmlns="{MAIN}" xmlns:r="{DOC_RELS}"{attributes}>{before}'
            f"<sheetData>{rows}</sheetData>{after}</worksheet>")


def strings(*items, attributes=""):
    body = "".join(i if i.startswith("<si") else f"<si>{i}</si>" for i in items)
    return f'<sst xmlns="{MAIN}"{attributes}>{body}</sst>'


def t(text, keep=True):
    kept = ' xml:space="preserve"' if keep else ""
    return f"<t{kept}>{escape(text)}</t>"


def styles(*formats, custom=(), main=MAIN, xfs=None):
    """A style sheet whose cell style `i` has the number format `formats[i]`.

    A format is an id, or a code that gets the next free id.
    """
    codes, ids = list(custom), []
    for format in formats:
        if isinstance(format, str):
            ids.append(164 + len(codes))
            codes.append((ids[-1], format))
        else:
            ids.append(format)
    known = "".join(
        f"<numFmt numFmtId=\"{i}\" formatCode={quoteattr(code)}/>" for i, code in codes)
    known = f'<numFmts count="{len(codes)}">{known}</numFmts>' if codes else ""
    if xfs is None:
        xfs = "".join(
            f'<xf numFmtId="{i}" fontId="0" fillId="0" borderId="0" xfId="0" '
            f'applyNumberFormat="1"/>' for i in ids)
        xfs = f'<cellXfs count="{len(ids)}">{xfs}</cellXfs>'
    return (
        f'<styleSheet xmlns="{main}">{known}'
        '<fonts count="1"><font><sz val="11"/><name val="游ゴシック"/></font></fonts>'
        '<fills count="2"><fill><patternFill patternType="none"/></fill>'
        '<fill><patternFill patternType="gray125"/></fill></fills>'
        '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
        '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'
        f"</cellStyleXfs>{xfs}"
        '<cellStyles count="1"><cellStyle name="標準" xfId="0" builtinId="0"/></cellStyles>'
        "</styleSheet>")


PLAIN_STYLES = (
    f'<styleSheet xmlns="{MAIN}"><fonts count="1"><font/></fonts><fills count="1"><fill>'
    '<patternFill/></fill></fills>'
    '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>'
    '<cellXfs count="1"><xf/></cellXfs></styleSheet>')


def relationship(id, kind, target, mode=None):
    kind = kind if ":" in kind else f"{DOC_RELS}/{kind}"
    mode = f' TargetMode="{mode}"' if mode else ""
    return f'<Relationship Id="{id}" Type="{kind}" Target={quoteattr(target)}{mode}/>'


def relationships(*all):
    return f'<Relationships xmlns="{PACKAGE_RELS}">{"".join(all)}</Relationships>'


def content_types(overrides, defaults=(), workbook_type=WORKBOOK_TYPE):
    known = [("rels", "application/vnd.openxmlformats-package.relationships+xml"),
             ("xml", "application/xml"), *defaults]
    body = "".join(f'<Default Extension="{e}" ContentType="{c}"/>' for e, c in known)
    for part, kind in overrides.items():
        kind = workbook_type if kind == "workbook" else kind
        kind = kind if "/" in kind else SHEET_TYPE + kind + "+xml"
        body += f'<Override PartName="/{part}" ContentType="{kind}"/>'
    return f'<Types xmlns="{TYPES}">{body}</Types>'


def workbook(sheets, before="", after="", attributes="", date1904=None):
    """`sheets` holds (name, relationship id, further attributes)."""
    listed = "".join(
        f"<sheet name={quoteattr(name)} sheetId=\"{i}\" {more}r:id=\"{id}\"/>"
        for i, (name, id, more) in enumerate(sheets, 1))
    epoch = f'<workbookPr date1904="{date1904}"/>' if date1904 is not None else "<workbookPr/>"
    return (f'<workbook xmlns="{MAIN}" xmlns:r="{DOC_RELS}"{attributes}>{before}{epoch}'
            f"<sheets>{listed}</sheets>{after}</workbook>")


def book(
    *sheets, sst=None, style=None, names="", date1904=None, states=None, more=None, drop=(),
    workbook_rels=(), defaults=(), workbook_type=WORKBOOK_TYPE, overrides=None,
):
    """Parts by name. A sheet is rows, a whole worksheet, or (name, either)."""
    parts, listed, targets = {}, [], []
    kinds = {"xl/workbook.xml": "workbook"}
    for i, sheet in enumerate(sheets, 1):
        name, body = sheet if isinstance(sheet, tuple) else (f"Sheet{i}", sheet)
        body = body if body.lstrip().startswith("<worksheet") else worksheet(body)
        state = (states or {}).get(name)
        listed.append((name, f"rId{i}", f'state="{state}" ' if state else ""))
        targets.append(relationship(f"rId{i}", "worksheet", f"worksheets/sheet{i}.xml"))
        parts[f"xl/worksheets/sheet{i}.xml"] = xml(body)
        kinds[f"xl/worksheets/sheet{i}.xml"] = "worksheet"
    style = PLAIN_STYLES if style is None else style
    parts["xl/styles.xml"] = xml(style)
    kinds["xl/styles.xml"] = "styles"
    targets.append(relationship("rIdStyles", "styles", "styles.xml"))
    if sst is not None:
        sst = sst if isinstance(sst, str) else strings(*sst)
        parts["xl/sharedStrings.xml"] = xml(sst)
        kinds["xl/sharedStrings.xml"] = "sharedStrings"
        targets.append(relationship("rIdStrings", "sharedStrings", "sharedStrings.xml"))
    names = f"<definedNames>{names}</definedNames>" if names else ""
    kinds.update(overrides or {})
    frame = {
        "[Content_Types].xml": xml(content_types(kinds, defaults, workbook_type)),
        "_rels/.rels": xml(relationships(
            relationship("rId1", "officeDocument", "xl/workbook.xml"))),
        "xl/workbook.xml": xml(workbook(listed, after=names, date1904=date1904)),
        "xl/_rels/workbook.xml.rels": xml(relationships(*targets, *workbook_rels)),
    }
    whole = {**frame, **parts}
    for name, data in (more or {}).items():
        whole[name] = xml(data) if isinstance(data, str) else data
    for name in drop:
        del whole[name]
    return whole


def file(*sheets, **options):
    """The bytes of a plain workbook."""
    return packed(book(*sheets, **options))


def renamed(parts, names):
    """The parts in their order, some under another name, as the content types say too."""
    told = parts["[Content_Types].xml"].decode()
    for old, new in names.items():
        told = told.replace(f'PartName="/{old}"', f'PartName="/{new}"')
    whole = {**parts, "[Content_Types].xml": told.encode()}
    return {names.get(name, name): data for name, data in whole.items()}


def changed(parts, name, *swaps):
    """The parts with pieces of one of them replaced, each of which must be there."""
    text = parts[name].decode("utf-8")
    for old, new in swaps:
        if old not in text:
            raise ValueError(f"{name} has no {old!r}")
        text = text.replace(old, new)
    return {**parts, name: text.encode("utf-8")}
