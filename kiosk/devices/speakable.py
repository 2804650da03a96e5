"""Writing text out for a voice: what is written in figures is read wrongly by espeak-ng, or not at all.

Its Mandarin says “eight ten-thousands” for 8,000,000 and leaves out every zero (espeak-ng 1.52); in no
language does it know what NT$ is, or that 02-5550-0128 is a telephone number.
"""

import re
from collections.abc import Iterator

DIGITS = "零一二三四五六七八九"
PLACES = ("", "十", "百", "千")
MYRIADS = ("", "萬", "億", "兆")
LARGEST = 10**16
THOUSANDS = re.compile(r"(?<=\d)[,.](?=\d{3}(?!\d))")
TELEPHONE = re.compile(r"\d+(?:-\d+)+|(?<![\d.:])0\d+")
TIME = re.compile(r"(?<!\d)(\d{1,2}):(\d{2})(?!\d)")
YEAR = re.compile(r"(?<!\d)(?:19|20)\d{2}(?=\s*年|\s+[\u4e00-\u9fff])")
FRACTION = re.compile(r"(?<!\d)(\d+)[／/](\d+)(?!\d)")
NUMBER = re.compile(r"\d+(?:\.\d+)?")
DOLLARS = re.compile(r"NT\$\s?([\d.,]*\d)")
DOLLARS_IN = {
    "zh-Hant": "{} 元",
    "en": "{} New Taiwan dollars",
    "vi": "{} đô la Đài Loan mới",
    "id": "{} dolar Taiwan baru",
}
SECONDS = re.compile(r"(\d) s\b")
OF = {"zh-Hant": "，共", "en": " of ", "vi": " trên ", "id": " dari "}
UNREAD = str.maketrans(
    {"兒": "儿"}
    | dict.fromkeys("凶兄兇匈洶胸", "西雍")
    | dict.fromkeys("熊雄", "席雍")
    | dict.fromkeys("窮瓊穹", "齊雍")
    | dict.fromkeys("炯迥窘", "機永")
)
"""Those of the 5,401 common characters that espeak-ng's Mandarin spells out in English, and what comes
nearest. It lacks the syllables xiong, qiong and jiong; two short ones are understood."""
SENTENCE_END = re.compile(r"(?<=[。！？；!?;\n])|(?<=\.)\s")
LONGEST = 200
"""characters of a sentence; what is longer is cut at a comma if it has one"""


def speakable(text: str, language: str) -> str:
    """The text with figures, amounts and telephone numbers written as they are spoken in this language."""
    if language in DOLLARS_IN:
        text = DOLLARS.sub(lambda found: DOLLARS_IN[language].format(found[1]), text)
    text = THOUSANDS.sub("", text)
    if language == "en":
        text = SECONDS.sub(r"\1 seconds", text)
    text = TELEPHONE.sub(lambda found: _one_by_one(found[0], language), text)
    text = FRACTION.sub(lambda found: f"{found[1]}{OF.get(language, '/')}{found[2]}", text)
    return _in_chinese(text) if language == "zh-Hant" else text


def _one_by_one(digits: str, language: str) -> str:
    """Each digit by itself, a pause between groups."""
    groups = digits.split("-")
    if language == "zh-Hant":
        return "，".join("".join(DIGITS[int(one)] for one in group) for group in groups)
    return ", ".join(" ".join(group) for group in groups)


def _in_chinese(text: str) -> str:
    text = YEAR.sub(lambda found: "".join(DIGITS[int(one)] for one in found[0]), text)
    text = TIME.sub(lambda found: _clock(int(found[1]), int(found[2])), text)
    return NUMBER.sub(lambda found: chinese_number(found[0]), text).translate(UNREAD)


def _clock(hour: int, minute: int) -> str:
    return f"{hour}點" + (f"{minute}分" if minute else "")


def chinese_number(figures: str) -> str:
    """1850000 → 一百八十五萬; 2 → 二; 3.5 → 三點五. What is too large is read digit by digit."""
    whole, _, decimals = figures.partition(".")
    words = _whole(int(whole)) if int(whole) < LARGEST else "".join(DIGITS[int(one)] for one in whole)
    return words + ("點" + "".join(DIGITS[int(one)] for one in decimals) if decimals else "")


def _whole(number: int) -> str:
    if number == 0:
        return DIGITS[0]
    groups = []
    while number:
        number, group = divmod(number, 10_000)
        groups.append(group)
    words, gap = "", False
    for place in reversed(range(len(groups))):
        group = groups[place]
        if not group:
            gap = True
            continue
        if words and (gap or group < 1000):
            words += DIGITS[0]
        words += _group(group) + MYRIADS[place]
        gap = False
    return words.removeprefix("一") if words.startswith("一十") else words


def _group(number: int) -> str:
    """1 to 9,999."""
    words, gap = "", False
    for place in reversed(range(4)):
        digit = number // 10**place % 10
        if not digit:
            gap = bool(words)
            continue
        words += (DIGITS[0] if gap else "") + DIGITS[digit] + PLACES[place]
        gap = False
    return words


def sentences(text: str) -> Iterator[str]:
    """The text in parts that are spoken one after the other, so that the first is heard at once."""
    for part in SENTENCE_END.split(text):
        sentence = part.strip()
        while len(sentence) > LONGEST:
            comma = max(sentence.rfind(sign, 0, LONGEST) for sign in "，,、 ")
            cut = comma + 1 if comma > 0 else LONGEST
            yield sentence[:cut].strip()
            sentence = sentence[cut:].strip()
        if any(sign.isalnum() for sign in sentence):
            yield sentence
