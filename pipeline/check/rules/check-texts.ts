import type { Rule } from '../geo-files.ts';
import type { Finding } from '../problem.ts';
import type { TextRule } from '../text-rules.ts';
import { type FoundText, localizedTexts } from '../walk-document.ts';

/** Makes a rule that holds every text in two languages against a table. */
export function createTextCheck(textRules: readonly TextRule[]): Rule {
  return ({ documents }) =>
    documents.flatMap(localizedTexts).flatMap((found) => textRules.flatMap((rule) => judge(found, rule)));
}

function judge({ field, language, text, ...where }: FoundText, rule: TextRule): readonly Finding[] {
  if (!rule.languages.includes(language) || rule.exceptFields.includes(field)) return [];
  const fault = rule.find(text);
  if (fault === null) return [];
  return [
    { ...where, severity: rule.severity, message: `${rule.message}: “${shorten(fault)}”`, hint: rule.hint },
  ];
}

const SHOWN_CHARACTERS = 30;

function shorten(text: string): string {
  return text.length <= SHOWN_CHARACTERS ? text : `${text.slice(0, SHOWN_CHARACTERS)}…`;
}
