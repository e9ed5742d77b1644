# Orca loads this file from its settings folder when it starts. What Orca would say aloud is written to a file, so no sound
# card and no speech-dispatcher is needed. One line a word: [kind, language, text]. For Orca up to 48: later ones have other names.
import json
import os
import sys
import types

from orca import settings, speech_generator, speechserver
from orca.acss import ACSS

_out = open(os.environ["READER_SPEECH"], "a", buffering=1, encoding="utf-8")


def write(kind, text="", language=""):
    if kind != "say" or text.strip():
        _out.write(json.dumps([kind, language, text], ensure_ascii=False) + "\n")


class SpeechServer(speechserver.SpeechServer):
    _one = None

    @staticmethod
    def getFactoryName():
        return "Transcript"

    @staticmethod
    def getSpeechServers():
        return [SpeechServer.getSpeechServer()]

    @staticmethod
    def getSpeechServer(info=None):
        SpeechServer._one = SpeechServer._one or SpeechServer()
        return SpeechServer._one

    def getInfo(self):
        return ["Transcript", "transcript"]

    def getVoiceFamilies(self):
        return []

    def speak(self, text=None, acss=None, interrupt=True):
        write("say", text or "", (acss or {}).get("language", ""))

    def sayAll(self, utterances, progress):
        for context, acss in utterances:
            self.speak(context.utterance, acss)

    def speakCharacter(self, character, acss=None):
        write("say", character)

    def stop(self):
        write("stop")


# Orca finds a speech server by the name of its module.
module = types.ModuleType("transcript")
module.SpeechServer = SpeechServer
sys.modules["orca.transcript"] = module
settings.speechServerFactory = "transcript"
settings.speechFactoryModules = ["transcript"]

# Orca asks every piece of text for its language, and hands it to speech servers in later versions only.
ACSS.settings["language"] = None
voice = speech_generator.SpeechGenerator.voice


def voice_with_language(self, key=None, **args):
    voices = voice(self, key, **args)
    language = "-".join(part for part in (args.get("language"), args.get("dialect")) if part)
    for each in voices if language else []:
        each["language"] = language
    return voices


speech_generator.SpeechGenerator.voice = voice_with_language

# All other settings are those with which Orca comes. Many people have the position (“1 of 5”) switched on.
settings.enablePositionSpeaking = True
# The typed letters, and the whole page when it has loaded, would be read beside what a key brings.
settings.enableKeyEcho = False
settings.sayAllOnLoad = False
settings.enableBraille = False
settings.enableSound = False
