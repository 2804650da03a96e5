"""The words of the result's PDF, in Chinese and English."""

from sync.paper.line import Line

HEADING: Line = ("計票結果", "Result of the count")

VALID: Line = ("有效票", "valid ballots")
TURNOUT: Line = ("投票率", "turnout")
WINNERS: Line = ("入選提案", "winning proposals")
SPENT: Line = ("入選金額", "cost of the winners")
SPENT_OF: Line = ("入選金額，經費 {budget}", "cost of the winners, of {budget}")

COLUMNS: tuple[Line, ...] = (
    ("名次", "Rank"),
    ("提案", "Proposal"),
    ("點數", "Points"),
    ("成本", "Cost"),
    ("結果", "Result"),
)
MARK: Line = ("門檻", "pass mark")
WINS: dict[bool, Line] = {True: ("入選", "won"), False: ("未入選", "not won")}
NOT_TOLD: Line = ("不公布", "not told")
WITHHELD: Line = (
    "不公布點數的提案：可圈選它的某一群投票人少於 {smallest} 人，為保護其秘密，只公布是否入選。",
    "Points are not told where a group that could choose the proposal has fewer than {smallest} voters.",
)

RULE: Line = ("計票規則", "How it was counted")
TIES: Line = ("同點的處理", "Ties that decided")
ACCOUNT: Line = ("票數總帳", "The account")
WEIGHTS: Line = ("票的權重", "Weights")
CHECK: Line = ("查驗", "To check this")

SUM: tuple[Line, ...] = (
    ("收到", "accepted"),
    ("計入", "counted"),
    ("被取代", "superseded"),
    ("不採計", "rejected"),
)
CHANNELS: dict[str, Line] = {"on-site": ("現場", "on site"), "online": ("線上", "online")}
REJECTIONS: dict[str, str] = {
    "after-cut-off": "截止後送達",
    "by-decision": "經二人決定",
    "conflicting-record": "與正本牴觸",
    "identity-unreadable": "身分無法讀取",
    "not-a-voting-device": "非投票裝置",
    "pass-invalid": "投票憑證無效",
    "pass-of-other-channel": "他管道的憑證",
    "pass-of-other-station": "他站的憑證",
    "signature-invalid": "簽章不符",
    "wrong-length": "長度不符",
}
"""the centre's words for why an envelope was rejected; one not listed is shown as it is"""

MACHINE: Line = (
    "本案的身分金鑰與信封資料庫在同一台機器上。",
    "In this case the identity key and the envelope database were on one machine.",
)
DIGEST: Line = (
    "本報告所依 result.json 之 SHA-256：",
    "The SHA-256 of result.json, which this report was made from.",
)
