"""What the officer is told about the station's other devices: how they are heard, the worst first."""

from kiosk.lan.state import LanState, Standing
from kiosk.ui.error_presenter import words_for
from kiosk.ui.texts import Texts, time_of_day


def lan_words(texts: Texts, state: LanState) -> str:
    """One short line for the status strip; nothing where no other device was ever heard of."""
    if state.problem is not None:
        return words_for(state.problem, texts)[0]
    for one in state.neighbours:
        if one.standing is Standing.TROUBLED and one.problem is not None:
            return texts("status.lan.troubled", device=one.device, what=words_for(one.problem, texts)[0])
    for one in state.cut_off:
        since = time_of_day(int(one.last_heard.timestamp())) if one.last_heard else "—"
        return texts("status.lan.cut-off", device=one.device, at=since)
    for one in state.neighbours:
        if one.clock_differs:
            return texts("status.lan.clock", device=one.device, minutes=round(abs(one.skew) / 60))
    if state.silent:
        return texts("status.lan.silent", address=state.silent[0])
    return texts.counted("status.lan.together", len(state.neighbours)) if state.neighbours else ""
