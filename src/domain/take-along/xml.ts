/** Text of a document that needs no more escaping. Only this module makes it, so no raw text gets into a file. */
export type Xml = string & Readonly<{ xml: true }>;

/** What XML 1.0 (section 2.2) cannot hold, not even escaped: controls, halves of surrogate pairs, two non-characters. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  // Only "]]>" must not stand in text, but nobody needs to look for it so.
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

const asXml = (text: string): Xml => text as Xml;

/** Whatever a person wrote, as text of an element or an attribute. What XML cannot hold is left out. */
function xmlText(text: string): Xml {
  return asXml(
    text
      .replaceAll(FORBIDDEN, '')
      // A reader turns each of them into a line feed anyway.
      .replaceAll(/\r\n?/g, '\n')
      .replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? ''),
  );
}

/** @param attributes Of plain text, escaped here. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly Xml[],
): Xml {
  const said = Object.entries(attributes).map(
    // In an attribute a reader turns a line feed or a tab that is not escaped into a space.
    ([key, value]) => ` ${key}="${xmlText(value).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;')}"`,
  );
  const start = `<${name}${said.join('')}`;
  return asXml(children.length === 0 ? `${start}/>` : `${start}>${children.join('')}</${name}>`);
}

/** An element that holds a text and nothing else. */
export const textElement = (name: string, text: string): Xml => element(name, {}, [xmlText(text)]);

export const xmlDocument = (root: Xml): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
