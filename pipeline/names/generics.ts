import type { NameGroup } from './name-group.ts';

/** The word at the end of a name that says what it is. */
export type Generic = Readonly<{
  zh: string;
  en: string;
  groups: readonly NameGroup[];
  /** A direction or a number may stand before it: 文一|西|路. */
  divides: boolean;
}>;

/** The ends of names of streets, which are translated inside longer names too: 文一路|隧道, 定安路|社区. */
export const IS_STREET = /.{2}(?:(?<!铁)路|街|大道)$/;

const WAYS: readonly NameGroup[] = ['street', 'bridge', 'station'];

const rows = (groups: readonly NameGroup[], divides: boolean, table: string): readonly Generic[] =>
  table
    .trim()
    .split(/\s*\n\s*/)
    .map((line) => {
      const [zh = '', ...en] = line.split(' ');
      return { zh, en: en.join(' '), groups, divides };
    });

const TABLE: readonly Generic[] = [
  ...rows(
    [...WAYS, 'landmark'],
    true,
    `路 Road
    街 Street
    大道 Avenue
    大街 Street
    巷 Alley
    弄 Lane
    支路 Branch Road
    横路 Heng Road
    直路 Zhi Road
    直街 Zhi Street
    横巷 Heng Alley
    支弄 Branch Lane
    前街 Front Street
    后街 Back Street
    步行街 Pedestrian Street
    老街 Old Street
    辅路 Side Road
    辅道 Side Road
    绕道 Bypass
    小路 Path
    野路 Path
    线 Line
    支线 Branch
    公路 Highway
    快速路 Expressway
    高速 Expressway
    高速公路 Expressway
    高架路 Elevated Road
    高架 Elevated Road
    环路 Ring Road`,
  ),
  ...rows(
    WAYS,
    false,
    `隧道 Tunnel
    立交桥 Interchange
    立交 Interchange
    大桥 Bridge
    天桥 Footbridge
    人行天桥 Footbridge
    跨线桥 Overpass
    连接线 Link Road
    联络道 Link Road
    绿道 Greenway
    健身绿道 Fitness Greenway
    登山道 Hill Trail
    登山路 Hill Trail
    步道 Trail
    游步道 Trail
    慢行道 Path
    栈桥 Boardwalk
    堤 Causeway
    长廊 Gallery
    广场 Square
    街区 Quarter
    历史街区 Historic Quarter
    市集 Market
    服务区 Service Area
    上段 Upper Section
    下段 Lower Section
    互通 Interchange
    枢纽 Interchange
    收费站 Toll Station
    主线 Main Carriageway
    地道 Underpass
    观鸟区 Birdwatching Area
    通道 Passage
    地铁通道 Metro Passage`,
  ),
  ...rows(['bridge'], false, '桥 Bridge'),
  ...rows(
    ['water'],
    false,
    `江 River
    河 River
    支河 Branch River
    溪 Creek
    港 Creek
    浦 Creek
    浜 Creek
    涧 Brook
    渠 Canal
    湖 Lake
    塘 Pond
    山塘 Hill Pond
    荷塘 Lotus Pond
    池塘 Pond
    池 Pond
    放生池 Pond
    潭 Pool
    泉 Spring
    漾 Lake
    水库 Reservoir
    湿地 Wetland
    游泳池 Swimming Pool
    喷泉 Fountain
    闸 Sluice
    船闸 Ship Lock`,
  ),
  ...rows(
    ['peak'],
    false,
    `山 Hill
    峰 Peak
    尖 Peak
    岭 Ridge
    台 Terrace`,
  ),
  ...rows(
    ['place'],
    false,
    `村 Village
    社区 Community
    街道 Subdistrict
    镇 Town
    小区 Estate
    广场 Square
    文化小广场 Small Culture Square`,
  ),
  ...rows(
    ['station'],
    false,
    `站 Station
    火车站 Railway Station
    公交站 Bus Station
    总站 Terminus
    公交总站 Bus Terminus
    社区 Community
    小区 Estate
    公寓 Apartments
    水库 Reservoir
    大桥 Bridge
    宾馆 Hotel
    饭店 Hotel`,
  ),
  ...rows(
    ['landmark', 'station', 'street'],
    false,
    `公园 Park
    小公园 Pocket Park
    口袋公园 Pocket Park
    体育公园 Sports Park
    文化公园 Culture Park
    中心花园 Central Garden
    花园 Garden
    小学 Primary School
    中学 Middle School
    初中 Middle School
    初级中学 Middle School
    高级中学 High School
    高中 High School
    职业高级中学 Vocational High School
    职业学校 Vocational School
    实验学校 Experimental School
    外国语学校 Foreign Language School
    国际学校 International School
    学校 School
    中学校 Middle School
    幼儿园 Kindergarten
    大学 University
    医院 Hospital
    中医院 Hospital of Chinese Medicine
    口腔医院 Dental Hospital
    门诊部 Clinic
    诊所 Clinic
    卫生院 Health Centre
    卫生服务院 Health Centre
    社区卫生服务中心 Community Health Centre
    社区卫生服务站 Community Health Station
    卫生服务站 Health Station
    图书馆 Library
    博物馆 Museum
    美术馆 Art Museum
    艺术馆 Art Gallery
    纪念馆 Memorial Hall
    陈列馆 Exhibition Hall
    历史陈列馆 History Exhibition Hall
    体育馆 Gymnasium
    体育场 Stadium
    体育中心 Sports Centre
    中心 Centre
    服务中心 Service Centre
    活动中心 Activity Centre
    文化活动中心 Cultural Activity Centre
    农贸市场 Food Market
    综合市场 Market
    菜市场 Food Market
    菜场 Food Market
    市场 Market
    人民政府 People's Government
    街道办事处 Subdistrict Office
    文化礼堂 Culture Hall
    文化中心 Culture Centre`,
  ),
  ...rows(
    ['landmark'],
    false,
    `寺 Temple
    禅寺 Temple
    庙 Temple
    庵 Nunnery
    道院 Taoist Temple
    祠 Shrine
    殿 Hall
    塔 Pagoda
    亭 Pavilion
    墓 Tomb
    故居 Former Residence
    旧居 Former Residence
    纪念园 Memorial Garden
    遗址 Ruins
    遗址公园 Heritage Park
    堤 Causeway
    桥 Bridge
    湖 Lake
    山 Hill
    广场 Square
    景区 Scenic Area
    风景名胜区 Scenic Area
    历史文化街区 Historic Quarter
    历史街区 Historic Quarter
    宿舍区 Dormitories
    动物园 Zoo
    植物园 Botanical Garden
    社区 Community
    村 Village`,
  ),
];

/** The longest first, so that 水库 is no 库. */
const SORTED: readonly Generic[] = [...TABLE].sort((a, b) => b.zh.length - a.zh.length);

/** The generic that a name ends in; null where it has none. One that leaves more than a syllable is preferred: 南环|路. */
export function genericOf(name: string, group: NameGroup): Generic | null {
  const fitting = SORTED.filter(({ zh, groups }) => groups.includes(group) && name.endsWith(zh));
  return fitting.find(({ zh }) => name.length - zh.length > 1) ?? fitting.at(-1) ?? null;
}
