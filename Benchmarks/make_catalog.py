"""Makes a made-up catalogue of many controls, each as long as one of the bundled guideline's section 5."""
import pathlib

WORDS_JA = "資産 目録 責任者 委託先 設備 手順 記録 点検 更新 承認 監視 復旧 訓練 契約 権限 通信 回線 媒体 台帳 会議".split()
WORDS_EN = ("register owner contractor plant procedure record inspection update approval monitoring recovery drill"
            " contract right network line medium ledger meeting asset").split()
HEADER = """\
format: 1
kind: controls
id: made-up
edition: "1"
title:
  ja: 大きなカタログ
  en: A large catalogue
issuer:
  ja: 試験
  en: Test
source:
  document: 試験用の文書
  section: 全体
decided: "2026-04-01"
status:
  ja: 速さを測るためのもの
  en: Made to measure speed
use: assessment
scale: csf-tiers
"""


def wording(key, seed, words, indent):
    """A wording of so many words, never the same twice."""
    pick = lambda known: [known[(seed * 7 + i * i * 3 + i) % len(known)] for i in range(words)]
    blank = " " * indent
    return (f"{blank}{key}:\n{blank}  ja: {seed}番の{'と'.join(pick(WORDS_JA))}がありますか。\n"
            f"{blank}  en: Is there number {seed} of {' and '.join(pick(WORDS_EN))}?\n")


def control(number):
    """One control, with everything that is written for one of the guideline's."""
    text = (f"  - id: m-{number}\n    group: g{number // 100}\n    source:\n      section: \"{number // 100}\"\n"
            f"      ordinal: \"{number % 100}\"\n    strength: expected\n")
    text += f"    title:\n      ja: 項目{number}\n      en: Control {number}\n"
    text += wording("question", number, 10, 4) + wording("evidence", number + 1, 12, 4)
    text += "    asks: [it, ot]\n    functions: [protect]\n    viewpoints: [i, ii]\n"
    if number % 10:
        text += f"    needs: [m-{number - 1}]\n"
    text += "    tiers:\n" + "".join(wording(f'"{tier}"', number + tier, 8, 6) for tier in range(1, 5))
    return text + "    links:\n      - to: nisc-guideline-2023/5.1.3.3-1\n        as: guidance\n"


def make_catalog(path, count):
    """Writes a catalogue of so many controls to a file: how many bytes it has."""
    groups = "".join(f"  - id: g{i}\n    title:\n      ja: 分類{i}\n      en: Group {i}\n" for i in range((count + 99) // 100))
    text = HEADER + f"counts:\n  controls: {count}\ngroups:\n{groups}controls:\n" + "".join(map(control, range(count)))
    data = text.encode()
    pathlib.Path(path).write_bytes(data)
    return len(data)
