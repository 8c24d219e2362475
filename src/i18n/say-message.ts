import type { Message, MessageValue } from '../schema/message.ts';
import type { Texts } from './texts.ts';

/** The message in the language of `texts`. */
export function sayMessage(texts: Texts, { key, values }: Message): string {
  return texts.t(
    key,
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, sayValue(texts, value)])),
  );
}

function sayValue(texts: Texts, value: MessageValue): string | number {
  if (typeof value === 'string' || typeof value === 'number') return value;
  if ('distanceMeters' in value) return texts.format.distance(value.distanceMeters);
  if ('isoDate' in value) return texts.format.date(value.isoDate);
  if ('text' in value) return texts.pick(value.text);
  if ('message' in value) return sayMessage(texts, value.message);
  return value.list.map((item) => String(sayValue(texts, item))).join(texts.t('content.separator'));
}
