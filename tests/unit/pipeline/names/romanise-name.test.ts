import { expect, test } from 'vitest';
import type { NameGroup } from '../../../../pipeline/names/name-group.ts';
import { romaniseName } from '../../../../pipeline/names/romanise-name.ts';

test.each<readonly [string, NameGroup, string]>([
  ['古灵慈路', 'street', 'Gulingci Road'],
  ['天目山路', 'street', 'Tianmushan Road'],
  ['文二路', 'street', "Wen'er Road"],
  ['文一西路', 'street', 'Wenyi West Road'],
  ['环城北路', 'street', 'Huancheng North Road'],
  ['南环路', 'street', 'Nanhuan Road'],
  ['东西大道', 'street', 'Dongxi Avenue'],
  ['宝石一路', 'street', 'Baoshi 1st Road'],
  ['三号路', 'street', 'No. 3 Road'],
  ['白沙泉支一路', 'street', 'Baishaquan 1st Branch Road'],
  ['中山北路600弄', 'street', 'Zhongshan North Road Lane 600'],
  ['大学路一弄', 'street', 'Daxue Road Lane 1'],
  ['文一西路隧道', 'street', 'Wenyi West Road Tunnel'],
  ['老复兴街', 'street', 'Old Fuxing Street'],
  ['老和山路', 'street', 'Laoheshan Road'],
  ['丰潭中学北路', 'street', 'Fengtan Middle School North Road'],
  ['大学路社区', 'place', 'Daxue Road Community'],
  ['候潮路（在建）', 'street', 'Houchao Road (under construction)'],
  ['十里琅珰（梅坞支线）', 'street', 'Shililangdang (Meiwu Branch)'],
  ['嘉绿横路', 'street', 'Jialü Heng Road'],
  ['仙林桥', 'bridge', 'Xianlin Bridge'],
  ['仙林桥', 'street', 'Xianlinqiao'],
  ['东河', 'water', 'Donghe River'],
  ['铜鉴湖', 'water', 'Tongjian Lake'],
  ['珊瑚沙水库', 'water', 'Shanhusha Reservoir'],
  ['五云山', 'peak', 'Wuyun Hill'],
  ['五云山', 'place', 'Wuyunshan'],
  ['五老峰', 'peak', 'Wulao Peak'],
  ['梅家坞村', 'place', 'Meijiawu Village'],
  ['翠苑一区社区', 'place', 'Cuiyuan Zone 1 Community'],
  ['古荡东区社区', 'place', 'Gudang East Community'],
  ['丰潭路西斗门路口', 'station', 'Fengtan Road & Xidoumen Road'],
  ['余杭塘路学院路东口', 'station', 'Yuhangtang Road & Xueyuan Road East'],
  ['塘萍路南', 'station', 'Tangping Road South'],
  ['地铁萍水街站D口', 'station', 'Pingshui Street Metro Station Exit D'],
  ['复兴公交总站', 'station', 'Fuxing Bus Terminus'],
  ['杭州市转塘小学象山校区', 'landmark', 'Hangzhou Zhuantang Primary School Xiangshan Campus'],
  ['杭州市文一街小学', 'landmark', 'Hangzhou Wenyi Street Primary School'],
  ['永福寺', 'landmark', 'Yongfu Temple'],
  ['杭州钱学森学校', 'landmark', 'Hangzhou Qian Xuesen School'],
])('romanises %s, a %s, as %s', (name, group, english) => {
  expect(romaniseName(name, group)).toBe(english);
});

test.each([
  ['朝晖路', 'Zhaohui Road'],
  ['长乐路', 'Changle Road'],
  ['荆长大道', 'Jingchang Avenue'],
  ['行知巷', 'Xingzhi Alley'],
  ['重华路', 'Chonghua Road'],
  ['莫干山路', 'Moganshan Road'],
  ['六和路', 'Liuhe Road'],
  ['都锦生路', 'Dujinsheng Road'],
  ['益乐路', 'Yile Road'],
  ['葛岭路', 'Geling Road'],
])('reads %s as people here do', (name, english) => {
  expect(romaniseName(name, 'street')).toBe(english);
});

test.each<readonly [string, NameGroup]>([
  // Letters in the name, two names, more syllables than can be read, common words that the rule cannot translate.
  ['九里松XC', 'street'],
  ['彩虹快速路/之江大桥', 'street'],
  ['玩美的一天沉浸式生活街区', 'street'],
  ['浙江省社会科学院', 'landmark'],
  ['计算机科学与技术学院（软件学院）', 'landmark'],
])('has no English name for %s', (name, group) => {
  expect(romaniseName(name, group)).toBeNull();
});
