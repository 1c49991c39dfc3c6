import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkConfig, readConfig, unknownSettings, withoutSecrets } from '@/lib/settings/config';

const folder = mkdtempSync(join(tmpdir(), 'pilin-config-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = join(folder, 'file');
writeFileSync(file, '');
const data = join(folder, 'data');
mkdirSync(data);

/** What a start with these settings says. */
function said(env: Record<string, string>): string {
  try {
    checkConfig({ PILIN_DATA: data, ...env });
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}

/** The setting, a value of it that cannot be used, and whether the value may be shown. */
const wrong: [name: string, value: string, shown?: 'shown'][] = [
  ['DATABASE_URL', 'mysql://localhost/pilin'],
  ['DATABASE_URL', 'pilin'],
  ['DATABASE_URL', '"postgres://pilin:hidden-hush@db/pilin"'],
  ['DATABASE_URL', 'postgres://pilin:hidden%hush@db/pilin'],
  ['DATABASE_URL', 'postgres://pi%lin:hidden-hush@db/pilin'],
  ['DATABASE_URL', 'postgres://pilin:hidden-hush%@db/pilin'],
  ['DATABASE_URL', 'postgres://pilin:hidden-hush%ff@db/pilin'],
  ['DATABASE_URL', 'postgres://pilin:hidden-hush%E0%A4%A@db/pilin'],
  ['DATABASE_URL', 'postgres://pilin:hidden#hush@db/pilin'],
  ['DATABASE_URL', 'postgres://pilin:hidden/hush@db/pilin'],
  ['DATABASE_URL', 'postgres://pilin:hidden?hush@db/pilin'],
  ['DATABASE_URL', 'postgres://pilin:p@hidden?hush@db/pilin'],
  ['DATABASE_URL', 'postgres://pilin:p@hidden,hush@db/pilin'],
  ['DATABASE_URL', 'postgres://pilin:hidden-hush@db:port/pilin'],
  ['DATABASE_URL', 'postgres://pilin:hidden-hush@db:99999/pilin'],
  ['DATABASE_URL', 'postgres://pilin:hidden-hush@d%b/pilin'],
  ['DATABASE_URL', 'postgres://pilin:hidden-hush@/pilin'],
  ['EDITOR_TOKEN', 'hidden-hush'],
  ['EDITOR_TOKEN', 'hidden hush of many'],
  ['EDITOR_TOKEN', 'hidden\thush-of-many'],
  ['EDITOR_TOKEN', 'hidden\nhush-of-many'],
  ['EDITOR_TOKEN', 'hidden\u200bhush-of-many'],
  ['EDITOR_TOKEN', 'hidden'.repeat(50)],
  ['SITE_URL', 'pilin.example'],
  ['SITE_URL', 'ftp://pilin.example'],
  ['SITE_URL', 'https://'],
  ['SITE_URL', 'https://pilin.example/path'],
  ['SITE_URL', 'https://pilin.example/?a=1'],
  ['SITE_URL', 'https://pilin.example?'],
  ['SITE_URL', 'https://pilin.example/#a'],
  ['SITE_URL', 'https://me:hidden-hush@pilin.example'],
  ['SITE_URL', 'javascript:alert(1)'],
  ['HOST', 'http://0.0.0.0', 'shown'],
  ['HOST', 'two words', 'shown'],
  ['PORT', 'http', 'shown'],
  ['PORT', '65536', 'shown'],
  ['PORT', '-1', 'shown'],
  ['PORT', '3e3', 'shown'],
  ['TRUST_PROXY', 'yes', 'shown'],
  ['TRUST_PROXY', '2', 'shown'],
  ['TRUST_PROXY', 'constructor', 'shown'],
  ['PICTURES_PER_MINUTE', '0', 'shown'],
  ['PICTURES_PER_MINUTE', '-5', 'shown'],
  ['PICTURES_PER_MINUTE', '1.5', 'shown'],
  ['PICTURES_PER_MINUTE', '0x10', 'shown'],
  ['PICTURES_PER_MINUTE', 'many', 'shown'],
  ['MAP_REVIEW_NUMBER', 'a\u0007b', 'shown'],
  ['MAP_REVIEW_NUMBER', '号'.repeat(61), 'shown'],
  ['NODE_ENV', 'staging', 'shown'],
  ['PILIN_FOLDER', file, 'shown'],
  ['PILIN_FOLDER', join(file, 'inside'), 'shown'],
  ['PILIN_DATA', file, 'shown'],
  ['PILIN_DATA', join(folder, 'missing'), 'shown'],
];

describe('a setting that cannot be used', () => {
  test.each(wrong)('%s=%j is named', (name, value, shown) => {
    const [head, line, ...more] = said({ [name]: value }).split('\n');
    expect(head).toBe('The settings cannot be used:');
    expect(line).toMatch(new RegExp(`^  ${name}: .{15}`));
    expect(more).toEqual([]);
    if (shown) expect(line).toContain(value.slice(0, 100));
    else expect(line).not.toMatch(/hidden|hush|ftp:|alert/);
  });

  test('stands in one list with all others', () => {
    const env = {
      DATABASE_URL: 'x',
      SITE_URL: 'x',
      TRUST_PROXY: 'x',
      PILIN_DATA: join(folder, 'x'),
      EDITOR_TOKEN: 'x',
    };
    const [, ...lines] = said(env).split('\n');
    expect(lines.map((line) => line.trim().split(':')[0]).sort()).toEqual(Object.keys(env).sort());
  });

  test('that the disk alone tells of is told at the start, and not at each request', () => {
    expect(() => readConfig({ PILIN_DATA: join(folder, 'missing') })).not.toThrow();
    expect(said({ PILIN_FOLDER: join(folder, 'is', 'made') })).toBe('');
  });
});

describe('a setting that can be used', () => {
  test.each([
    'postgres://pilin@db',
    'postgresql://pilin:word@db:5432/pilin',
    'postgres://pilin:p%40ss%2F%3F%23%25%3A@db/pilin',
    'postgres://pilin:p@ss@db/pilin',
    'postgres://pilin:密码@db/pilin',
    'postgres://a:b@one:5432,two:5433/pilin',
    'postgres://[::1]:5432/pilin',
    'postgres:///pilin',
    'postgres://db/pilin?sslmode=require',
  ])('DATABASE_URL=%s', (url) => {
    expect(readConfig({ DATABASE_URL: url }).databaseUrl).toBe(url);
  });

  test.each([
    ['https://Pilin.example', 'https://pilin.example'],
    ['https://pilin.example/', 'https://pilin.example'],
    ['http://10.0.0.7:8080', 'http://10.0.0.7:8080'],
    ['https://pilin.example:443/', 'https://pilin.example'],
  ])('SITE_URL=%s', (url, siteUrl) => {
    expect(readConfig({ SITE_URL: url })).toMatchObject({ siteUrl, isSiteUrlSet: true });
  });

  test.each([
    ['1', true],
    ['true', true],
    ['TRUE', true],
    [' 1 ', true],
    ['0', false],
    ['false', false],
    ['', false],
  ])('TRUST_PROXY=%j', (value, trustProxy) => {
    expect(readConfig({ TRUST_PROXY: value }).trustProxy).toBe(trustProxy);
  });

  test('all may be left out, or left empty', () => {
    const names = 'DATABASE_URL PILIN_FOLDER PILIN_DATA SITE_URL HOST PORT TRUST_PROXY MAP_REVIEW_NUMBER EDITOR_TOKEN';
    const empty = Object.fromEntries(
      [...names.split(' '), 'PICTURES_PER_MINUTE', 'NODE_ENV'].map((name) => [name, ' ']),
    );
    expect(readConfig(empty)).toEqual(readConfig({}));
    expect(readConfig({})).toMatchObject({ siteUrl: 'http://localhost:3000', picturesPerMinute: 120 });
    expect(readConfig({}).databaseFolder).toBe(join(process.cwd(), '.pilin', 'database'));
  });

  test('is told from a variable that only looks like one', () => {
    const env = { EDITOR_TOEKN: 'x', PILIN_DATABASE: 'x', EDITOR: 'vi', PILIN_DATA: 'data', EDITOR_TOKEN: 'x' };
    expect(unknownSettings(env)).toEqual(['EDITOR_TOEKN', 'PILIN_DATABASE']);
  });
});

describe('what is printed holds no secret', () => {
  const passwords = [
    'hidden-hush',
    'p@ss/w?o#r%d',
    '密码 口令',
    'a:b:c:d',
    'ends%',
    '%41%42%43',
    'quo\'te"d',
    'a+b c&d=e',
  ];

  test.each(passwords)('with the password %j', (password) => {
    const url = `postgres://pilin:${encodeURIComponent(password)}@db.example:5432/pilin`;
    const env = { DATABASE_URL: url };
    const texts = [
      `connect ECONNREFUSED ${url}`,
      `password "${password}" is wrong`,
      `Invalid URL: ${url}?x=1`,
      `postgres://pilin:${password}@db.example failed`,
    ];
    for (const text of texts) {
      const printed = withoutSecrets(text, env);
      expect(printed).not.toContain(password);
      expect(printed).not.toContain(encodeURIComponent(password));
      expect(printed).toContain('***');
    }
    expect(withoutSecrets('getaddrinfo ENOTFOUND db.example', env)).toBe('getaddrinfo ENOTFOUND db.example');
  });

  test('with an address that cannot be read, a password asked for behind it, a short one, or in the variables', () => {
    expect(withoutSecrets('bad%word in bad%word', { DATABASE_URL: 'postgres://u:bad%word@db' })).toBe('*** in ***');
    expect(withoutSecrets('hidden-hush', { DATABASE_URL: 'postgres://db/p?user=u&password=hidden-hush' })).toBe('***');
    expect(withoutSecrets('at postgres://u:pw@db/p', { DATABASE_URL: 'postgres://u:pw@db/p' })).toBe(
      'at postgres://u:***@db/p',
    );
    expect(withoutSecrets('hidden-hush', { PGPASSWORD: 'hidden-hush' })).toBe('***');
    expect(withoutSecrets('the hidden-hush', { EDITOR_TOKEN: 'hidden-hush' })).toBe('the ***');
    expect(withoutSecrets('postgres://other:password@elsewhere', {})).toBe('postgres://other:***@elsewhere');
  });

  test('and is as it was where there is none', () => {
    const text = 'Port 3000 on 127.0.0.1 is in use; see https://nodejs.org/a:b and mail me@pilin.example.';
    expect(withoutSecrets(text, {})).toBe(text);
  });
});
