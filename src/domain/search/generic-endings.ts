/**
 * Words at the end of a name that say what a place is and are left out in speech: who says 灵隐 means 灵隐寺. Not
 * those that make another place of it: 西湖博物馆 is not 西湖.
 */
const CHINESE =
  '街道|镇|乡|村|社区|小区|苑|路|街|大道|巷|弄|寺|庙|庵|塔|桥|山|峰|岭|坞|湖|公园|景区|景点|风景区|风景名胜区|湿地|国家湿地公园|湿地公园|小镇|茶镇|站|地铁站|校区|市集|街区';
const ENGLISH =
  'subdistrict|district|town|village|community|estate|road|street|avenue|lane|alley|temple|pagoda|bridge|hill|mountain|peak|lake|park|wetland|wetlands|station|market|scenic area';

const GENERIC_ENDING = new RegExp(`^(?:${CHINESE}|${ENGLISH})$`);

/** Whether the rest of a folded name after the query, without spaces around it, adds nothing but what the place is. */
export const isGenericEnding = (rest: string): boolean => GENERIC_ENDING.test(rest);
