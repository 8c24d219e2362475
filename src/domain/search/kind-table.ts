import type { Category } from '../../schema/category.ts';
import type { GazetteerKind } from '../../schema/gazetteer.ts';

export type Wanted = Readonly<{
  /** Words for it; English ones in the singular. */
  zh: string;
  en: string;
  /** The kinds of the gazetteer in which it is found; none where the gazetteer has no such thing. */
  kinds: readonly GazetteerKind[];
  /** What its name says, where the kind holds other things too. */
  name?: RegExp;
  /** Entries of the report that are of the kind: those of a category that are called so. They come first. */
  entries?: Readonly<{ category: Category; name: RegExp }>;
}>;

/** Kinds of place that people ask for, with their everyday words. Where a word is in two rows the first has it. */
export const WANTED = {
  hospital: { zh: '医院 看病 急诊', en: 'hospital, emergency room', kinds: ['hospital'] },
  clinic: {
    zh: '诊所 门诊 社区医院 社区医疗 卫生服务中心 卫生站 卫生院',
    en: 'clinic, doctor, health centre, health center',
    kinds: ['clinic'],
  },
  dentist: { zh: '牙医 牙科 口腔医院 口腔', en: 'dentist', kinds: ['clinic', 'hospital'], name: /口腔|牙/ },
  pharmacy: {
    zh: '药店 药房 买药',
    en: 'pharmacy, chemist, drugstore, drug store',
    kinds: ['shop'],
    name: /药房|药店|药业|海王星辰/,
  },
  metro: {
    zh: '地铁 地铁站 轨道交通',
    en: 'metro, subway, underground, metro station, subway station, tube, mrt',
    kinds: ['metro'],
  },
  bus: {
    zh: '公交 公交站 公交车站 公交车 巴士 汽车站',
    en: 'bus, bus stop, bus station, busstop',
    kinds: ['bus'],
  },
  rail: {
    zh: '火车站 高铁站 火车 高铁',
    en: 'train station, railway station, train, railway, rail',
    kinds: ['rail'],
  },
  toilet: {
    zh: '厕所 公厕 公共厕所 卫生间 洗手间 公共卫生间',
    en: 'toilet, wc, restroom, washroom, bathroom, loo, lavatory, public toilet',
    kinds: [],
  },
  parking: {
    zh: '停车 停车场 停车位 车库 泊车',
    en: 'parking, car park, parking lot, parking garage',
    kinds: ['building'],
    name: /停车/,
  },
  charging: {
    zh: '充电桩 充电站 充电',
    en: 'charging, charging station, charger, ev charging',
    kinds: [],
  },
  bicycle: {
    zh: '自行车 共享单车 公共自行车 单车 骑行',
    en: 'bike, bicycle, bike share, bike rental, cycling',
    kinds: [],
  },
  fuel: {
    zh: '加油站 加油',
    en: 'petrol, petrol station, gas station, fuel',
    kinds: ['shop'],
    name: /加油|石化|石油/,
  },
  kindergarten: {
    zh: '幼儿园 托儿所',
    en: 'kindergarten, nursery, preschool',
    kinds: ['school'],
    name: /幼儿|kindergarten/i,
  },
  'primary-school': {
    zh: '小学',
    en: 'primary school, elementary school',
    kinds: ['school'],
    name: /小学|primary|elementary/i,
  },
  'middle-school': {
    zh: '中学 初中 高中',
    en: 'middle school, high school, secondary school',
    kinds: ['school'],
    name: /中学|高中|初中|high school|middle school/i,
  },
  school: { zh: '学校', en: 'school', kinds: ['school'] },
  university: {
    zh: '大学 高校 学院',
    en: 'university, college, campus',
    kinds: ['university'],
    entries: { category: 'education', name: /^.{2}大学(?!.*期)/ },
  },
  library: {
    zh: '图书馆',
    en: 'library',
    kinds: ['library'],
    entries: { category: 'culture-venue', name: /图书馆/ },
  },
  bookshop: {
    zh: '书店 书城 书局 买书',
    en: 'bookshop, bookstore, book shop, book store',
    kinds: ['shop', 'food', 'library'],
    name: /书店|书城|书屋|书局|购书|书房|bookstore/i,
    entries: { category: 'culture-venue', name: /书店|书屋/ },
  },
  museum: {
    zh: '博物馆 纪念馆',
    en: 'museum',
    kinds: ['culture'],
    name: /博物馆|博物院|纪念馆|陈列馆|museum/i,
    entries: { category: 'culture-venue', name: /博物馆/ },
  },
  gallery: {
    zh: '美术馆 画廊',
    en: 'gallery, art gallery, art museum',
    kinds: ['culture'],
    name: /美术馆|美術館|艺术馆|画廊|gallery/i,
  },
  theatre: {
    zh: '剧院 剧场 音乐厅',
    en: 'theatre, theater, concert hall',
    kinds: ['culture'],
    name: /剧院|剧场|音乐厅|艺术厅|theat|書場|书场/i,
  },
  cinema: {
    zh: '电影院 影院 影城 看电影',
    en: 'cinema, movie theater, movies',
    kinds: ['culture'],
    name: /影院|影城|影都|cinema/i,
  },
  market: {
    zh: '菜场 菜市场 菜市 农贸市场 市场 买菜',
    en: 'market, wet market, farmers market, food market, produce market',
    kinds: ['market'],
    entries: { category: 'market', name: /菜市|农贸|市集/ },
  },
  supermarket: {
    zh: '超市',
    en: 'supermarket, grocery, groceries, grocery store',
    kinds: ['shop', 'market'],
    name: /超市|联华|华联|物美|沃尔玛|万家|盒马|大润发|卜蜂|mart\b/i,
  },
  convenience: {
    zh: '便利店 小卖部',
    en: 'convenience store, corner shop',
    kinds: ['shop'],
    name: /便利|可的|快客|喜士多|全家|罗森|7.?eleven|十足|天猫小店/i,
  },
  mall: {
    zh: '商场 购物中心 购物 百货 百货商店',
    en: 'mall, shopping mall, shopping centre, shopping center, shopping, department store',
    kinds: ['building', 'shop'],
    name: /购物中心|商场|百货|银泰|in77|印象城|大悦城|梦乐城/,
  },
  bakery: {
    zh: '面包 面包店 蛋糕 蛋糕店 烘焙',
    en: 'bakery, bread, cake',
    kinds: ['shop', 'food'],
    name: /烘焙|面包|蛋糕|bakery/i,
  },
  hairdresser: {
    zh: '理发 理发店 美发 美发店',
    en: 'hairdresser, barber, haircut, hair salon',
    kinds: ['shop'],
    name: /美发|理发|造型|\bhair/i,
  },
  bank: { zh: '银行 取款机 取钱', en: 'bank, atm, cash machine', kinds: ['shop'], name: /银行/ },
  post: { zh: '邮局 邮政', en: 'post office, post', kinds: ['shop'], name: /邮局|邮政$|邮站/ },
  police: {
    zh: '派出所 警察 警察局 公安局',
    en: 'police, police station',
    kinds: ['building'],
    name: /派出所|公安局/,
  },
  fire: {
    zh: '消防 消防站 消防队 消防局',
    en: 'fire station, fire brigade, fire department',
    kinds: ['building'],
    name: /消防.*[站队]$/,
  },
  government: {
    zh: '政府 街道办 街道办事处 办事大厅 行政服务中心 政务服务中心 便民服务中心',
    en: 'government, town hall, subdistrict office, government office',
    kinds: ['building'],
    name: /人民政府$|区政府$|街道办事处$|(?:行政|政务|便民)服务中心/,
  },
  'care-home': {
    zh: '养老院 敬老院 颐养院',
    en: 'nursing home, care home, retirement home, old people’s home',
    kinds: ['building'],
    name: /养老院|敬老院|颐养中心|养老服务照料中心/,
  },
  cafe: {
    zh: '咖啡 咖啡馆 咖啡店 咖啡厅',
    en: 'cafe, coffee, coffee shop, coffeehouse',
    kinds: ['food', 'shop'],
    name: /咖啡|coffee|caf[eé]\b|星巴克|瑞幸|costa|manner/i,
  },
  bar: { zh: '酒吧', en: 'bar, pub', kinds: ['food'], name: /酒吧|\bbar\b|\bpub\b/i },
  teahouse: {
    zh: '茶馆 茶楼 茶室 喝茶',
    en: 'teahouse, tea house',
    kinds: ['food', 'shop'],
    name: /茶(?!餐)/,
  },
  food: {
    zh: '餐厅 饭店 餐馆 饭馆 吃饭 美食 餐饮 小吃',
    en: 'restaurant, food, eat, dining, lunch, dinner',
    kinds: ['food'],
  },
  lodging: {
    zh: '酒店 宾馆 旅馆 民宿 住宿 旅店',
    en: 'hotel, hostel, guesthouse, guest house, lodging, accommodation',
    kinds: ['lodging'],
  },
  swimming: {
    zh: '游泳 游泳池 游泳馆',
    en: 'swimming, swimming pool, pool',
    kinds: ['sport'],
    name: /泳|水池/,
  },
  sport: {
    zh: '运动 体育 体育馆 健身 健身房 体育场',
    en: 'sport, sports, gym, stadium, fitness, sports centre, sports center',
    kinds: ['sport'],
  },
  temple: { zh: '寺庙 寺院 寺 庙', en: 'temple, monastery', kinds: ['sight'], name: /寺|庙|庵|禅院|temple/i },
  church: { zh: '教堂', en: 'church', kinds: ['sight'], name: /教堂|church/i },
  sight: {
    zh: '景点 景区 名胜 古迹 旅游',
    en: 'sight, sights, sightseeing, attraction, tourist attraction',
    kinds: ['sight'],
  },
  park: { zh: '公园 花园 绿地', en: 'park, garden, green space', kinds: ['park'] },
  peak: { zh: '山 山峰 爬山 登山', en: 'mountain, hill, peak, hiking', kinds: ['peak'] },
  lake: {
    zh: '湖 湖泊 水库',
    en: 'lake, pond, reservoir',
    kinds: ['water'],
    name: /湖|池|塘|潭|库|lake|pond/i,
  },
  river: {
    zh: '河 河流 江 溪',
    en: 'river, creek, canal, stream',
    kinds: ['water'],
    name: /河|江|溪|港|river|canal/i,
  },
  village: { zh: '村 村庄', en: 'village', kinds: ['village'] },
  subdistrict: { zh: '街道 乡镇', en: 'subdistrict, township', kinds: ['subdistrict'] },
  estate: {
    zh: '小区 住宅 社区 住宅区',
    en: 'estate, housing estate, residential area',
    kinds: ['estate'],
  },
} as const satisfies Readonly<Record<string, Wanted>>;

export type WantedKind = keyof typeof WANTED;
