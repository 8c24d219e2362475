import type { Synthesis } from '../../../src/ui/create-speaker.ts';

type FakeVoice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>;

export const LOCAL_VOICE: FakeVoice = { lang: 'zh-CN', localService: true, default: true };

/** Speech that is heard by nobody; what is said ends or fails when the test says so. */
export function fakeSynthesis(voices: readonly FakeVoice[] = [LOCAL_VOICE]) {
  const target = new EventTarget();
  let known = voices;
  let saying: SpeechSynthesisUtterance | null = null;
  const said: string[] = [];

  const error = (utterance: SpeechSynthesisUtterance | null, code: SpeechSynthesisErrorCode): void => {
    utterance?.onerror?.({ error: code } as SpeechSynthesisErrorEvent);
  };

  const synthesis: Synthesis = {
    getVoices: () => [...known] as SpeechSynthesisVoice[],
    speak: (utterance) => {
      if (saying !== null) throw new Error('Two utterances at a time');
      saying = utterance;
      said.push(utterance.text);
    },
    cancel: () => {
      const ended = saying;
      saying = null;
      // As Chrome does.
      error(ended, 'canceled');
    },
    addEventListener: target.addEventListener.bind(target),
    removeEventListener: target.removeEventListener.bind(target),
  };
  return {
    synthesis,
    createUtterance: (text: string) => ({ text }) as SpeechSynthesisUtterance,
    said,
    saying: () => saying,
    end: () => {
      const ended = saying;
      saying = null;
      ended?.onend?.({} as SpeechSynthesisEvent);
    },
    fail: (code: SpeechSynthesisErrorCode) => {
      const failed = saying;
      saying = null;
      error(failed, code);
    },
    tellVoices: (next: readonly FakeVoice[]) => {
      known = next;
      target.dispatchEvent(new Event('voiceschanged'));
    },
  };
}
