import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { folderProblems } from '@/lib/settings/folder-problems';

let folder: string;
const at = (...names: string[]) => join(folder, ...names);
const problems = (own: string) => folderProblems({ PILIN_FOLDER: own, PILIN_DATA: 'data' });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pilin-folders-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the folder of the database', () => {
  it('may be there, or be made', () => {
    mkdirSync(at('there', 'database'), { recursive: true });
    for (const fine of ['there', 'new', join('new', 'deeper')]) expect(problems(at(fine))).toEqual([]);
    expect(problems('/dev/shm/pilin-that-is-not-there')).toEqual([]);
  });

  it.each(['/proc/pilin', '/sys/kernel', '/dev/pilin'])('is not %s', (path) => {
    expect(problems(path)).toEqual([expect.stringMatching(/^PILIN_FOLDER: nothing can be kept/)]);
  });

  it('is no file, lies in none, and is no link that leads nowhere', () => {
    writeFileSync(at('file'), '');
    symlinkSync(at('gone'), at('link'));
    symlinkSync(at('loop'), at('loop'));
    expect(problems(at('file'))).toEqual([expect.stringContaining('is a file; name a folder')]);
    expect(problems(at('file', 'deeper'))).toEqual([expect.stringMatching(/^PILIN_FOLDER: /)]);
    expect(problems(at('link'))).toEqual([expect.stringContaining('is a link to a folder that is not there')]);
    expect(problems(at('loop'))).toEqual([expect.stringMatching(/^PILIN_FOLDER: the folder cannot be used/)]);
  });

  it('holds each thing of its kind', () => {
    const own = at('own');
    mkdirSync(join(own, 'database.lock'), { recursive: true });
    mkdirSync(join(own, 'editor-token'));
    writeFileSync(join(own, 'database'), '');
    symlinkSync(at('gone'), join(own, 'database.copies'));
    symlinkSync(join(own, 'database.closed'), join(own, 'database.closed'));
    const told = problems(own);
    for (const name of ['database', 'database.lock', 'database.copies', 'database.closed', 'editor-token']) {
      expect(told.filter((one) => one.includes(`${join(own, name)} `))).toHaveLength(1);
    }
    expect(told.join()).not.toMatch(/\bat .*:\d+/);
  });
});
