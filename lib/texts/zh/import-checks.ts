import { speech } from '@/lib/language/speech';
import type { en } from '../en/import-checks';
import { zh as addressParts } from './address';

const any = (names: readonly string[]) => names.join(' 或 ');
const all = speech.zh.names;

export const zh: typeof en = {
  notAnId: (files) => `不是 ${any(files)} 中的编号；请更正，或在其中补上该行`,
  notIds: (ids, files) => `${all(ids)} 不是 ${any(files)} 中的编号；请更正，或在其中补上该行`,
  sameRow: (line) => `与第${line}行相同；请保留一行`,
  leadsBack: (id) => `逐级向上又回到 ${id} 自身；请改为其上级，或留空`,
  formerCode: () => '应为六位代码',
  ownCode: () => '即该地区自身的编号；请删去此行',
  otherCode: (line) => `是另一地区的代码（places.csv:${line}）；请更正`,
  presentName: (id, line) => `是 ${id} 现在的名称（places.csv:${line}）；请更正名称或地区`,
  heldUntil: (kind) => `kind 为 ${kind} 时应写明沿用至何时，如 2016`,
  yearOrDay: () => '应为年份或日期，如 2016 或 2016-06-08',
  claimAsProject: () => '论断不是项目：请改为 claims.csv 中的一行',
  claimTwice: (line) => `也见于 projects.csv:${line}；请保留一处`,
  borderPlace: (side) => `应为 places.csv 中 kind 为 county、side 为 ${side}、border 为 true 的地区`,
  unitPlace: () => '应为 places.csv 中 kind 为 county、有 side、border 为 true 的地区',
  cellTaken: (line) => `与第${line}行在同一格；请改用另一列或另一行`,
  frameOrLines: (kind) => `kind 为 ${kind} 时应为${kind === 'frame' ? '四个数，如 0 0 1000 836' : '线条'}`,
  labelOf: () => '应为 places.csv 中的编号，或 left、right、legend',
  filledAt: (spot) => `spot 为 ${spot} 时不能为空`,
  idOfPlace: (line) => `也是地区的编号（places.csv:${line}）；请另取编号`,
  otherLanguage: () => '另一语言有内容，此处也应写明；请补上，或两处都留空',
  quoteSource: () => '应写明引文的来源',
  filled: (how) => `how 为 ${how} 时不能为空`,
  emptyWhere: (how) => `how 为 ${how} 时应为空`,
  direction: () => '有 threshold 时应为 more 或 less',
  subject: (text) => `${text} 应为地区或片区，如 500112 或 side-chongqing~500112`,
  targetHow: (id, how) => `${id} 是目标值，how 为 ${how} 时不能与之比较`,
  targetOf: (id, indicator) => `${id} 不是 ${indicator} 的目标值`,
  seriesUnit: (unit, how) => `单位为 ${unit}；how 为 ${how} 时口径的单位须为 %`,
  noDenominator: () => '没有分母；how 为 people 时，须是 series.csv 写明分子和分母的比率',
  unitTwice: (name, other, line) => `单位“${name}”在第${line}行对应“${other}”；请写成一致`,
  rateKind: (unit) => `与单位 ${unit} 不是同一种比率；三列请写成一致`,
  partUnit: (unit, id) => `应为 ${unit}，即它所属的 ${id} 的单位`,
  partKind: () => 'part_of 为空时应为空',
  ratioOfRatio: () => '本身是比率；请改为可以相加的数量的口径',
  notAddable: (id, aggregation) => `不能相加，因为 ${id} 的 aggregation 为 ${aggregation}；请改为可以相加的口径`,
  ratioParts: () => '比率须有分子、分母和系数；请三项都填，或都留空',
  ratioAggregation: (id, aggregation) => `${id} 的 aggregation 为 ${aggregation}；请改为 ratio，或将此处留空`,
  ratioMissing: () => '须在 series.csv 中有一个带分子、分母和系数的口径；请补上，或写 none',
  seriesPrefix: (wanted) => `应为所属指标、点和 name：${wanted}`,
  factDate: () => '应为日期，如 2021-07-06',
  factNumber: () => '应为纯数字，如 1234.5；若为日期，单位应写 date',
  targetUnit: (unit, id) => `应与指标 ${id} 的单位 ${unit} 同类`,
  listKind: (kind) => `在 projects.csv 中 kind 为 ${kind}；请改为 kind 是 infrastructure_list 的项目`,
  unknownKinds: (kinds, known) => `${all(kinds)} 不是 projects.csv 中的 kind；请用 ${all(known)} 之一`,
  unknownMeasure: (id) => `${id} 不是 measures.csv 中的编号；请更正，或在其中补上该行及其名称`,
  eventOf: () => 'event 与 event_of 应同时填写，或都留空',
  unknownOwner: (id) => `@ 后面的 ${id} 不是 places.csv 或 groups.csv 中的编号；请更正，或在其中补上该行`,
  viewCount: (least, most, kind) => `kind 为 ${kind} 的幻灯片应有${least === most ? least : `${least}至${most}`}个视图`,
  viewPart: (parameter, value, allowed) => `${parameter}=${value} 不能用；可用：${addressParts[parameter] ?? allowed}`,
  viewUnknown: (ids) => `${all(ids)} 不在 indicators.csv、places.csv 或 groups.csv 中`,
  // Observations.
  partsOf: () => 'working 为空或为 ratio 时应为空：比率的两部分是口径',
  partsCount: (working) =>
    `working 为 ${working} 时应为${working === 'sum' ? '两个或更多' : '两个'}数字，以 ; 相连，如 12.5;3`,
  partsMake: (working, parts, made) =>
    `与 ${parts} 按 ${working} 算得的 ${made}（或其十的整数次幂倍）不符；请更正数值、parts 或 working`,
  sameCell: (line) => `series、place、period 和 rank 与第${line}行相同；另一个公布值请用下一个 rank`,
  ranks: () => '同一口径、地区和时期的 rank 须为 1、2……，不能间断；1 为显示的值',
  partsSum: (values, lines, percent) =>
    `应等于各部分之和 ${values}（第 ${lines} 行），允许相差${percent}%或四舍五入的误差；请更正合计或部分，若各部分本不相加（其中项），请将其 part_kind 写为 of_which`,
  partAbove: (values, lines, percent) =>
    `不应小于其部分 ${values}（第 ${lines} 行），允许相差${percent}%或四舍五入的误差；请更正合计或部分`,
  vanished: (file) => `已不在 ${file} 中，但以前的发布有它的观测值；请保留该行`,
  otherFolder: (held, asked) =>
    `数据库中是 ${held} 的数据，而 ${asked} 缺少其各次发布所引用的内容。要继续使用原来的数据，请以 PILIN_DATA=${held} 启动；要使用 ${asked}，请为它另设数据库：另设 PILIN_FOLDER 或 DATABASE_URL。`,
  percentRange: () => '在0至100之外；若该指标是占整体的比重，请在 indicators.csv 的 range 列写 share，否则写 any',
  percentStated: () => '在0至100%之外；请核对',
  tenfold: () => '增长超过十倍；请核对',
  fraction: (usual) => `像是把百分数写成了小数：该地区其他值约为${usual}；请按指标的单位填写`,
  unlikely: (usual) => `与该地区其他值（约${usual}）相差过大；请核对数值和单位`,
  partPerson: () => '以人计数，却不是整数；请核对',
  refused: (problems, kinds) =>
    `未导入任何内容：数据中有${problems}处问题${kinds < problems ? `，共${kinds}类` : ''}。`,
  warned: (values) => `已导入，但有${values}个值请核对：`,
  more: (kinds, problems) => `……还有${kinds}类，共${problems}处`,
  column: (name) => `${name}列`,
  value: (text) => `值 ${text}`,
  places: (total, others, shown) =>
    `（共${total}处${others.length > 0 ? `；还有${all(others)}${shown ? '' : '等'}` : ''}）`,
  line: (line, value) => `第${line}行${value === undefined ? '' : ` ${value}`}`,
  rowsRead: (file, rows) => `${file}：已读取${rows}行`,
  checking: () => '正在核对全部数据',
  writing: (release) => `正在写入第${release}次发布`,
  changedMeanwhile: (folder) => `未导入任何内容：导入期间 ${folder} 有改动；请重新导入。`,
  imported: (release, added, changed, retired) =>
    `第${release}次发布：新增观测值${added}个，更改${changed}个，撤回${retired}个。`,
  unchanged: (release) => `无需导入：第${release}次发布已是此文件夹的内容。`,
  usage: () =>
    '用法：npm run import -- 文件夹 [--lang en|zh]\n文件夹中是各CSV文件，如 data。提示语言依 LC_ALL 和 LANG，或由 --lang 指定。',
  startImported: (folder, release) => `已导入 ${folder}，为第${release}次发布`,
  startUnchanged: (release) => `自第${release}次发布以来数据没有变化`,
  startKept: (release, held, asked) =>
    `现显示的第${release}次发布是用命令从 ${held} 导入的，因此没有导入 ${asked}。要每次启动都用 ${held}，请设置 PILIN_DATA=${held}；要恢复为 ${asked}：npm run import -- ${asked}；要两者并存，请为其一另设 PILIN_FOLDER 或 DATABASE_URL。`,
};
