import { describe, expect, it } from 'vitest';
import { rankCommands } from '../../../../src/domain/commands/rank-commands.ts';

const COMMANDS = [
  { id: 'district', names: ['看全区', 'Show the whole district'], words: ['switch of view'] },
  { id: 'out', names: ['缩小', 'Zoom out'], words: [] },
  { id: 'in', names: ['放大', 'Zoom in'], words: ['bigger closer'] },
  {
    id: 'night',
    names: ['切换到夜间外观', 'Switch to the night appearance'],
    words: ['dark mode', '深色 暗色'],
  },
];
const found = (query: string) => rankCommands(COMMANDS, query).map(({ id }) => id);

describe('rankCommands', () => {
  it('gives all as they are without a query', () => {
    expect(found('  ')).toEqual(['district', 'out', 'in', 'night']);
  });

  it('finds by a part of the name in either language', () => {
    expect(found('夜')).toEqual(['night']);
    expect(found('NIGHT')).toEqual(['night']);
  });

  it('wants every word, in any order', () => {
    expect(found('out zoom')).toEqual(['out']);
    expect(found('zoom night')).toEqual([]);
  });

  it('finds by another word for it, after those whose name has the word', () => {
    expect(found('dark')).toEqual(['night']);
    expect(found('暗色')).toEqual(['night']);
    expect(found('zoom closer')).toEqual(['in']);
    expect(found('switch')).toEqual(['night', 'district']);
  });

  it('takes no part from inside another word', () => {
    expect(found('igger')).toEqual([]);
  });

  it('reads full-width letters', () => {
    expect(found('ｚｏｏｍ')).toEqual(['out', 'in']);
  });

  it('puts the start of a name before the start of a word, and that before its inside', () => {
    const names = ['in zoom', 'to zoom', 'azoom', 'zoom'].map((name) => ({ names: [name], words: [] }));
    expect(rankCommands(names, 'zoom').map(({ names: [name] }) => name)).toEqual([
      'zoom',
      'in zoom',
      'to zoom',
      'azoom',
    ]);
  });
});
