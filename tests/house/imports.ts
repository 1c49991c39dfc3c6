import { findMatches, type Rule } from './sources';
import { importsOf, targetOf } from './statement';

/** What each layer may import besides itself. Scripts, tests and the bench stand outside and may import anything. */
const below: Record<string, string[]> = {
  app: ['app', 'components', 'server', 'db', 'lib'],
  components: ['components', 'lib'],
  server: ['server', 'db', 'lib'],
  db: ['db', 'lib'],
  lib: ['lib'],
};

const rootOfApp = /^(instrumentation|proxy|next\.config)[\w.-]*$/;

/** Layer of a path inside the project; the root files that Next calls count as app. */
function layerOf(path: string): string | undefined {
  const [first = ''] = path.split('/');
  return rootOfApp.test(path) ? 'app' : first in below ? first : undefined;
}

export const importsPointDown: Rule = (source) => {
  const layer = layerOf(source.path);
  if (layer === undefined) return [];
  return importsOf(source).flatMap(({ from, typeOnly, offenceOf }) => {
    const target = targetOf(source.path, from);
    if (target === undefined || typeOnly) return [];
    const other = layerOf(target) ?? target;
    if (below[layer]?.includes(other) || target.endsWith('.css')) return [];
    return [offenceOf(`${layer} may not import ${other} (${from})`)];
  });
};

/** What every noun of the components may use. */
const shared = ['frame', 'ui', 'charts'];

/** What the shared rooms may use of each other. */
const within: Record<string, string[]> = { frame: ['ui', 'charts'], ui: [], charts: [] };

/** Nouns whose tables, names and panels other nouns show too. */
const shownIn: Record<string, string[]> = {
  briefings: ['sheets'],
  compare: ['briefings', 'builder', 'sheets'],
  data: ['themes'],
  groups: ['builder', 'places', 'projects', 'proposal', 'sheets', 'themes'],
  overview: ['themes'],
  places: ['groups', 'indicators', 'projects', 'proposal', 'sheets', 'sources'],
  ports: ['groups', 'themes'],
  projects: ['groups', 'places', 'proposal', 'sources', 'themes'],
  urbanization: ['themes'],
};

export const nounsAreApart: Rule = (source) => {
  const [floor, own = ''] = source.path.split('/');
  if (floor !== 'components') return [];
  return importsOf(source).flatMap(({ from, typeOnly, offenceOf }) => {
    const [other, noun = ''] = targetOf(source.path, from)?.split('/') ?? [];
    if (typeOnly || other !== 'components' || noun === own || from.endsWith('.css')) return [];
    const allowed = within[own] ?? [...shared, ...Object.keys(shownIn).filter((one) => shownIn[one]?.includes(own))];
    return allowed.includes(noun) ? [] : [offenceOf(`${own} may not use ${noun} (${from})`)];
  });
};

/** The one home of a library. */
const homes: { library: RegExp; home: RegExp; name: string }[] = [
  { library: /^(echarts|echarts-for-react|zrender|cmdk)(\/|$)/, home: /^components\//, name: 'components/' },
  {
    library: /^(drizzle-orm|drizzle-kit|postgres|@electric-sql\/pglite|pinyin-pro)(\/|$)/,
    home: /^(db\/|drizzle\.config\.ts$)/,
    name: 'db/',
  },
  {
    library: /^(pptxgenjs|docx|qrcode-generator)(\/|$)/,
    home: /^lib\/files\/(pptx|docx)\//,
    name: 'lib/files/pptx/ and lib/files/docx/',
  },
  { library: /^jszip(\/|$)/, home: /^lib\/(files|given)\//, name: 'lib/files/ and lib/given/' },
  { library: /^htmlparser2(\/|$)/, home: /^lib\/(given|drafts)\//, name: 'lib/given/ or lib/drafts/' },
];

const outside = /^(scripts|tests|bench)\//;

export const librariesStayHome: Rule = (source) =>
  importsOf(source).flatMap(({ from, offenceOf }) =>
    homes.flatMap(({ library, home, name }) =>
      library.test(from) && !home.test(source.path) && !outside.test(source.path)
        ? [offenceOf(`${from} belongs in ${name} only`)]
        : [],
    ),
  );

export const importsDoNotClimb: Rule = (source) =>
  importsOf(source).flatMap(({ from, offenceOf }) =>
    /^\.\.\/\.\.(\/|$)/.test(from) ? [offenceOf(`${from} climbs: write @/ across folders`)] : [],
  );

/** NODE_ENV and NEXT_RUNTIME are put in by the bundler: they are no settings. */
export const settingsAreReadOnce: Rule = (source) =>
  source.path === 'lib/settings/config.ts' || outside.test(source.path) || /\.config\.\w+$/.test(source.path)
    ? []
    : findMatches(
        source,
        /process\s*\.\s*env\b(?!\.(NODE_ENV|NEXT_RUNTIME)\b)/g,
        () => 'reads process.env: use lib/settings/config.ts',
      );
