#!/usr/bin/env python3
"""Makes the workbooks that the reading benchmarks read: the same bytes each time, kept until this changes.

Usage: make_workbooks.py FOLDER RETURNS ROWS

FOLDER/returns/NNNN.xlsx   RETURNS survey returns of 151 rows × 8 columns, named in FOLDER/returns.txt
FOLDER/large.xlsx          one list of ROWS rows × 10 columns
"""
import datetime
import hashlib
import pathlib
import random
import sys

import xlsxwriter

CREATED = datetime.datetime(2026, 11, 20, 9, 0, 0)
DOMAINS = ["統治", "識別", "防御", "検知", "対応", "復旧", "供給網", "教育・訓練"]
CHOICES = ["0 未着手", "1 検討している", "2 一部で行っている", "3 定めて行っている",
           "4 定期的に見直している", "5 改善を続けている"]
SECTORS = ["情報通信", "金融", "航空", "空港", "鉄道", "電力", "ガス", "政府・行政サービス", "医療",
           "水道", "物流", "化学", "クレジット", "石油", "港湾", "その他"]
WHO = ["経営層", "情報システム部門", "制御システムの保守担当者", "委託先", "監査部門", "現場の運転員",
       "危機管理室", "調達部門", "子会社", "施設の管理者", "開発部門", "広報"]
WHAT = ["重要な資産の一覧", "遠隔保守の接続経路", "利用者の権限", "バックアップの復元手順", "脆弱性の情報",
        "ログの保存期間", "事業継続計画", "入退室の記録", "契約上の責任の分界", "訓練の結果", "通信の監視",
        "媒体の持ち出し", "時刻の同期", "予備品の在庫", "連絡先の名簿", "復旧の優先順位"]
HOW = ["少なくとも年一回見直し、結果を記録している", "変更のつど更新し、責任者が承認している",
       "文書に定めて関係者に周知している", "第三者による確認を受けている", "改善の計画に反映している",
       "緊急時にも利用できるように保管している", "一部の拠点に限って行っている", "来年度に整備する予定である",
       "監査で指摘を受けて手順を改めた", "代替の手段を用意して試験した"]
WHERE = ["本社", "中央制御所", "北変電所", "南浄水場", "第二データセンター", "予備拠点", "全拠点", "沿岸の施設",
         "支店", "車両基地"]

KANJI = ("安全管理部門確認記録設備電力情報通信業務手順責任者運用保守点検監視制御装置試験結果計画改定承認文書番号"
         "年度対象範囲接続経路利用権限復旧時間訓練実施報告連絡体制契約委託先資産台帳脅威分析評価基準更新期限")


def words(random, count):
    """Texts as varied as people's own: words of two characters, which compress as such texts do."""
    return "".join(random.choice(KANJI) + random.choice(KANJI) for _ in range(count))


def sentence(random):
    return f"{random.choice(WHERE)}では{random.choice(WHO)}が{random.choice(WHAT)}を{random.choice(HOW)}。"


QUESTIONS = [sentence(random.Random(f"question {number}")) for number in range(150)]


class Book:
    """A workbook with the formats that both kinds use."""

    def __init__(self, path):
        self.book = xlsxwriter.Workbook(str(path), {"strings_to_numbers": False})
        self.book.set_properties({"title": "自己評価 回答票", "created": CREATED})
        font = {"font_name": "游ゴシック", "font_size": 11}
        add = self.book.add_format
        self.title = add(font | {"bold": True, "font_size": 14, "align": "center"})
        self.heading = add(font | {"bold": True, "bg_color": "#D9E1F2", "border": 1, "text_wrap": True})
        self.text = add(font | {"border": 1, "text_wrap": True})
        self.input = add(font | {"border": 1, "bg_color": "#FFF2CC", "locked": False})
        self.decimal = add(font | {"border": 1, "num_format": "0.00"})
        self.percent = add(font | {"border": 1, "num_format": "0.0%"})
        self.date = add(font | {"border": 1, "num_format": "yyyy/mm/dd"})
        self.moment = add(font | {"border": 1, "num_format": "yyyy-mm-dd hh:mm:ss"})


def write_return(path, number):
    """One survey return: a form to fill in, and the hidden list its drop-downs take their choices from."""
    random_ = random.Random(f"return {number}")
    made = Book(path)
    form, choices = made.book.add_worksheet("回答"), made.book.add_worksheet("選択肢")
    headings = ["番号", "領域", "設問", "回答", "点数", "根拠", "確認日", "備考"]
    form.write_row(0, 0, headings, made.heading)
    for row, question in enumerate(QUESTIONS, 1):
        choice = random_.randrange(len(CHOICES))
        form.write_string(row, 0, f"Q{row // 20 + 1}.{row:03d}", made.text)
        form.write_string(row, 1, DOMAINS[row * len(DOMAINS) // 151], made.text)
        form.write_string(row, 2, question, made.text)
        form.write_string(row, 3, CHOICES[choice], made.input)
        form.write_number(row, 4, choice + random_.randrange(4) / 4, made.decimal)
        form.write_string(row, 5, f"{words(random_, 18)}。{sentence(random_)}", made.input)
        day = CREATED - datetime.timedelta(days=random_.randrange(1, 700))
        form.write_datetime(row, 6, day.replace(hour=0), made.date)
        if random_.random() < 0.55:
            form.write_string(row, 7, f"{words(random_, 20)}({random_.randrange(10**4)})", made.input)
        else:
            form.write_blank(row, 7, None, made.input)
    form.data_validation("D2:D151", {"validate": "list", "source": "=選択肢!$B$3:$B$8"})
    form.data_validation("E2:E151", {"validate": "decimal", "criteria": "between", "minimum": 0, "maximum": 6})
    form.data_validation("G2:G151", {"validate": "date", "criteria": ">", "value": datetime.date(2020, 1, 1)})
    for column, width in enumerate([10, 12, 50, 22, 8, 50, 12, 40]):
        form.set_column(column, column, width)
    form.freeze_panes(1, 3)
    form.autofilter(0, 0, 150, 7)
    form.protect()
    choices.merge_range("A1:B1", f"選択肢 回答者 {number:04d}", made.title)
    choices.write_row(1, 0, ["点数", "表示"], made.heading)
    for score, label in enumerate(CHOICES):
        choices.write_number(2 + score, 0, score, made.text)
        choices.write_string(2 + score, 1, label, made.text)
    choices.hide()
    made.book.close()


def write_large(path, rows):
    """One list of everything that was returned, with texts that repeat and texts that do not."""
    random_ = random.Random("large")
    names = [f"{random_.choice(SECTORS)}事業者{number:04d}株式会社" for number in range(2000)]
    made = Book(path)
    sheet = made.book.add_worksheet("データ_回答")
    headings = ["管理番号", "分野", "事業者", "設問", "回答", "点数", "達成率", "金額", "記入日", "備考"]
    sheet.write_row(0, 0, headings, made.heading)
    for row in range(1, rows):
        choice = random_.randrange(len(CHOICES))
        moment = CREATED - datetime.timedelta(minutes=random_.randrange(10**6))
        sheet.write_string(row, 0, f"R-{row:06d}")
        sheet.write_string(row, 1, random_.choice(SECTORS))
        sheet.write_string(row, 2, random_.choice(names))
        sheet.write_string(row, 3, random_.choice(QUESTIONS))
        sheet.write_string(row, 4, CHOICES[choice])
        sheet.write_number(row, 5, choice)
        sheet.write_number(row, 6, random_.randrange(1001) / 1000, made.percent)
        sheet.write_number(row, 7, random_.randrange(10**9) / 100)
        sheet.write_datetime(row, 8, moment, made.moment)
        sheet.write_string(row, 9, f"{words(random_, 6)}({row})")
    made.book.close()


def main():
    folder, returns, rows = pathlib.Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    source = hashlib.sha256(pathlib.Path(__file__).read_bytes()).hexdigest()
    stamp, wanted = folder / "made.txt", f"{source} {xlsxwriter.__version__} {returns} {rows}\n"
    if stamp.exists() and stamp.read_text() == wanted:
        return
    stamp.unlink(missing_ok=True)
    (folder / "returns").mkdir(parents=True, exist_ok=True)
    paths = [folder / "returns" / f"{number:04d}.xlsx" for number in range(1, returns + 1)]
    for number, path in enumerate(paths, 1):
        write_return(path, number)
    write_large(folder / "large.xlsx", rows)
    (folder / "returns.txt").write_text("".join(f"{path}\n" for path in paths))
    stamp.write_text(wanted)


if __name__ == "__main__":
    main()
