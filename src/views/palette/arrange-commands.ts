import type { CommandGroup, PaletteCommand } from './palette-command.ts';
import { rankCommands } from '../../domain/commands/rank-commands.ts';

/** `recent` for what was run lately; `found` for the answer to a query. */
export type CommandSection = Readonly<{
  id: CommandGroup | 'recent' | 'found';
  commands: readonly PaletteCommand[];
}>;

const withNames = (command: PaletteCommand) => ({
  command,
  words: command.words,
  names: command.otherName === null ? [command.name] : [command.name, command.otherName.text],
});

function split(commands: readonly PaletteCommand[], recentIds: readonly string[]) {
  const recent = recentIds.flatMap((id) => commands.find((command) => command.id === id) ?? []);
  return { recent, rest: commands.filter(({ id }) => !recentIds.includes(id)) };
}

/** Those of `commands` that a query finds, the best first. */
export const findCommands = (commands: readonly PaletteCommand[], query: string): readonly PaletteCommand[] =>
  rankCommands(commands.map(withNames), query).map(({ command }) => command);

/** The recent ones and then the groups, or the answer to a query, in which the recent come first among equals. */
export function arrangeCommands(
  commands: readonly PaletteCommand[],
  { query, recentIds }: Readonly<{ query: string; recentIds: readonly string[] }>,
): readonly CommandSection[] {
  const { recent, rest } = split(commands, recentIds);
  if (query.trim() !== '') {
    return [{ id: 'found', commands: findCommands([...recent, ...rest], query) }];
  }
  const groups = [...new Set(rest.map(({ group }) => group))];
  return [
    ...(recent.length === 0 ? [] : [{ id: 'recent' as const, commands: recent }]),
    ...groups.map((group) => ({ id: group, commands: rest.filter((command) => command.group === group) })),
  ];
}
