const SEAM = /(?<=\p{Script=Han})(?=[A-Za-z0-9])|(?<=[A-Za-z0-9])(?=\p{Script=Han})/gu;

/** Sets a space between Chinese and Latin letters or digits: what is filled into a sentence may be either. */
export const spaceChinese = (text: string): string => text.replace(SEAM, ' ');
