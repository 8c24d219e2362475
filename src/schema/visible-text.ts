/** Arabic and Syriac signs that are format characters (Cf) to Unicode and yet seen: they stand over or before numbers. */
const SEEN_FORMAT_SIGNS = String.raw`\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2`;

const JOINERS = String.raw`\u200c\u200d`;

/** What a joiner can stand after and before: letters, their marks, and the parts of an emoji. */
const JOINED = String.raw`\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}`;

const PATTERNS = [
  // Controls, line ends, halves of characters, and format characters: among them all that change the direction.
  String.raw`(?![${JOINERS}${SEEN_FORMAT_SIGNS}\u{e0020}-\u{e007f}])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]`,
  // Joiners that join nothing: 👨‍👩‍👧 and می‌خواهم have theirs within; some Indian words end in one, after a mark.
  String.raw`(?<![${JOINED}])[${JOINERS}]`,
  String.raw`(?<!\p{M})[${JOINERS}](?![${JOINED}])`,
  String.raw`[${JOINERS}](?=[${JOINERS}])`,
  // Tags spell the region of a flag such as 🏴󠁧󠁢󠁥󠁮󠁧󠁿, and are seen nowhere else.
  String.raw`(?<!\u{1f3f4}[\u{e0020}-\u{e007f}]*)[\u{e0020}-\u{e007f}]`,
];

const UNSEEN = new RegExp(PATTERNS.join('|'), 'gu');

/** The text as it is seen: without characters that cannot be seen or that turn the line round. */
export const visibleText = (text: string): string => text.replace(UNSEEN, '').trim();
