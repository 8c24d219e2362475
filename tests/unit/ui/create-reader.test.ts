import { expect, it } from 'vitest';
import { createReader } from '../../../src/ui/create-reader.ts';
import { createSpeaker } from '../../../src/ui/create-speaker.ts';
import { fakeSynthesis } from './fake-synthesis.ts';

const STORY = { id: 'story', sentences: ['一。', '二。', '三。'] };

function build(voices?: Parameters<typeof fakeSynthesis>[0]) {
  const fake = fakeSynthesis(voices);
  const speaker = createSpeaker({
    ...fake,
    chooseVoice: (known) => known.find(({ localService }) => localService) ?? null,
  });
  return { fake, reader: createReader(speaker) };
}

it('reads a script, tells which sentence, and is idle after the last', () => {
  const { fake, reader } = build();
  reader.read(STORY);
  expect(reader.state()).toEqual({ status: 'speaking', id: 'story', sentence: 0 });
  fake.end();
  expect(reader.state()).toEqual({ status: 'speaking', id: 'story', sentence: 1 });
  fake.end();
  fake.end();
  expect(reader.state()).toEqual({ status: 'idle', id: null, sentence: 0 });
});

it('a remark breaks a sentence off, and that sentence is read anew after it', () => {
  const { fake, reader } = build();
  reader.read(STORY);
  fake.end();
  reader.remark('左转。');
  // What is marked in the text stays marked.
  expect(reader.state()).toEqual({ status: 'speaking', id: 'story', sentence: 1 });
  fake.end();
  expect(fake.said).toEqual(['一。', '二。', '左转。', '二。']);
  fake.end();
  expect(reader.state()).toMatchObject({ sentence: 2 });
});

it('what was paused stays paused behind a remark, and goes on when told', () => {
  const { fake, reader } = build();
  reader.read(STORY);
  reader.pause();
  reader.remark('左转。');
  fake.end();
  expect(reader.state()).toEqual({ status: 'paused', id: 'story', sentence: 0 });
  expect(fake.saying()).toBeNull();
  reader.play();
  expect(fake.said).toEqual(['一。', '左转。', '一。']);
});

it('who pauses during a remark does not hear the story after it', () => {
  const { fake, reader } = build();
  reader.read(STORY);
  reader.remark('左转。');
  reader.pause();
  fake.end();
  expect(reader.state()).toMatchObject({ status: 'paused', id: 'story' });
});

it('a script that is asked for during a remark begins after it', () => {
  const { fake, reader } = build();
  reader.remark('到了。');
  reader.read(STORY);
  expect(fake.said).toEqual(['到了。']);
  fake.end();
  expect(fake.said).toEqual(['到了。', '一。']);
});

it('repeats a sentence, and falls silent', () => {
  const { fake, reader } = build();
  reader.read(STORY);
  fake.end();
  reader.repeat();
  expect(fake.said).toEqual(['一。', '二。', '二。']);
  reader.remark('左转。');
  reader.stop();
  expect([fake.saying(), reader.state().id]).toEqual([null, null]);
  reader.play();
  expect(fake.saying()).toBeNull();
});

it('a sentence that failed is read again when asked', () => {
  const { fake, reader } = build();
  reader.read(STORY);
  fake.fail('synthesis-failed');
  expect(reader.state()).toEqual({ status: 'failed', id: 'story', sentence: 0 });
  reader.play();
  expect(fake.said).toEqual(['一。', '一。']);
});

it('without a voice nothing is said, and a voice that comes reads nothing by itself', () => {
  const { fake, reader } = build([]);
  reader.remark('左转。');
  reader.read(STORY);
  expect(fake.said).toEqual([]);
  fake.tellVoices([{ lang: 'zh-CN', localService: true, default: true }]);
  expect([fake.said, reader.state().status]).toEqual([[], 'idle']);
  reader.read(STORY);
  expect(fake.said).toEqual(['一。']);
});
