/** Titles are kept as published, and nearly all of them are Chinese. */
export const langOfTitle = (title: string): 'zh-CN' | 'en' =>
  /\p{Script=Han}/u.test(title) ? 'zh-CN' : 'en';
