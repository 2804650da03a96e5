"""espeak-ng behind a pipe: text in, a WAV file out. A program of its own, started by its path.

espeak-ng is GPL-3, and so is this program when it runs: it shares with the rest nothing but the bytes that go
over its standard input and output. It imports nothing of ours, and nothing imports it.

A question: its length (4 bytes, big-endian), then JSON {"voice": str, "words_a_minute": int, "text": str}.
The answer: a length, then a WAV file of 16 bit mono; nothing if there is no such voice. It ends with its
input.
"""

import ctypes
import json
import os
import sys
import wave
from io import BytesIO
from typing import BinaryIO

import espeakng_loader

SYNCHRONOUS = 2
BUFFER_MS = 0
"""the library's own default"""
DONT_EXIT = 0x8000
RATE = 1
UTF8 = 1
CALLBACK = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.c_void_p)


class Espeak:
    """The library, ready to speak. Raises OSError if it or its data cannot be loaded."""

    def __init__(self) -> None:
        self._library = ctypes.CDLL(espeakng_loader.get_library_path())
        data = espeakng_loader.get_data_path().encode()
        self._samples_a_second = self._library.espeak_Initialize(SYNCHRONOUS, BUFFER_MS, data, DONT_EXIT)
        if self._samples_a_second <= 0:
            raise OSError("espeak-ng cannot read its data")
        self._heard = bytearray()
        self._callback = CALLBACK(self._hear)  # kept: the library calls it as long as it lives
        self._library.espeak_SetSynthCallback(self._callback)

    def speak(self, voice: str, words_a_minute: int, text: str) -> bytes:
        """A WAV file; empty if there is no such voice."""
        if self._library.espeak_SetVoiceByName(voice.encode()) != 0:
            return b""
        self._library.espeak_SetParameter(RATE, words_a_minute, 0)
        self._heard.clear()
        data = text.encode()
        size = ctypes.c_size_t(len(data) + 1)
        self._library.espeak_Synth(data, size, 0, 0, 0, UTF8, None, None)
        with BytesIO() as file:
            with wave.open(file, "wb") as sound:
                sound.setnchannels(1)
                sound.setsampwidth(2)
                sound.setframerate(self._samples_a_second)
                sound.writeframes(self._heard)
            self._heard.clear()
            return file.getvalue()

    def _hear(self, samples: "ctypes._Pointer[ctypes.c_short]", count: int, _events: int | None) -> int:
        if count > 0:
            self._heard += ctypes.string_at(samples, count * 2)
        return 0


def serve(questions: BinaryIO, answers: BinaryIO) -> None:
    """Answer until the input ends."""
    espeak = Espeak()
    while len(head := questions.read(4)) == 4:
        asked = json.loads(questions.read(int.from_bytes(head, "big")))
        sound = espeak.speak(asked["voice"], asked["words_a_minute"], asked["text"])
        answers.write(len(sound).to_bytes(4, "big") + sound)
        answers.flush()


if __name__ == "__main__":
    # Whatever the library may write to its standard output must not get between the answers.
    own_output = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    serve(sys.stdin.buffer, own_output)
