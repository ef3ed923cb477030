"""Files in the shapes of programs that are not to be had here."""

from .archive import packed
from .book import DOC_RELS, HEAD, MAIN, content_types, relationship, relationships, xml
from .expectation import Fixture, clock, content, day, num, sheet, text, yes


def like_google():
    """The shapes of Google Sheets: no dimension, many namespaces, custom heights everywhere."""
    spaces = (f'xmlns="{MAIN}" xmlns:mx="http://schemas.microsoft.com/office/mac/excel/2008/main" '
              'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
              'xmlns:mv="urn:schemas-microsoft-com:mac:vml" '
              'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" '
              'xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main" '
              'xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" '
              f'xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" xmlns:r="{DOC_RELS}"')
    page = (
        f"<worksheet {spaces}>"
        '<sheetPr><outlinePr summaryBelow="0" summaryRight="0"/></sheetPr>'
        '<sheetViews><sheetView workbookViewId="0"/></sheetViews>'
        '<sheetFormatPr customHeight="1" defaultColWidth="12.63" defaultRowHeight="15.75"/>'
        '<cols><col customWidth="1" min="1" max="1" width="30.5"/></cols><sheetData>'
        '<row r="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1" t="s"><v>1</v></c></row>'
        '<row r="2"><c r="A2" s="1" t="s"><v>2</v></c><c r="B2" s="2"><v>46346.0</v></c>'
        '<c r="C2" s="1"><f>LEN(A2)</f><v>3</v></c></row>'
        '<row r="3"><c r="A3" s="1" t="s"><v>3</v></c><c r="B3" s="1"><v>4.0</v></c>'
        '<c r="C3" s="1" t="str"><f>IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),"あ")</f>'
        '<v>あ</v></c><c r="D3" s="1" t="b"><v>1</v></c><c r="E3" t="str">'
        '<f>HYPERLINK("https://example.jp","案内")</f><v>案内</v></c></row>'
        '<row r="4"><c r="A4" s="1"/><c r="B4" s="1" t="e"><f>NA()</f><v>#N/A</v></c></row>'
        '<row r="1000" ht="15.75" customHeight="1"/></sheetData><drawing r:id="rId1"/></worksheet>')
    strings = (f'<sst xmlns="{MAIN}" count="4" uniqueCount="4">'
               '<si><t>設問</t></si><si><t>回答日</t></si><si><t>組織名</t></si>'
               '<si><t xml:space="preserve">担当 部署</t></si></sst>')
    style = (
        f'<styleSheet {spaces}><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/>'
        '</numFmts><fonts count="2"><font><sz val="10.0"/><color rgb="FF000000"/>'
        '<name val="Arial"/><scheme val="minor"/></font><font><color theme="1"/><name val="Arial"/>'
        '</font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill>'
        '<patternFill patternType="lightGray"/></fill></fills><borders count="1"><border/></borders>'
        '<cellStyleXfs count="1"><xf borderId="0" fillId="0" fontId="0" numFmtId="0" '
        'applyAlignment="1" applyFont="1"/></cellStyleXfs><cellXfs count="3">'
        '<xf borderId="0" fillId="0" fontId="0" numFmtId="0" xfId="0" applyAlignment="1" '
        'applyFont="1"><alignment readingOrder="0" shrinkToFit="0" vertical="bottom" wrapText="0"/>'
        '</xf><xf borderId="0" fillId="0" fontId="1" numFmtId="0" xfId="0" applyFont="1"/>'
        '<xf borderId="0" fillId="0" fontId="1" numFmtId="164" xfId="0" applyFont="1" '
        'applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle xfId="0" name="Normal" '
        'builtinId="0"/></cellStyles><dxfs count="0"/></styleSheet>')
    told = (f"<workbook {spaces}><workbookPr/><sheets><sheet state=\"visible\" name=\"シート1\" "
            'sheetId="1" r:id="rId4"/></sheets><definedNames><definedName name="範囲1">'
            "'シート1'!$A$1:$B$4</definedName></definedNames><calcPr/></workbook>")
    drawing = ('<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/'
               'spreadsheetDrawing"/>')
    parts = {
        "xl/worksheets/_rels/sheet1.xml.rels": xml(relationships(
            relationship("rId1", "drawing", "../drawings/drawing1.xml"))),
        "xl/_rels/workbook.xml.rels": xml(relationships(
            relationship("rId1", "theme", "theme/theme1.xml"),
            relationship("rId2", "styles", "styles.xml"),
            relationship("rId3", "sharedStrings", "sharedStrings.xml"),
            relationship("rId4", "worksheet", "worksheets/sheet1.xml"))),
        "_rels/.rels": xml(relationships(relationship("rId1", "officeDocument", "xl/workbook.xml"))),
        "xl/theme/theme1.xml": xml(
            '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Sheets"/>'),
        "xl/sharedStrings.xml": xml(strings), "xl/styles.xml": xml(style),
        "xl/worksheets/sheet1.xml": xml(page), "xl/drawings/drawing1.xml": xml(drawing),
        "xl/workbook.xml": xml(told),
    }
    parts["[Content_Types].xml"] = xml(content_types({
        "xl/worksheets/sheet1.xml": "worksheet", "xl/sharedStrings.xml": "sharedStrings",
        "xl/drawings/drawing1.xml": "application/vnd.openxmlformats-officedocument.drawing+xml",
        "xl/styles.xml": "styles", "xl/workbook.xml": "workbook",
        "xl/theme/theme1.xml": "application/vnd.openxmlformats-officedocument.theme+xml"}))
    parts = {n: d.replace(HEAD.encode(), HEAD.strip().encode()) for n, d in parts.items()}
    return Fixture(
        "like-google-sheets.xlsx", packed(parts),
        content(sheet("シート1", {
            "A1": text("設問"), "B1": text("回答日"), "A2": text("組織名"), "B2": day("2026-11-20"),
            "C2": num(3), "A3": text("担当 部署"), "B3": num(4), "C3": text("あ"), "D3": yes(),
            "E3": text("案内"), "B4": ["error", "#N/A"]}),
            names={"範囲1": "'シート1'!$A$1:$B$4"}))


def like_excel():
    """The shapes of Excel: revision ids, spans, descents, furigana, CR LF after the declaration."""
    mc = "http://schemas.openxmlformats.org/markup-compatibility/2006"
    ac = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"
    xr = "http://schemas.microsoft.com/office/spreadsheetml/2014/revision"
    page = (
        f'<worksheet xmlns="{MAIN}" xmlns:r="{DOC_RELS}" xmlns:mc="{mc}" '
        f'mc:Ignorable="x14ac xr xr2 xr3" xmlns:x14ac="{ac}" xmlns:xr="{xr}" '
        f'xmlns:xr2="{xr[:-8]}5/revision2" xmlns:xr3="{xr[:-8]}6/revision3" '
        'xr:uid="{00000000-0001-0000-0000-000000000000}"><sheetPr codeName="Sheet1"/>'
        '<dimension ref="A1:D4"/><sheetViews><sheetView tabSelected="1" workbookViewId="0">'
        '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
        '<selection pane="bottomLeft" activeCell="B2" sqref="B2"/></sheetView></sheetViews>'
        '<sheetFormatPr defaultRowHeight="18.75" x14ac:dyDescent="0.4"/><cols>'
        '<col min="1" max="1" width="12.625" customWidth="1"/>'
        '<col min="4" max="4" width="0" hidden="1" customWidth="1"/></cols><sheetData>'
        '<row r="1" spans="1:4" ht="37.5" x14ac:dyDescent="0.4"><c r="A1" s="1" t="s"><v>0</v></c>'
        '<c r="B1" s="1" t="s"><v>1</v></c><c r="C1" s="1"/><c r="D1" t="s"><v>2</v></c></row>'
        '<row r="2" spans="1:4" x14ac:dyDescent="0.4"><c r="A2" t="s"><v>3</v></c>'
        '<c r="B2" s="2"><v>46346</v></c><c r="C2" s="3"><v>1234567.8900000001</v></c>'
        '<c r="D2" t="str"><f>IF(A2="","","済")</f><v>済</v></c></row>'
        '<row r="3" spans="1:4" x14ac:dyDescent="0.4"><c r="A3" s="4"><v>0.52083333333333337</v></c>'
        '<c r="B3" t="b"><v>1</v></c><c r="C3" t="e"><f>VLOOKUP(A9,A1:B2,2,0)</f><v>#N/A</v></c>'
        '<c r="D3" t="str"><f t="shared" ref="D3:D4" si="0">IF(A3="","","済")</f><v>済</v></c></row>'
        '<row r="4" spans="1:4" hidden="1" x14ac:dyDescent="0.4"><c r="A4" t="s"><v>4</v></c>'
        '<c r="D4" t="str"><f t="shared" si="0"/><v></v></c></row></sheetData>'
        '<sheetProtection sheet="1" objects="1" scenarios="1"/><mergeCells count="1">'
        '<mergeCell ref="B1:C1"/></mergeCells><phoneticPr fontId="1"/>'
        '<conditionalFormatting sqref="C2"><cfRule type="cellIs" dxfId="0" priority="1" '
        'operator="lessThan"><formula>0</formula></cfRule></conditionalFormatting>'
        '<dataValidations count="1"><dataValidation type="list" allowBlank="1" '
        'showInputMessage="1" showErrorMessage="1" sqref="B3" xr:uid="{00000000-0002-0000-0000-'
        '000000000000}"><formula1>"はい,いいえ"</formula1></dataValidation></dataValidations>'
        '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>'
        '<pageSetup paperSize="9" orientation="landscape" r:id="rId1"/>'
        '<headerFooter><oddHeader>&amp;R機密性2</oddHeader></headerFooter><extLst>'
        '<ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/'
        'office/spreadsheetml/2009/9/main"><x14:dataValidations count="1" xmlns:xm="http://schemas.'
        'microsoft.com/office/excel/2006/main"><x14:dataValidation type="list"><x14:formula1>'
        "<xm:f>選択肢!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>A2</xm:sqref></x14:dataValidation>"
        "</x14:dataValidations></ext></extLst></worksheet>")
    choices = (f'<worksheet xmlns="{MAIN}"><dimension ref="A1"/><sheetData>'
               '<row r="1" spans="1:1"><c r="A1" t="s"><v>5</v></c></row></sheetData>'
               '<phoneticPr fontId="1"/></worksheet>')
    look = '<phoneticPr fontId="1"/>'
    strings = (
        f'<sst xmlns="{MAIN}" count="6" uniqueCount="6"><si><t>設問番号</t><rPh sb="0" eb="2">'
        f'<t>セツモン</t></rPh><rPh sb="2" eb="4"><t>バンゴウ</t></rPh>{look}</si>'
        f'<si><t>回答日\n(西暦)</t><rPh sb="0" eb="3"><t>カイトウビ</t></rPh>{look}</si>'
        f'<si><t>状態</t><rPh sb="0" eb="2"><t>ジョウタイ</t></rPh>{look}</si>'
        '<si><r><t>Q1</t></r><r><rPr><vertAlign val="superscript"/><sz val="11"/>'
        '<color theme="1"/><rFont val="游ゴシック"/><family val="3"/><charset val="128"/>'
        f'<scheme val="minor"/></rPr><t>※</t></r>{look}</si>'
        f'<si><t>予備_x000D_\n二行目</t>{look}</si><si><t>はい</t>{look}</si></sst>')
    style = (
        f'<styleSheet xmlns="{MAIN}" xmlns:mc="{mc}" mc:Ignorable="x14ac x16r2 xr" '
        f'xmlns:x14ac="{ac}" xmlns:x16r2="http://schemas.microsoft.com/office/spreadsheetml/2015/02/'
        f'main" xmlns:xr="{xr}"><numFmts count="1"><numFmt numFmtId="176" '
        'formatCode="[$-411]ggge&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@"/></numFmts>'
        '<fonts count="2" x14ac:knownFonts="1"><font><sz val="11"/><color theme="1"/>'
        '<name val="游ゴシック"/><family val="2"/><charset val="128"/><scheme val="minor"/></font>'
        '<font><sz val="6"/><name val="游ゴシック"/><family val="2"/><charset val="128"/>'
        '<scheme val="minor"/></font></fonts><fills count="2"><fill>'
        '<patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>'
        '</fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border>'
        '</borders><cellStyleXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0">'
        '<alignment vertical="center"/></xf><xf numFmtId="38" fontId="0" fillId="0" borderId="0" '
        'applyFont="0"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" '
        'borderId="0" xfId="0"><alignment vertical="center"/></xf><xf numFmtId="0" fontId="0" '
        'fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="center" '
        'wrapText="1"/></xf><xf numFmtId="176" fontId="0" fillId="0" borderId="0" xfId="0" '
        'applyNumberFormat="1"/><xf numFmtId="38" fontId="0" fillId="0" borderId="0" xfId="1"/>'
        '<xf numFmtId="20" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>'
        '</cellXfs><cellStyles count="2"><cellStyle name="桁区切り" xfId="1" builtinId="6"/>'
        '<cellStyle name="標準" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font>'
        '<color rgb="FF9C0006"/></font><numFmt numFmtId="177" formatCode="yyyy/m/d"/></dxf></dxfs>'
        '<tableStyles count="0" defaultTableStyle="TableStyleMedium2"/><extLst><ext '
        'uri="{EB79DEF2-80B8-43e5-95BD-54CBDDF9020C}" xmlns:x14="http://schemas.microsoft.com/office/'
        'spreadsheetml/2009/9/main"><x14:slicerStyles defaultSlicerStyle="SlicerStyleLight1"/></ext>'
        "</extLst></styleSheet>")
    told = (
        f'<workbook xmlns="{MAIN}" xmlns:r="{DOC_RELS}" xmlns:mc="{mc}" mc:Ignorable="x15 xr xr6 '
        'xr10 xr2" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main" '
        f'xmlns:xr="{xr}" xmlns:xr6="{xr[:-8]}6/revision6" xmlns:xr10="{xr[:-8]}6/revision10" '
        f'xmlns:xr2="{xr[:-8]}5/revision2"><fileVersion appName="xl" lastEdited="7" '
        'lowestEdited="7" rupBuild="27328"/><workbookPr codeName="ThisWorkbook" '
        'defaultThemeVersion="166925"/><mc:AlternateContent><mc:Choice Requires="x15"><x15ac:absPath '
        'url="C:\\Users\\担当\\Documents\\" xmlns:x15ac="http://schemas.microsoft.com/office/'
        'spreadsheetml/2010/11/ac"/></mc:Choice></mc:AlternateContent><xr:revisionPtr revIDLastSave="0" '
        'documentId="13_ncr:1_{00000000-0000-0000-0000-000000000000}" xr6:coauthVersionLast="47" '
        'xr10:uidLastSave="{00000000-0000-0000-0000-000000000000}"/><bookViews><workbookView '
        'xWindow="-120" yWindow="-120" windowWidth="29040" windowHeight="15840" '
        'xr2:uid="{00000000-000D-0000-FFFF-FFFF00000000}"/></bookViews><sheets>'
        '<sheet name="回答票" sheetId="1" r:id="rId1"/><sheet name="選択肢" sheetId="4" '
        'state="veryHidden" r:id="rId2"/></sheets><definedNames><definedName '
        'name="_xlnm.Print_Titles" localSheetId="0">回答票!$1:$1</definedName><definedName '
        'name="選択肢一覧">選択肢!$A$1:$A$3</definedName></definedNames><calcPr calcId="191029"/>'
        '<extLst><ext uri="{140A7094-0E35-4892-8432-C4D2E57EDEB5}"><x15:workbookPr '
        'chartTrackingRefBase="1"/></ext></extLst></workbook>')
    package = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
    parts = {
        "[Content_Types].xml": content_types({
            "xl/workbook.xml": "workbook", "xl/worksheets/sheet1.xml": "worksheet",
            "xl/worksheets/sheet2.xml": "worksheet", "xl/styles.xml": "styles",
            "xl/sharedStrings.xml": "sharedStrings",
            "docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml"},
            defaults=[("bin", "application/vnd.openxmlformats-officedocument.spreadsheetml."
                              "printerSettings")]),
        "_rels/.rels": relationships(
            relationship("rId2", package, "docProps/core.xml"),
            relationship("rId1", "officeDocument", "xl/workbook.xml")),
        "xl/workbook.xml": told,
        "xl/_rels/workbook.xml.rels": relationships(
            relationship("rId4", "styles", "styles.xml"),
            relationship("rId2", "worksheet", "worksheets/sheet2.xml"),
            relationship("rId1", "worksheet", "worksheets/sheet1.xml"),
            relationship("rId5", "sharedStrings", "sharedStrings.xml")),
        "xl/worksheets/sheet1.xml": page, "xl/worksheets/sheet2.xml": choices,
        "xl/worksheets/_rels/sheet1.xml.rels": relationships(relationship(
            "rId1", "printerSettings", "../printerSettings/printerSettings1.bin")),
        "xl/styles.xml": style, "xl/sharedStrings.xml": strings,
        "xl/printerSettings/printerSettings1.bin": b"\0" * 64,
        "docProps/core.xml": '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/'
                             '2006/metadata/core-properties"/>',
    }
    parts = {n: d if isinstance(d, bytes) else xml(d).replace(b"?>\n", b"?>\r\n", 1)
             for n, d in parts.items()}
    return Fixture(
        "like-excel.xlsx", packed(parts),
        content(
            sheet("回答票", {
                "A1": text("設問番号"), "B1": text("回答日\n(西暦)"), "D1": text("状態"),
                "A2": text("Q1※"), "B2": day("2026-11-20"), "C2": num(1234567.8900000001),
                "D2": text("済"), "A3": clock("12:30:00.000"), "B3": yes(),
                "C3": ["error", "#N/A"], "D3": text("済"), "A4": text("予備\r\n二行目"),
                "D4": text("")},
                merged=["B1:C1"], rows=[(4, 4)], columns=[(4, 4)]),
            sheet("選択肢", {"A1": text("はい")}, "veryHidden"),
            names={"回答票!_xlnm.Print_Titles": "回答票!$1:$1", "選択肢一覧": "選択肢!$A$1:$A$3"}))


def fixtures():
    yield from (like_google(), like_excel())
