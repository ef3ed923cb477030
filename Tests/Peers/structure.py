#!/usr/bin/env python3
"""What is wrong with the structure of workbooks, a line for each fault; nothing where all is well.

  structure.py FILES...

It looks at what makes Excel offer a repair: parts without content type, relationships that lead
nowhere, ids used twice, ranges beyond a sheet, names and charts that refer to what is not there,
indices into shared strings and styles, texts and formats that are too long. It knows no library and
no kind of workbook.
"""

import posixpath
import re
import sys
import xml.etree.ElementTree as tree
import zipfile

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
PACKAGE = "{http://schemas.openxmlformats.org/package/2006/relationships}"
TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
CHART = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing}"
LAST_ROW, LAST_COLUMN, LONGEST = 1_048_576, 16_384, 32_767
CELL = re.compile(r"^\$?([A-Z]{1,3})\$?([0-9]+)$")
REFERENCE = re.compile(r"^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$")


def column(letters):
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number


def corners(text):
    """The rows and columns of a range such as A1:B2, $1:$2 or $A:$B; nothing where it is none."""
    ends = text.split(":")
    if len(ends) > 2:
        return None
    found = []
    for end in ends:
        cell = CELL.match(end)
        if cell:
            found.append((int(cell[2]), column(cell[1])))
        elif re.fullmatch(r"\$?[0-9]+", end):
            found.append((int(end.strip("$")), 1))
        elif re.fullmatch(r"\$?[A-Z]{1,3}", end):
            found.append((1, column(end.strip("$"))))
        else:
            return None
    (top, left), (bottom, right) = found[0], found[-1]
    within = 1 <= top <= bottom <= LAST_ROW and 1 <= left <= right <= LAST_COLUMN
    return (top, left, bottom, right) if within else None


def units(text):
    return len(text.encode("utf-16-le")) // 2


class Book:
    def __init__(self, path):
        self.faults = []
        self.zip = zipfile.ZipFile(path)
        names = self.zip.namelist()
        if len(names) != len({name.lower() for name in names}):
            self.fault("zip", "a part stands twice")
        self.parts = {name: self.parsed(name) for name in names if self.is_xml(name)}
        self.names = set(names)

    def fault(self, part, what):
        self.faults.append(f"{part}: {what}")

    @staticmethod
    def is_xml(name):
        return name.endswith((".xml", ".rels", ".vml"))

    def parsed(self, name):
        try:
            return tree.fromstring(self.zip.read(name))
        except tree.ParseError as error:
            self.fault(name, f"is no XML: {error}")
            return tree.Element("none")

    def check(self):
        self.check_types()
        self.relations = {name: self.related(name) for name in self.parts if name.endswith(".rels")}
        self.book = self.parts.get("xl/workbook.xml", tree.Element("none"))
        self.check_sheets()
        self.check_styles()
        self.check_strings()
        for name in sorted(self.sheets):
            self.check_sheet(name, self.sheets[name])
        self.check_names()
        for name in sorted(self.parts):
            if re.fullmatch(r"xl/drawings/drawing[0-9]+\.xml", name):
                self.check_drawing(name)
            if re.fullmatch(r"xl/charts/chart[0-9]+\.xml", name):
                self.check_chart(name)
        return self.faults

    # The package

    def check_types(self):
        types = self.parts.get("[Content_Types].xml", tree.Element("none"))
        endings = [one.get("Extension", "").lower() for one in types.findall(TYPES + "Default")]
        parts = [one.get("PartName", "") for one in types.findall(TYPES + "Override")]
        for kind, values in (("ending", endings), ("part", parts)):
            if len(values) != len(set(values)):
                self.fault("[Content_Types].xml", f"tells the type of one {kind} twice")
        for part in parts:
            if part.lstrip("/") not in self.names:
                self.fault("[Content_Types].xml", f"tells the type of {part}, which is not there")
        for name in self.names - {"[Content_Types].xml"}:
            if "/" + name not in parts and name.rsplit(".", 1)[-1].lower() not in endings:
                self.fault(name, "has no content type")

    def related(self, name):
        """The parts that a part of relationships leads to, by id."""
        folder = posixpath.dirname(posixpath.dirname(name))
        owner = posixpath.join(folder, posixpath.basename(name).removesuffix(".rels"))
        if owner and owner not in self.names and name != "_rels/.rels":
            self.fault(name, f"belongs to {owner}, which is not there")
        targets = {}
        for one in self.parts[name].findall(PACKAGE + "Relationship"):
            if one.get("Id") in targets:
                self.fault(name, f"uses the id {one.get('Id')} twice")
            targets[one.get("Id")] = one.get("Target")
            if one.get("TargetMode") == "External":
                continue
            target = one.get("Target", "").split("#")[0]
            if not target:
                continue
            where = target.lstrip("/") if target.startswith("/") else posixpath.normpath(
                posixpath.join(folder, target))
            targets[one.get("Id")] = where
            if where not in self.names:
                self.fault(name, f"leads to {where}, which is not there")
        return targets

    def relations_of(self, part):
        folder, name = posixpath.split(part)
        return self.relations.get(f"{folder}/_rels/{name}.rels", {})

    def check_ids(self, part):
        known = self.relations_of(part)
        for element in self.parts[part].iter():
            for name, value in element.attrib.items():
                if name.startswith(RELATION) and value not in known:
                    self.fault(part, f"uses the relationship {value}, which it has not")

    # The workbook

    def check_sheets(self):
        relations = self.relations_of("xl/workbook.xml")
        self.check_ids("xl/workbook.xml")
        self.order, self.sheets, seen = [], {}, set()
        for sheet in self.book.iter(MAIN + "sheet"):
            name = sheet.get("name", "")
            self.order.append(name)
            for key in (name.lower(), "id " + sheet.get("sheetId", "")):
                if key in seen:
                    self.fault("xl/workbook.xml", f"two sheets have {key!r}")
                seen.add(key)
            if not 1 <= units(name) <= 31 or re.search(r"[:\\/?*\[\]]|^'|'$", name):
                self.fault("xl/workbook.xml", f"a sheet cannot be named {name!r}")
            self.sheets[name] = relations.get(sheet.get(RELATION + "id"), "")
        self.cells = {name: set() for name in self.sheets}

    def check_styles(self):
        styles = self.parts.get("xl/styles.xml", tree.Element("none"))
        sizes = {}
        for group in styles:
            count = group.get("count")
            if count is not None and int(count) != len(group):
                self.fault("xl/styles.xml", f"{group.tag} says {count} and has {len(group)}")
            sizes[group.tag.removeprefix(MAIN)] = len(group)
        formats = styles.find(MAIN + "numFmts")
        codes = {} if formats is None else {
            one.get("numFmtId"): one.get("formatCode", "") for one in formats}
        if formats is not None and len(codes) != len(formats):
            self.fault("xl/styles.xml", "a number format stands twice")
        for number, code in codes.items():
            bare = re.sub(r'"[^"]*"|\\.|\[[^\]]*\]', "", code)
            if int(number) < 164 or not 1 <= units(code) <= 255 or '"' in bare \
                    or bare.count(";") > 3:
                self.fault("xl/styles.xml", f"the number format {number} {code!r} is none")
        self.formats = sizes.get("cellXfs", 0)
        self.differences = sizes.get("dxfs", 0)
        for one in styles.iter(MAIN + "xf"):
            for key, group in (("fontId", "fonts"), ("fillId", "fills"), ("borderId", "borders")):
                if int(one.get(key, 0)) >= sizes.get(group, 0):
                    self.fault("xl/styles.xml", f"{key} {one.get(key)} is not there")
            number = int(one.get("numFmtId", 0))
            if number >= 164 and str(number) not in codes:
                self.fault("xl/styles.xml", f"the number format {number} is not there")

    def check_strings(self):
        part = self.parts.get("xl/sharedStrings.xml")
        self.strings = 0 if part is None else len(part)
        if part is None:
            return
        if int(part.get("uniqueCount", self.strings)) != self.strings:
            self.fault("xl/sharedStrings.xml", "does not hold as many texts as it says")
        for index, text in enumerate(part):
            length = units("".join(one.text or "" for one in text.iter(MAIN + "t")))
            if length > LONGEST:
                self.fault("xl/sharedStrings.xml", f"text {index} has {length} units")

    def check_names(self):
        seen = set()
        for name in self.book.iter(MAIN + "definedName"):
            text, sheet = name.get("name", ""), name.get("localSheetId")
            if (text.lower(), sheet) in seen:
                self.fault("xl/workbook.xml", f"the name {text!r} stands twice")
            seen.add((text.lower(), sheet))
            if sheet is not None and int(sheet) >= len(self.order):
                self.fault("xl/workbook.xml", f"the name {text!r} belongs to no sheet")
            if not re.fullmatch(r"[^\W\d][\w.]*", text) or CELL.match(text.upper()):
                self.fault("xl/workbook.xml", f"{text!r} is no name")
            for area in re.split(r",(?=(?:[^']*'[^']*')*[^']*$)", name.text or ""):
                if self.place(area) is None:
                    self.fault("xl/workbook.xml", f"the name {text!r} means {area}")

    def place(self, reference):
        """The sheet and the corners of a reference; nothing where it leads nowhere."""
        parts = REFERENCE.match(reference)
        if not parts:
            return None
        sheet = (parts[1] or parts[2]).replace("''", "'")
        area = corners(parts[3])
        return (sheet, area) if sheet in self.sheets and area else None

    # A sheet

    def check_sheet(self, name, part):
        if part not in self.parts:
            return
        root = self.parts[part]
        self.check_ids(part)
        self.check_cells(name, part, root)
        for tag in ("mergeCell", "autoFilter", "dimension"):
            for one in root.iter(MAIN + tag):
                if corners(one.get("ref", "")) is None:
                    self.fault(part, f"{tag} {one.get('ref')} is no range")
        self.check_merges(part, root)
        for tag in ("dataValidation", "conditionalFormatting", "selection"):
            for one in root.iter(MAIN + tag):
                for area in one.get("sqref", "A1").split():
                    if corners(area) is None:
                        self.fault(part, f"{tag} {area} is no range")
        for rule in root.iter(MAIN + "cfRule"):
            if int(rule.get("dxfId", 0)) >= max(1, self.differences):
                self.fault(part, f"a condition has the look {rule.get('dxfId')}")
        ends = [int(one.get("id", 0)) for one in root.iter(MAIN + "brk")]
        if len(ends) > 1_023 or ends != sorted(set(ends)):
            self.fault(part, "page ends are too many or out of order")
        for block in ("rowBreaks", "mergeCells", "dataValidations"):
            for one in root.iter(MAIN + block):
                if int(one.get("count", len(one))) != len(one):
                    self.fault(part, f"{block} says {one.get('count')} and has {len(one)}")

    def check_cells(self, name, part, root):
        last_row = 0
        for row in root.iter(MAIN + "row"):
            number, last = int(row.get("r", 0)), 0
            if not last_row < number <= LAST_ROW:
                self.fault(part, f"row {number} is out of order")
            last_row = number
            if float(row.get("ht", 0)) > 409.5 or int(row.get("outlineLevel", 0)) > 7:
                self.fault(part, f"row {number} is too high or too deep")
            for cell in row:
                place = CELL.match(cell.get("r", ""))
                if not place or int(place[2]) != number or column(place[1]) <= last:
                    self.fault(part, f"cell {cell.get('r')} is out of order")
                    continue
                last = column(place[1])
                self.check_cell(name, part, cell, (number, last))

    def check_cell(self, name, part, cell, address):
        if int(cell.get("s", 0)) >= max(1, self.formats):
            self.fault(part, f"{cell.get('r')} has the format {cell.get('s')}")
        value = cell.find(MAIN + "v")
        text = "" if value is None else value.text or ""
        kind = cell.get("t", "n")
        if kind == "s" and not (text.isdigit() and int(text) < self.strings):
            self.fault(part, f"{cell.get('r')} has the text {text!r}")
        if kind == "n" and text and not re.fullmatch(r"-?[0-9.]+([eE][-+]?[0-9]+)?", text):
            self.fault(part, f"{cell.get('r')} has the number {text!r}")
        if kind == "inlineStr" and units("".join(one.text or "" for one in cell.iter(MAIN + "t"))) > LONGEST:
            self.fault(part, f"{cell.get('r')} is too long")
        formula = cell.find(MAIN + "f")
        if formula is not None and (not formula.text or units(formula.text) > 8_192):
            self.fault(part, f"{cell.get('r')} has no formula or too long a one")
        if value is not None or kind == "inlineStr":
            self.cells[name].add(address)

    def check_merges(self, part, root):
        taken = set()
        for one in root.iter(MAIN + "mergeCell"):
            top, left, bottom, right = corners(one.get("ref", "")) or (1, 1, 1, 1)
            cells = {(row, col) for row in range(top, bottom + 1) for col in range(left, right + 1)}
            if len(cells) < 2 or cells & taken:
                self.fault(part, f"the merge {one.get('ref')} is none or overlaps")
            taken |= cells

    # Drawings and charts

    def check_drawing(self, part):
        self.check_ids(part)
        ids = [one.get("id") for one in self.parts[part].iter(DRAWING + "cNvPr")]
        if len(ids) != len(set(ids)):
            self.fault(part, "two shapes have one id")
        for anchor in self.parts[part].iter(DRAWING + "twoCellAnchor"):
            ends = [
                (int(end.find(DRAWING + "row").text), int(end.find(DRAWING + "col").text))
                for end in (anchor.find(DRAWING + "from"), anchor.find(DRAWING + "to"))]
            if ends[0][0] > ends[1][0] or ends[0][1] > ends[1][1] or ends[1][0] >= LAST_ROW:
                self.fault(part, f"an anchor goes from {ends[0]} to {ends[1]}")

    def check_chart(self, part):
        self.check_ids(part)
        root = self.parts[part]
        for one in list(root.iter(CHART + "ser")):
            counts = set()
            for tag in ("cat", "val", "xVal", "yVal"):
                for axis in one.findall(CHART + tag):
                    counts.add(self.check_axis(part, tag, axis))
            if len(counts) > 1:
                self.fault(part, "categories and values are not as many")
        axes = {one.get("val") for one in root.iter(CHART + "axId")}
        crossed = {one.get("val") for one in root.iter(CHART + "crossAx")}
        if not crossed <= axes:
            self.fault(part, "an axis crosses one that is not there")

    def check_axis(self, part, tag, axis):
        """How many cells an axis refers to, of which those with numbers must be there."""
        reference = next(axis.iter(CHART + "f")).text or ""
        place = self.place(reference)
        if place is None:
            self.fault(part, f"refers to {reference}, which is not there")
            return 0
        sheet, (top, left, bottom, right) = place
        cells = [(row, col) for row in range(top, bottom + 1) for col in range(left, right + 1)]
        kept = {int(one.get("idx", 0)) for one in axis.iter(CHART + "pt")}
        if not any(cell in self.cells[sheet] for cell in cells):
            self.fault(part, f"refers to {reference}, where nothing stands")
        for index in kept:
            if index >= len(cells) or cells[index] not in self.cells[sheet]:
                self.fault(part, f"keeps a value {index} that {reference} has not")
        return len(cells)


def main():
    for path in sys.argv[1:]:
        for fault in Book(path).check():
            print(f"{path}: {fault}")


main()
