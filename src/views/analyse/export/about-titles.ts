import type { AboutTitles } from '../../../domain/study/answer-sheets.ts';
import type { Texts } from '../../../i18n/texts.ts';

/** What the parts of an answer are called. */
export const aboutTitles = ({ t }: Texts): AboutTitles => ({
  sheet: t('analyse.save.about.sheet'),
  question: t('analyse.save.about.question'),
  subject: t('analyse.save.about.subject'),
  answer: t('analyse.save.about.answer'),
  doubt: t('analyse.save.about.doubt'),
  method: t('analyse.method.title'),
  dataDates: t('analyse.save.about.dataDates'),
  licence: t('analyse.save.about.licence'),
  link: t('analyse.save.about.link'),
  made: t('analyse.save.about.made'),
});
