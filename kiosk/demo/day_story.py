"""What is told of the day, one line a scene."""

from datetime import datetime

from kiosk.demo.day_visits import Scene
from kiosk.domain.polling_day import TAIWAN

STORY: dict[str, tuple[str, str]] = {
    "opens": ("開始投票，零票報告已印出", "the poll opens, the zero report is printed"),
    Scene.ALSO_ONLINE: ("在網路投過票的人到場再投", "somebody who voted online votes here too"),
    Scene.MISTYPED: ("身分證號打錯一碼，當場提示", "a mistyped number is told at once"),
    Scene.LINE_GOES: ("網路斷線，照常投票", "the line to the centre is gone: people go on voting"),
    Scene.PROVISIONAL: ("不在名冊上，暫時投票", "somebody not on the roll votes provisionally"),
    Scene.STICK_OUT: ("有人拔掉備份隨身碟", "the stick is pulled out"),
    Scene.HELP: ("選民請選務員協助", "a voter asks an officer for help"),
    Scene.WORKER: ("在地工作者出示員工證", "somebody who works here shows a staff card"),
    Scene.STICK_IN: ("隨身碟插回，自動補齊", "the stick is back and catches up"),
    Scene.POWER_CUT: ("投票到一半斷電，重新開機後從原處繼續", "the power is cut while somebody votes"),
    Scene.WALKS_AWAY: ("選民沒投完就離開，畫面清空", "a voter walks away: the screen is wiped"),
    Scene.LUNCH: ("午休，暫停報到", "lunch: check-in pauses"),
    Scene.COMES_BACK: ("離開的選民回來投票", "the voter who walked away comes back"),
    Scene.TOO_YOUNG: ("未滿十六歲，不能投票", "somebody is too young"),
    Scene.LINE_COMES: ("網路恢復，補送紀錄", "the line is back, what waits is delivered"),
    Scene.GIVEN_ANEW: ("投票憑單遺失，作廢重發", "a pass is lost: taken back with a reason, given anew"),
    Scene.LARGE: ("選民放大字體", "a voter needs larger text"),
    Scene.WRONG_PINS: (
        "選務員連錯五次 PIN，暫時鎖定",
        "an officer mistypes the PIN five times and is locked out",
    ),
    "closes": ("投票截止：清點、核對、兩人簽名", "the poll closes: counted, reconciled, signed by two"),
    "delivered": ("中心已收到全部紀錄", "the centre has signed to hold everything"),
}


def told(scene: str, at: int) -> str:
    """The line for a scene, with the time of day."""
    chinese, english = STORY[scene]
    return f"{datetime.fromtimestamp(at, TAIWAN):%H:%M}  {chinese}  {english}"
