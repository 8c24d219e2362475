import * as v from 'valibot';
import { expect, test } from 'vitest';
import { VisitSchema } from '../../../src/schema/visit.ts';

const text = { zh: '样本', en: 'Sample' };
const sources = ['daily'];
const visit = {
  access: 'yes',
  note: text,
  sources,
  hours: { text, date: '2025-03', sources },
  phone: { number: '+86 571 0000 0000', sources },
  website: { url: 'https://www.example.org.cn/en/visit-us.html', sources },
};

const accepts = (change: object) => v.is(VisitSchema, { ...visit, ...change });
const acceptsNumber = (number: string) => accepts({ phone: { number, sources } });
const acceptsUrl = (url: string) => accepts({ website: { url, sources } });

test('accepts what is known, and null for what is not', () => {
  expect(accepts({})).toBe(true);
  expect(accepts({ note: null, hours: null, phone: null, website: null })).toBe(true);
  expect(accepts({ hours: { text, date: null, sources } })).toBe(true);
});

test.each([
  { name: 'an access it does not know', change: { access: 'maybe' } },
  { name: 'opening hours without access', change: { access: null } },
  { name: 'access without a source', change: { sources: [] } },
  { name: 'a note in one language', change: { note: { zh: '样本' } } },
  { name: 'opening hours without a source', change: { hours: { text, date: null, sources: [] } } },
  { name: 'opening hours as of a day in words', change: { hours: { text, date: 'spring', sources } } },
  { name: 'a telephone number without a source', change: { phone: { number: '+86 571 0000 0000' } } },
  { name: 'a property it does not know', change: { fee: 20 } },
])('refuses $name', ({ change }) => {
  expect(accepts(change)).toBe(false);
});

test.each(['+86 400 800 1234', '+44 20 7946 0000'])('accepts the number “%s”', (number) => {
  expect(acceptsNumber(number)).toBe(true);
});

test.each([
  '0571 0000 0000',
  '+86 571 00000000',
  '+86-571-0000-0000',
  '+86 571 0000 0000;ext=1',
  '+86 571 0000 0000\n',
  'javascript:alert(1)',
  '',
])('refuses the number “%s”', (number) => {
  expect(acceptsNumber(number)).toBe(false);
});

test.each([
  'http://www.example.org/',
  'https://www.example.org',
  'https://user:word@www.example.org/',
  'https://www.example.org@evil.example/',
  'https://www.example.org:8443/',
  'https://localhost/',
  'https://127.0.0.1/',
  'https://www.example.org/?next=//evil.example',
  'https://www.example.org/"onclick="alert(1)',
  'https://www.example.org/ ',
  'javascript:alert(1)//https://www.example.org/',
  'data:text/html,https://www.example.org/',
])('refuses the website “%s”', (url) => {
  expect(acceptsUrl(url)).toBe(false);
});
