import { describe, expect, it } from 'vitest';
import { createSpeaker, type Speaker } from '../../../src/ui/create-speaker.ts';
import { fakeSynthesis, LOCAL_VOICE } from './fake-synthesis.ts';

const SENTENCES = ['一。', '二。', '三。'];

function speakerOf(fake: ReturnType<typeof fakeSynthesis>): Speaker {
  return createSpeaker({
    ...fake,
    chooseVoice: (voices) => voices.find(({ localService }) => localService) ?? null,
  });
}

function speaking(from = 0) {
  const fake = fakeSynthesis();
  const speaker = speakerOf(fake);
  speaker.say(SENTENCES, from);
  return { fake, speaker };
}

it('says one sentence after the other, tells which, and is idle after the last', () => {
  const { fake, speaker } = speaking();
  const told: unknown[] = [];
  speaker.subscribe(() => told.push(speaker.state()));
  expect(speaker.state()).toEqual({ status: 'speaking', sentence: 0 });
  SENTENCES.forEach(() => fake.end());
  expect(fake.said).toEqual(SENTENCES);
  expect(told).toEqual([
    { status: 'speaking', sentence: 1 },
    { status: 'speaking', sentence: 2 },
    { status: 'idle' },
  ]);
});

it('says it with the chosen voice, in its language', () => {
  const { fake } = speaking();
  expect(fake.saying()).toMatchObject({ voice: LOCAL_VOICE, lang: 'zh-CN' });
});

it('begins at the sentence that was asked for, and in place of another', () => {
  const { fake, speaker } = speaking(2);
  speaker.say(['四。']);
  expect(fake.said).toEqual(['三。', '四。']);
  expect(speaker.state()).toEqual({ status: 'speaking', sentence: 0 });
});

describe('a pause', () => {
  it('is silent, and goes on with the same sentence from its beginning', () => {
    const { fake, speaker } = speaking(1);
    speaker.pause();
    expect(fake.saying()).toBeNull();
    expect(speaker.state()).toEqual({ status: 'paused', sentence: 1 });
    speaker.play();
    expect(fake.said).toEqual(['二。', '二。']);
    expect(speaker.state()).toEqual({ status: 'speaking', sentence: 1 });
  });

  it('is nothing while nothing is said', () => {
    const speaker = speakerOf(fakeSynthesis());
    speaker.pause();
    expect(speaker.state()).toEqual({ status: 'idle' });
  });

  it('is made by whoever else breaks the sentence off', () => {
    const { fake, speaker } = speaking(1);
    fake.fail('interrupted');
    expect(speaker.state()).toEqual({ status: 'paused', sentence: 1 });
  });
});

it('repeats the sentence, and goes on with the next', () => {
  const { fake, speaker } = speaking();
  fake.end();
  speaker.repeat();
  fake.end();
  expect(fake.said).toEqual(['一。', '二。', '二。', '三。']);
});

it('stops, and has nothing to go on with', () => {
  const { fake, speaker } = speaking();
  speaker.stop();
  speaker.play();
  speaker.repeat();
  expect(fake.saying()).toBeNull();
  expect(fake.said).toEqual(['一。']);
  expect(speaker.state()).toEqual({ status: 'idle' });
});

it('tells what went wrong, and tries the same sentence again', () => {
  const { fake, speaker } = speaking(1);
  fake.fail('audio-busy');
  expect(speaker.state()).toEqual({ status: 'failed', sentence: 1, fault: 'audio-busy' });
  speaker.play();
  expect(fake.said).toEqual(['二。', '二。']);
});

it('a late word of a sentence that was broken off changes nothing', () => {
  const { fake, speaker } = speaking();
  const first = fake.saying();
  speaker.repeat();
  first?.onend?.({} as SpeechSynthesisEvent);
  first?.onerror?.({ error: 'synthesis-failed' } as SpeechSynthesisErrorEvent);
  expect(fake.said).toEqual(['一。', '一。']);
  expect(speaker.state()).toEqual({ status: 'speaking', sentence: 0 });
});

describe('voices', () => {
  const OF_SERVER = { ...LOCAL_VOICE, localService: false };

  it('that come late are taken when they come', () => {
    const fake = fakeSynthesis([]);
    const speaker = speakerOf(fake);
    speaker.say(SENTENCES);
    expect(speaker.state()).toEqual({ status: 'finding-voice' });
    fake.tellVoices([LOCAL_VOICE]);
    expect(speaker.state()).toEqual({ status: 'idle' });
    speaker.say(SENTENCES);
    expect(fake.said).toEqual(['一。']);
  });

  it.each([
    ['at once', () => speakerOf(fakeSynthesis([OF_SERVER]))],
    [
      'late',
      () => {
        const fake = fakeSynthesis([]);
        const speaker = speakerOf(fake);
        fake.tellVoices([OF_SERVER]);
        return speaker;
      },
    ],
    [
      'never',
      () => {
        const fake = fakeSynthesis([]);
        const speaker = speakerOf(fake);
        fake.tellVoices([]);
        return speaker;
      },
    ],
  ])('none that will do, told %s: nothing is said', (_title, begin) => {
    const speaker = begin();
    speaker.say(SENTENCES);
    speaker.play();
    expect(speaker.state()).toEqual({ status: 'no-voice' });
  });

  it('that go while they speak leave it silent', () => {
    const { fake, speaker } = speaking();
    fake.tellVoices([OF_SERVER]);
    expect(fake.saying()).toBeNull();
    expect(speaker.state()).toEqual({ status: 'no-voice' });
  });
});

it('is silent once disposed of, and hears no more of voices', () => {
  const { fake, speaker } = speaking();
  let told = 0;
  speaker.subscribe(() => told++);
  speaker.dispose();
  fake.tellVoices([]);
  expect(fake.saying()).toBeNull();
  expect(speaker.state()).toEqual({ status: 'speaking', sentence: 0 });
  expect(told).toBe(0);
});

it('who unsubscribes is told no more', () => {
  const { fake, speaker } = speaking();
  let told = 0;
  const unsubscribe = speaker.subscribe(() => told++);
  unsubscribe();
  fake.end();
  expect(told).toBe(0);
});
