"""Text in all the ways a cell can hold it."""

from .book import cell, file, inline, row, shared, strings, styles, t
from .expectation import num, simple, text


def column(count, start=0):
    return "".join(row(i + 1, shared(f"A{i + 1}", start + i)) for i in range(count))


def listed(name, items, values, **options):
    """Shared strings down column A, and what each of them says."""
    cells = {f"A{i + 1}": text(v) for i, v in enumerate(values)}
    return simple(name, file(column(len(values)), sst=items, **options), cells)


def run(value, keep=True):
    return ('<r><rPr><b/><sz val="11"/><color rgb="FFFF0000"/><rFont val="ＭＳ Ｐゴシック"/>'
            f'<family val="3"/><charset val="128"/></rPr>{t(value, keep)}</r>')


PHONETIC = '<phoneticPr fontId="1" type="noConversion"/>'


def reading(value, first, last):
    return f'<rPh sb="{first}" eb="{last}"><t>{value}</t></rPh>'


def shared_strings():
    yield listed(
        "shared-strings.xlsx",
        [t("重要インフラ"), t("Critical infrastructure"), t("重要インフラ"), t(""), "<t/>", "",
         t("𠮷野家😀"), t("が\u3099か\u3099"), t("a & b < c > d \" '"), t("=1+1"),
         t("＝SUM"), t("１２３"), t("12")],
        ["重要インフラ", "Critical infrastructure", "重要インフラ", "", "", "", "𠮷野家😀",
         "が\u3099か\u3099", "a & b < c > d \" '", "=1+1", "＝SUM", "１２３", "12"])
    yield listed(
        "shared-strings-rich.xlsx",
        [run("赤い") + "<r>" + t("文字") + "</r>",
         "<r>" + t("前 ") + "</r>" + run(" 後"),
         "<r>" + t(" 刈 ", keep=False) + "</r>" + run("込"),
         run("")],
        ["赤い文字", "前  後", "刈込", ""])
    yield listed(
        "shared-strings-phonetic.xlsx",
        [t("東京都", keep=False) + reading("トウキョウト", 0, 3) + PHONETIC,
         t("課長", keep=False) + PHONETIC,
         run("電力") + run("会社") + reading("デンリョク", 0, 2) + reading("ガイシャ", 2, 4)
         + PHONETIC,
         reading("サキ", 0, 1) + t("先", keep=False)],
        ["東京都", "課長", "電力会社", "先"])
    yield simple(
        "shared-strings-unlisted-count.xlsx",
        file(column(2), sst=strings(t("い"), t("ろ"), attributes=' count="99" uniqueCount="1"')),
        {"A1": text("い"), "A2": text("ろ")})
    yield simple(
        "shared-strings-other-order.xlsx",
        file(row(1, shared("A1", 2), shared("B1", 0), shared("C1", 2)),
             sst=[t("零"), t("使われない"), t("二")]),
        {"A1": text("二"), "B1": text("零"), "C1": text("二")})


def inline_strings():
    rich = "<is>" + run("太字") + "<r>" + t("と普通") + "</r>" + PHONETIC + "</is>"
    read = "<is>" + t("水道", keep=False) + reading("スイドウ", 0, 2) + PHONETIC + "</is>"
    yield simple(
        "inline-strings.xlsx",
        file(row(
            1, inline("A1", "そのまま"), cell("B1", rich, t="inlineStr"),
            cell("C1", read, t="inlineStr"), cell("D1", "<is/>", t="inlineStr"),
            cell("E1", "<is><t/></is>", t="inlineStr"), cell("F1", "<is><t> 刈 </t></is>",
                                                             t="inlineStr"),
            inline("G1", " 残 "), cell("H1", "<is><t>_x0041__x000D_&#10;</t></is>",
                                       t="inlineStr"))),
        {"A1": text("そのまま"), "B1": text("太字と普通"), "C1": text("水道"), "D1": text(""),
         "E1": text(""), "F1": text("刈"), "G1": text(" 残 "), "H1": text("A\r")})
    yield simple(
        "formula-strings.xlsx",
        file(row(
            1, cell("A1", "<v>文字列</v>", t="str"),
            cell("B1", '<f>"a"&amp;"b"</f><v>ab</v>', t="str"),
            cell("C1", '<f>""</f><v></v>', t="str"), cell("D1", "<v>_x005F_x0041_</v>", t="str"),
            cell("E1", '<v xml:space="preserve"> 空 </v>', t="str"),
            cell("F1", "<v>12</v>", t="str"))),
        {"A1": text("文字列"), "B1": text("ab"), "C1": text(""), "D1": text("_x0041_"),
         "E1": text(" 空 "), "F1": text("12")})


def white_space():
    yield listed(
        "white-space.xlsx",
        [t(" 前後 "), t(" 前後 ", keep=False), t("\t表\n", keep=False), t("   ", keep=False),
         t("   "), t("\u3000全角\u3000", keep=False), t("\u00a0nbsp\u00a0", keep=False),
         t("中  の 空", keep=False), '<t xml:space="default"> 既定 </t>',
         '<t xml:space="preserve">&#32;参照&#9;</t>', "<t>_x0020_式_x0020_</t>"],
        [" 前後 ", "前後", "表", "", "   ", "\u3000全角\u3000", "\u00a0nbsp\u00a0", "中  の 空",
         "既定", " 参照\t", " 式 "])
    yield listed(
        "line-breaks.xlsx",
        [t("一行目\n二行目"), t("CR\r\nLF"), "<t>参照&#10;改行</t>", "<t>復帰&#13;&#10;改行</t>",
         t("逃げ_x000D_\n改行"), t("古\rMac"), t("最後\n"), "<t>十六&#xA;進</t>"],
        ["一行目\n二行目", "CR\nLF", "参照\n改行", "復帰\r\n改行", "逃げ\r\n改行", "古\nMac", "最後\n",
         "十六\n進"])


def escapes():
    yield listed(
        "escapes.xlsx",
        [t("_x0041_"), t("_x005F_x0041_"), t("a_x000D_b"), t("_xD83D__xDE00_"),
         t("_xd842__xdfb7_野家"), t("_x004_"), t("_x00411_"), t("_xZZZZ_"), t("_X0041_"),
         t("x_x0041"), t("_x0041__x0042_"), t("_x005F__x0041_"), t("__x0041__"), t("_x30A2_イ"),
         t("_x0009_"), t("_x005F_"), t("_x005Fx0041_"), t("_x005f_x005F_")],
        ["A", "_x0041_", "a\rb", "😀", "𠮷野家", "_x004_", "_x00411_", "_xZZZZ_", "_X0041_",
         "x_x0041", "AB", "_A", "_A_", "アイ", "\t", "_", "_x005Fx0041_", "_x005F_"])
    yield listed("escapes-lone-surrogate.xlsx", [t("a_xD83D_b"), t("_xDE00__xD83D_"), t("末_xD83D_")],
                 ["a_xD83D_b", "_xDE00__xD83D_", "末_xD83D_"])


def markup():
    yield listed(
        "cdata.xlsx",
        ["<t><![CDATA[a < b & c]]></t>", "<t>前<![CDATA[中]]>後</t>", "<t><![CDATA[]]></t>",
         "<t><![CDATA[&amp;]]></t>", "<t><![CDATA[]]]]><![CDATA[>]]></t>"],
        ["a < b & c", "前中後", "", "&amp;", "]]>"])
    yield listed(
        "comments-and-instructions.xlsx",
        ["<!-- 注 --><t>一<!-- 中 -->二</t><?pi x?>", "<t>三<?pi <t>四</t> ?>五</t>",
         "<t><!-- </t> -->六</t>"],
        ["一二", "三五", "六"])
    rows = ("<!-- <row r='9'><c r='A9'><v>9</v></c></row> -->"
            '<row r="1"><!-- c --><c r="A1"><?pi?><v>1<!-- 0 -->2</v></c>'
            '<c r="B1"><v><![CDATA[34]]></v></c></row><?row r="3"?>')
    yield simple("comments-in-a-sheet.xlsx", file(rows), {"A1": num(12), "B1": num(34)})
    yield listed(
        "character-references.xlsx",
        ["<t>&#x91cd;&#35201;&amp;&lt;&gt;&quot;&apos;</t>", "<t>&#x20BB7;</t>", "<t>&#9;x</t>",
         "<t>&amp;amp;</t>", "<t>&#128512;</t>"],
        ["重要&<>\"'", "𠮷", "x", "&amp;", "😀"])
    yield listed("long-text.xlsx", [t("a" * 32767)], ["a" * 32767])


def quoted():
    style = styles(0, xfs=(
        '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'
        '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/></cellXfs>'))
    yield simple(
        "leading-apostrophe.xlsx",
        file(row(1, shared("A1", 0, s=1), shared("B1", 1, s=1), shared("C1", 2)),
             sst=[t("001"), t("=SUM(A1)"), t("'引用")], style=style),
        {"A1": text("001"), "B1": text("=SUM(A1)"), "C1": text("'引用")})


def fixtures():
    for group in (shared_strings, inline_strings, white_space, escapes, markup, quoted):
        yield from group()
