export const DIRECTIONS: Readonly<Record<string, string>> = {
  东: 'East',
  西: 'West',
  南: 'South',
  北: 'North',
  中: 'Middle',
};

export const NUMERALS = '一二三四五六七八九十';
export const ORDINALS: readonly string[] = [
  ...['1st', '2nd', '3rd', '4th', '5th', '6th', '7th', '8th', '9th', '10th'],
];

/** What stands in brackets behind a name. */
export const REMARKS: Readonly<Record<string, string>> = {
  在建: 'under construction',
  改建中: 'under reconstruction',
  东: 'East',
  西: 'West',
  南: 'South',
  北: 'North',
  中: 'Middle',
  南段: 'south section',
  北段: 'north section',
  总校: 'main campus',
  总部: 'headquarters',
  自行车道: 'cycleway',
  公交专用道: 'bus lane',
  新楼: 'new building',
};
