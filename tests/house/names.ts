import { basename } from 'node:path';
import { findMatches, type Rule, type Source } from './sources';

const whole = ({ path }: Source, problem: string) => ({ path, line: 1, problem });

/** Names that Next gives: [locale], [...rest], (group), @slot, _private. */
const nextFolder = /^[[(@_][\w.[\]()-]+$/;
const kebab = /^\.?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*$/;

export const namesAreKebabCase: Rule = (source) =>
  source.path.split('/').every((part) => kebab.test(part) || (source.path.startsWith('app/') && nextFolder.test(part)))
    ? []
    : [whole(source, 'is not named in kebab-case')];

export const nothingIsMisplaced: Rule = (source) => {
  const parts = source.path.replace(/\.\w+$/, '').split('/');
  const bad = parts.find((part) => /^(utils?|helpers?|common|misc|src)$/.test(part));
  if (bad !== undefined) return [whole(source, `"${bad}" says nothing: name it by its noun`)];
  return /^index\.\w+$/.test(basename(source.path)) ? [whole(source, 'is a barrel')] : [];
};

/** What Next calls by its default export, and configurations of tools. */
const called =
  /^app\/(.*\/)?(page|layout|template|loading|error|global-error|not-found|default|icon|apple-icon|opengraph-image|robots|sitemap|manifest)\.\w+$|\.config\.\w+$|^tests\/.*\.setup\.ts$|^tests\/reporter\.ts$/;

export const exportsAreNamed: Rule = (source) =>
  called.test(source.path)
    ? []
    : findMatches(source, /^export default\b|\bas default\b/gm, () => 'has a default export');

/** Files that may lie beside the rooms of a floor. */
const loose: Record<string, RegExp> = { app: /^(layout\.tsx|styles\.css|icon\.svg)$/, components: /^$/, lib: /^$/ };

export const nothingIsLoose: Rule = (source) => {
  const [floor = '', file = '', ...inner] = source.path.split('/');
  return inner.length > 0 || file === '' || !(floor in loose) || loose[floor]?.test(file)
    ? []
    : [whole(source, `lies loose in ${floor}: give it a room`)];
};
