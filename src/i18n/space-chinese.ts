const SEAM = /(?<=\p{sc=Han})(?=\w)|(?<=\w)(?=\p{sc=Han})/gu;

/** Sets a space between Chinese and Latin letters or digits: what is filled into a sentence may be either. */
export const spaceChinese = (text: string): string => text.replace(SEAM, ' ');
