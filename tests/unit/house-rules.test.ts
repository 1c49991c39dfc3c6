import { describe, expect, it } from 'vitest';
import * as areaNames from '@/tests/house/area-names';
import { findCircles } from '@/tests/house/circles';
import * as content from '@/tests/house/content';
import { findHeavyLeaves } from '@/tests/house/first-script';
import * as imports from '@/tests/house/imports';
import * as names from '@/tests/house/names';
import * as sizes from '@/tests/house/sizes';
import { formatOffences, type Rule } from '@/tests/house/sources';

const offences = (rule: Rule, path: string, text = '') => formatOffences(rule({ path, text }));

type Example = [path: string, text: string, line?: number];

function ruleFinds(rule: Rule, bad: Example[], good: Example[]): void {
  it.each(bad)('finds %s: %j', (path, text, line = 1) => {
    expect(offences(rule, path, text)).toEqual([expect.stringMatching(new RegExp(`:${line} .`))]);
  });
  it.each(good)('lets %s pass: %j', (path, text) => {
    expect(offences(rule, path, text)).toEqual([]);
  });
}

describe('days have one clock', () => {
  ruleFinds(
    content.daysHaveOneClock,
    [
      ['app/a.ts', 'const day = release.importedAt.toISOString().slice(0, 10);'],
      ['lib/a.ts', "const day = new Date().toISOString().split('T')[0];"],
      ['components/a.tsx', 'const day = since.importedAt.slice(0, 10);'],
      ['db/a.ts', 'const day = row.savedAt\n  .substring(0, 10);'],
    ],
    [
      ['app/a.ts', 'const day = dayOf(release.importedAt);'],
      ['lib/language/moment.ts', 'const day = date.toISOString().slice(0, 10);'],
      ['lib/a.ts', 'const year = period.slice(0, 4);'],
      ['db/a.ts', 'const iso = row.savedAt.toISOString();'],
    ],
  );
});

describe('imports point down', () => {
  ruleFinds(
    imports.importsPointDown,
    [
      ['lib/a.ts', "import { b } from '@/db/b';"],
      ['lib/a.ts', "import { type T, b } from '@/db/b';"],
      ['lib/a.ts', "import b, { c } from '@/components/b';"],
      ['lib/a.ts', "import * as b from '../db/b';"],
      ['lib/a.ts', "import type from '@/db/b';"],
      ['lib/a.ts', "import '@/db/b';"],
      ['lib/a.ts', "\n\nexport { b } from '@/db/b';", 3],
      ['lib/a.ts', "export * from '@/db/b';"],
      ['lib/a.ts', "import {\n  b,\n  c,\n} from '@/db/b';", 4],
      ['lib/a.ts', "const b = await import('@/db/b');"],
      ['lib/a.ts', "type A = typeof b; import { b } from '@/db/b';"],
      ['db/a.ts', "import { b } from '@/components/b';"],
      ['components/charts/a.ts', "import { b } from '@/db/b';"],
      ['components/a.tsx', "import { b } from '../app/b';"],
      ['components/a.tsx', "import { b } from '@/server/b';"],
      ['db/a.ts', "import { b } from '@/server/b';"],
      ['server/a.ts', "import { b } from '@/app/b';"],
      ['components/a.tsx', "import { b } from '@/instrumentation';"],
      ['app/page.tsx', "import { b } from '@/scripts/b';"],
      ['instrumentation.ts', "import { b } from './tests/b';"],
    ],
    [
      ['lib/a.ts', "import type { B } from '@/db/b';"],
      ['lib/a.ts', "import { type B, type C } from '@/db/b';"],
      ['lib/a.ts', "export type { B } from '@/db/b';"],
      ['lib/a.ts', "// import { b } from '@/db/b';"],
      ['lib/a.ts', "/*\n import { b } from '@/db/b';\n*/"],
      ['lib/a.ts', "import { b } from './b';\nimport { z } from 'zod';"],
      ['db/import/a.ts', "import { b } from '../b';\nimport { c } from '@/lib/c';"],
      ['components/a.tsx', "import { b } from '@/components/b';\nimport { c } from '@/lib/c';"],
      ['server/a.ts', "import { b } from '@/db/b';\nimport { c } from '@/lib/c';"],
      ['server/session/editor.ts', "import { b } from '@/server/b';"],
      ['app/page.tsx', "import { a } from '@/components/a';\nimport { b } from '@/db/b';\nimport './a.css';"],
      ['instrumentation.ts', "const { b } = await import('./db/b');"],
      ['tests/unit/a.test.ts', "import { a } from '@/app/a';"],
    ],
  );
});

describe('nouns are apart', () => {
  ruleFinds(
    imports.nounsAreApart,
    [
      ['components/ports/a.tsx', "import { b } from '@/components/builder/b';"],
      ['components/ui/a.tsx', "import { b } from '@/components/frame/b';"],
      ['components/charts/live/a.ts', "import { b } from '@/components/ui/b';"],
      ['components/frame/a.tsx', "import { b } from '../places/b';"],
    ],
    [
      ['components/ports/a.tsx', "import { b } from '@/components/frame/b';\nimport { c } from './c';"],
      ['components/groups/a.tsx', "import { b } from '@/components/places/b';"],
      ['components/frame/tray/a.tsx', "import { b } from '@/components/charts/draw/b';"],
      ['components/ports/a.tsx', "import type { B } from '@/components/builder/b';"],
      ['app/page.tsx', "import { b } from '@/components/builder/b';"],
    ],
  );
});

const file = (path: string, text: string) => ({ path, text });

describe('files go in no circle', () => {
  it('of any length', () => {
    const circle = [
      file('lib/a.ts', "import { b } from './b';"),
      file('lib/b.ts', "import { c } from '@/lib/c';"),
      file('lib/c.tsx', "import { a } from './a';"),
    ];
    expect(findCircles(circle)).toEqual(['lib/a.ts → lib/b.ts → lib/c.tsx → lib/a.ts']);
    expect(findCircles([...circle.slice(0, 2), file('lib/c.tsx', "import type { A } from './a';")])).toHaveLength(1);
    expect(findCircles(circle.slice(0, 2))).toEqual([]);
  });
});

describe('the script that comes with a page is light', () => {
  const forms = file('lib/language/forms.ts', '');
  const middle = file('lib/a.ts', "import { forms } from './language/forms';");
  const leaf = (text: string, path = 'components/frame/a.tsx') => file(path, `'use client';\n${text}`);
  it.each([
    leaf("import { a } from '@/lib/a';"),
    leaf("import { a, type B } from '@/lib/a';", 'app/[locale]/error.tsx'),
    leaf("export { a } from '@/lib/a';"),
  ])('but for %j', (one) => {
    expect(findHeavyLeaves([one, middle, forms])).toEqual([`${one.path} → lib/a.ts → lib/language/forms.ts`]);
  });
  it.each([
    leaf("const load = () => import('@/lib/a');"),
    leaf("import type { A } from '@/lib/a';"),
    leaf("import { a } from '@/lib/a';", 'components/briefings/write/a.tsx'),
    file('components/frame/a.tsx', "import { a } from '@/lib/a';"),
  ])('with %j', (one) => {
    expect(findHeavyLeaves([one, middle, forms])).toEqual([]);
  });
});

describe('libraries stay home', () => {
  ruleFinds(
    imports.librariesStayHome,
    [
      ['lib/a.ts', "import * as echarts from 'echarts/core';"],
      ['app/page.tsx', "import type { EChartsOption } from 'echarts';"],
      ['app/page.tsx', "const chart = import('echarts-for-react/esm/core');"],
      ['app/page.tsx', "import { eq } from 'drizzle-orm';"],
      ['lib/a.ts', "import postgres from 'postgres';"],
      ['components/a.ts', "import { PGlite } from '@electric-sql/pglite';"],
    ],
    [
      ['components/charts/a.ts', "import type { EChartsOption } from 'echarts';"],
      ['db/a.ts', "import { eq } from 'drizzle-orm';"],
      ['lib/a.ts', "import { list } from 'postgres-array';"],
      ['bench/a.ts', "import postgres from 'postgres';"],
    ],
  );
});

describe('imports do not climb', () => {
  ruleFinds(
    imports.importsDoNotClimb,
    [['app/a/b/page.tsx', "import { a } from '../../a';"]],
    [['app/a/b/page.tsx', "import { a } from '../a';\nconst text = 'up ../../';"]],
  );
});

describe('settings are read once', () => {
  ruleFinds(
    imports.settingsAreReadOnce,
    [
      ['db/a.ts', 'const url = process.env.DATABASE_URL;'],
      ['app/page.tsx', "const url = process.env['NODE_ENV'];"],
    ],
    [
      ['lib/settings/config.ts', 'const url = process.env.DATABASE_URL;'],
      ['proxy.ts', "const development = process.env.NODE_ENV === 'development';"],
      ['scripts/a.mjs', 'const port = process.env.PORT;'],
    ],
  );
});

describe('names', () => {
  const bad = (rule: Rule, path: string) => expect(offences(rule, path, '')).toHaveLength(1);
  const good = (rule: Rule, path: string) => expect(offences(rule, path, '')).toEqual([]);

  it('are kebab-case', () => {
    for (const path of ['lib/gapTable.ts', 'components/Panel.tsx', 'lib/gap_table.ts', 'Lib/a.ts', 'db/[a]/b.ts']) {
      bad(names.namesAreKebabCase, path);
    }
    for (const path of ['app/[locale]/[...rest]/page.tsx', 'app/chart.svg/route.ts', 'lib/gap-table.test.ts']) {
      good(names.namesAreKebabCase, path);
    }
  });

  it('are nouns of the thing', () => {
    for (const path of ['lib/utils.ts', 'lib/helper.ts', 'src/a.ts', 'components/index.ts', 'lib/common/a.ts']) {
      bad(names.nothingIsMisplaced, path);
    }
    for (const path of ['lib/index-number.ts', 'lib/utility.ts']) good(names.nothingIsMisplaced, path);
  });

  it('are of files in rooms', () => {
    for (const path of ['app/view.ts', 'app/print.css', 'lib/a.ts', 'components/a.tsx'])
      bad(names.nothingIsLoose, path);
    for (const path of ['app/styles.css', 'app/icon.svg', 'app/chart.svg/route.ts', 'README.md', 'proxy.ts']) {
      good(names.nothingIsLoose, path);
    }
  });
});

describe('files are short', () => {
  const lines = (count: number) => 'a\n'.repeat(count);
  ruleFinds(
    sizes.filesAreShort,
    [
      ['lib/a.ts', lines(201)],
      ['app/[locale]/a/page.tsx', lines(61)],
      ['app/api/a/route.ts', lines(31)],
    ],
    [
      ['lib/a.ts', lines(200)],
      ['app/[locale]/a/page.tsx', lines(60)],
      ['app/api/a/route.ts', lines(30)],
      ['tests/a.ts', lines(900)],
    ],
  );
});

describe('functions are short', () => {
  const filled = (head: string, lines: number, foot = '}') =>
    `const a = 1;\n${head}\n${'  go();\n'.repeat(lines - 2)}${foot}\n`;
  ruleFinds(
    sizes.functionsAreShort,
    [
      ['lib/a.ts', filled('export function go(): void {', 41), 2],
      ['components/a.tsx', filled('const A = ({ b }: Props) => {', 41), 2],
      ['server/a.ts', filled('class A {\n  #go() {', 41, '  }\n}'), 3],
      ['scripts/a.mjs', filled('export const go = async function () {', 41), 2],
    ],
    [
      ['lib/a.ts', filled('export function go(): void {', 40)],
      ['lib/a.ts', `const all = [\n${'  1,\n'.repeat(90)}];\n`],
      ['tests/a.ts', filled('it("goes", () => {', 90, '});')],
    ],
  );
});

describe('exports are named', () => {
  ruleFinds(
    names.exportsAreNamed,
    [
      ['components/frame/panel.tsx', '\nexport default function Panel() {}', 2],
      ['lib/a.ts', 'export { a as default };'],
      ['components/charts/draw/view.tsx', 'export default View;'],
    ],
    [
      ['app/[locale]/page.tsx', 'export default function Page() {}'],
      ['next.config.ts', 'export default {};'],
    ],
  );
});

describe('types are known', () => {
  ruleFinds(
    content.typesAreKnown,
    [
      ['lib/a.ts', 'const a: any = 1;'],
      ['lib/a.ts', 'f(a as any);'],
      ['lib/a.ts', 'let a: Record<string, any>;'],
      ['lib/a.ts', 'function f(a: any[]) {}'],
      ['lib/a.ts', 'type A = any;'],
      ['lib/a.ts', '\n// @ts-ignore', 2],
      ['lib/a.ts', '// @ts-expect-error: later'],
    ],
    [
      ['lib/a.ts', '// any of these: any one will do'],
      ['lib/a.ts', "const any = 'any';"],
    ],
  );
});

describe('nothing is left over', () => {
  ruleFinds(
    content.nothingIsLeftOver,
    [
      ['lib/a.ts', '// TODO: later'],
      ['lib/a.css', '/* FIXME */'],
      ['tests/unit/a.test.ts', "it.only('a', () => {});"],
      ['tests/unit/a.test.ts', "describe.skip.each(a)('a', () => {});"],
    ],
    [
      ['tests/unit/a.test.ts', "it('skips what is not there only once', () => {});"],
      ['lib/a.ts', 'const only = list.skip;'],
    ],
  );
});

describe('browser code stays at the leaves', () => {
  ruleFinds(
    content.browserCodeStaysAtTheLeaves,
    [['app/page.tsx', "'use client';"]],
    [
      ['components/ui/choice.tsx', "'use client';"],
      ['app/[locale]/error.tsx', "'use client';"],
      ['app/page.tsx', "// no 'use client' here"],
    ],
  );
});

describe('changes need an editor', () => {
  const refusal = '  const refused = writingRefusal(request);\n  if (refused) return refused;\n';
  ruleFinds(
    content.changesNeedAnEditor,
    [
      ['app/api/a/route.ts', 'export async function POST(request: Request) {\n  return save(request);\n}'],
      [
        'app/a.csv/route.ts',
        `export async function PUT(request: Request) {\n${refusal}}\n\nexport function DELETE() {\n  clear();\n}`,
        6,
      ],
      [
        'app/api/a/route.ts',
        'export const GET = forEditors(read);\nexport const PUT = inWords(async () => save());',
        2,
      ],
    ],
    [
      ['app/api/a/route.ts', 'export const DELETE = forEditors(async () => clear());'],
      ['app/api/a/route.ts', `export async function POST(request: Request) {\n${refusal}  return save(request);\n}`],
      ['app/api/a/route.ts', 'export async function GET() {\n  return read();\n}'],
      ['app/api/editor/route.ts', 'export async function POST(request: Request) {\n  return enter(request);\n}'],
    ],
  );
});

describe('markup is strict', () => {
  ruleFinds(
    content.markupIsStrict,
    [
      ['app/page.tsx', '<p onclick="go()">'],
      ['components/a.tsx', '<p style="color: red">'],
    ],
    [['components/a.tsx', '<p onClick={go} style={{ color }}>']],
  );
});

describe('languages are told at home', () => {
  ruleFinds(
    content.languagesAreToldAtHome,
    [
      ['components/a.tsx', "const colon = locale === 'zh' ? '：' : ': ';"],
      ['lib/figures/a.ts', "if (locale !== 'en') return note;"],
      ['server/a.ts', "const words = {\n  zh: '项目',\n};", 2],
      ['server/a.ts', 'const spoken = /^\\/(zh|en)$/;'],
      ['lib/a.ts', "const all = ['zh', 'en'] as const;"],
      ['app/a.ts', "const lang = search.get('lang') ?? 'zh';"],
      ['db/a.ts', "const list = names.join('、');"],
    ],
    [
      ['lib/language/a.ts', "const tag = locale === 'zh' ? 'zh-CN' : 'en';"],
      ['lib/texts/zh/a.ts', "const all = names.join('、');"],
      ['components/a.tsx', 'const words = chartTexts[locale];'],
      ['db/a.ts', "const fields = { nameZh: '项目', nameEn: 'project' };"],
    ],
  );
});

describe('names of the area are data', () => {
  ruleFinds(
    areaNames.namesOfTheAreaAreData,
    [
      ['lib/texts/zh/a.ts', "const left = '四川一侧';"],
      ['lib/texts/en/a.ts', "const side = 'Chongqing side';"],
      ['db/a.ts', '\n/** As 川 is. */', 2],
      ['components/a.tsx', '/** Such as Anyue. */'],
      ['server/a.ts', "const zone = 'Gaozhu New Area';"],
    ],
    [
      ['lib/texts/en/a.ts', 'const side = words.side(name);'],
      ['lib/texts/zh/a.ts', "const kind = '全国';"],
      ['docs/a.mjs', '// 四川'],
      ['tests/unit/a.test.ts', "expect(title).toBe('重庆一侧');"],
    ],
  );
});

describe('ids of the area are data', () => {
  ruleFinds(
    areaNames.idsOfTheAreaAreData,
    [
      ['lib/figures/a.ts', "const side = 'side-chongqing';"],
      ['components/a.tsx', "const subjects = subjectsOf('side-sichuan*');"],
      ['lib/a.ts', "const isSide = id.startsWith('side-');"],
      ['db/a.ts', '\n/** Such as `500112`. */', 2],
      ['components/a.tsx', 'const { gdp } = answers;'],
      ['app/a.tsx', "const series = ['urbanization_rate.census'];"],
      ['server/a.ts', "const port = 'port-luzhou';"],
    ],
    [
      ['lib/a.ts', "const roles: Role[] = ['exports', 'port_capacity'];"],
      ['lib/a.ts', "const isPort = id.startsWith('port-');"],
      ['components/a.tsx', "const black = '#000000';"],
      ['components/a.ts', "property.startsWith('--side-')"],
      ['db/a.ts', "pgTable('area', {});"],
      ['tests/unit/a.test.ts', "const side = 'side-chongqing';"],
    ],
  );
});

describe('kinds of charts are listed once', () => {
  ruleFinds(
    content.kindsOfChartsAreListedOnce,
    [
      ['components/a.tsx', "const ordered = ['table', 'heat', 'dumbbell'];"],
      ['lib/a.ts', 'const most = {\n  scatter: 2,\n  dumbbell: 12,\n};', 2],
      ['app/a.ts', "if (['multiples', 'scatter'].includes(chart)) return;"],
    ],
    [
      ['components/charts/kinds/kinds.ts', 'const kinds = { bars, strip };'],
      ['components/a.tsx', "const views = [{ chart: 'bars', place: 'side' }, { chart: 'strip' }];"],
      ['lib/a.ts', "const own = kinds[chart].height ?? 'strip';"],
      ['tests/unit/a.ts', "const all = ['scatter', 'heat'];"],
    ],
  );
});
