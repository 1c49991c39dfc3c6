import { findMatches, type Rule } from './sources';

// Written so that the patterns do not find themselves.
const todo = /\b(TO(?:DO)|FIX(?:ME)|X{3})\b/g;
const suppression = /@ts-(ignore|expect-error|nocheck)|biome-ignore(?=-all)/g;
const focus = /\b(?:it|test|describe|suite|bench)(?:\.\w+)*\.(only|skip|todo)\b|\b(?:f|x)(?:it|describe)\s*\(/g;
const anyType = /(?:[:<,|&]|\bas|=>|=)\s*any\b(?=\s*(?:[;,)>=|&\]}]|\[|$))/gm;

const isTypeScript = (path: string) => /\.tsx?$/.test(path);

export const typesAreKnown: Rule = (source) => [
  ...findMatches(source, suppression, ([match]) => `silences the compiler: ${match}`),
  ...(isTypeScript(source.path) ? findMatches(source, anyType, () => 'uses the type any') : []),
];

export const nothingIsLeftOver: Rule = (source) => [
  ...findMatches(source, todo, ([match]) => `leaves a ${match}`),
  ...(source.path.startsWith('tests/') ? findMatches(source, focus, ([match]) => `leaves tests out: ${match}`) : []),
];

/** Days as the server's clock in London would have them: those of our readers begin eight hours earlier. */
const foreignDay = /(?:toISOString\(\)|(?:importedAt|savedAt)\b)\s*\??\.\s*(?:slice|substring|substr|split)\(/g;

export const daysHaveOneClock: Rule = (source) =>
  /^(app|components|db|lib|server)\//.test(source.path) && source.path !== 'lib/language/moment.ts'
    ? findMatches(source, foreignDay, () => 'makes a day of a moment: use dayOf of lib/language/moment.ts')
    : [];

/** Next wants error pages to be of the browser. */
const browserPage = /^(components\/|app\/(.*\/)?(global-)?error\.tsx$)/;

export const browserCodeStaysAtTheLeaves: Rule = (source) =>
  browserPage.test(source.path)
    ? []
    : findMatches(source, /^\s*(['"])use client\1/gm, () => '"use client" belongs under components/ only');

/** What answers requests which change something, up to the next that is exported. */
const changing = /^export (?:const|(?:async )?function) (POST|PUT|PATCH|DELETE)\b(?:(?!^export )[\s\S])*/gm;

/** Who is not an editor may do no more than sign in. */
export const changesNeedAnEditor: Rule = (source) =>
  /^app\/.*route\.ts$/.test(source.path) && source.path !== 'app/api/editor/route.ts'
    ? findMatches(source, changing, ([text = '', method]) =>
        /\b(forEditors\(|writingRefusal\(request\))/.test(text)
          ? undefined
          : `lets everybody ${method}: answer by forEditors of server/session/editor.ts`,
      )
    : [];

/** Handlers and styles as strings in HTML are what the Content-Security-Policy forbids. */
export const markupIsStrict: Rule = (source) =>
  /^(app|components)\/.*\.tsx$/.test(source.path)
    ? [
        ...findMatches(source, /\son[a-z]+\s*=\s*(["'])/g, () => 'has an event handler as a string'),
        ...findMatches(source, /\sstyle\s*=\s*(["'])/g, () => 'has a style as a string'),
      ]
    : [];

const kindName = '(?:dumbbell|multiples|scatter|strip|heat|bars)';
/** Two kinds of chart one after the other, in a list or as keys. */
const kindList = new RegExp(`\\b${kindName}'?(?::[^,;{}]*)?,\\s*'?${kindName}\\b`, 'g');
const homesOfKinds = /^(lib\/figures\/chart-facts|components\/charts\/kinds\/(kinds|slides)|db\/schema\/claims)\.ts$/;

/** Whoever adds a kind of chart must not look for lists; the database says by itself which kinds a claim may have. */
export const kindsOfChartsAreListedOnce: Rule = (source) =>
  /^(app|components|db|lib|server)\//.test(source.path) && !homesOfKinds.test(source.path)
    ? findMatches(source, kindList, ([match]) => `lists kinds of charts: ${match}`)
    : [];

/**
 * What only the homes of languages may do: ask which one it is, hold words of each in a table, list them, say which one
 * stands in for others, and set texts apart by a mark.
 */
const chosenByLanguage =
  /[!=]==\s*['"](?:zh|en)['"]|['"](?:zh|en)['"]\s*[!=]==|\b(?:zh|en)\|(?:zh|en)\b|\[['"](?:zh|en)['"],|(?:\?\?|\?[^?\n]*:)\s*['"]zh['"]|(?<![\w.'"?])(?:zh|en):\s*['"`({[]|\.join\((['"`])[、，；：。]\1\)/g;

export const languagesAreToldAtHome: Rule = (source) =>
  /^(app|components|db|lib|server)\//.test(source.path) &&
  !/^lib\/(language\/|texts\/|figures\/observation-note\.ts)/.test(source.path)
    ? findMatches(
        source,
        chosenByLanguage,
        ([match]) => `chooses by language: ${match} belongs in lib/texts or lib/language`,
      )
    : [];
