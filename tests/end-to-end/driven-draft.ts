import { DomUtils, parseDocument } from 'htmlparser2';
import { signIn } from './editor';

/** An editor of a running server who sends the forms of the import one by one. */
export class DrivenEditor {
  constructor(
    readonly address: string,
    private readonly cookie: string,
  ) {}

  static async enter(address: string): Promise<DrivenEditor> {
    return new DrivenEditor(address, await signIn(address));
  }

  async page(path: string): Promise<string> {
    const answer = await fetch(this.address + path, { headers: { cookie: this.cookie } });
    if (!answer.ok) throw new Error(`${path} was answered with ${answer.status}.`);
    return answer.text();
  }

  /** Sends a form and returns where it leads. */
  async send(path: string, body: FormData | URLSearchParams): Promise<string> {
    const answer = await fetch(this.address + path, {
      ...{ method: 'POST', redirect: 'manual', body },
      headers: { cookie: this.cookie },
    });
    return answer.headers.get('location') ?? '';
  }

  /** Sends the first form of a page that does something, with what it holds and what is written into it; whether there is one. */
  async press(html: string, does: string, written: readonly [string, string][] = []): Promise<string | undefined> {
    const forms = DomUtils.getElementsByTagName('form', parseDocument(html).children);
    const fieldsOf = (form: (typeof forms)[number]) =>
      DomUtils.getElementsByTagName('input', form.children).map(({ attribs }): [string, string] => [
        attribs.name ?? '',
        attribs.value ?? '',
      ]);
    const form = forms.find((one) => fieldsOf(one).some(([name, value]) => name === 'do' && value === does));
    if (!form) return undefined;
    const fields = fieldsOf(form).filter(([name]) => written.every(([other]) => other !== name));
    return this.send(form.attribs.action ?? '', new URLSearchParams([...fields, ...written]));
  }

  /** Takes a pasted table to the step before publishing; returns that step, undefined where something stops it or nothing is read. */
  async propose(text: string, prefer: 'new' | 'held' | ''): Promise<string | undefined> {
    const form = new FormData();
    form.append('lang', 'zh');
    form.append('text', text);
    const path = await this.send('/api/drafts', form);
    const source = { title: '试', publisher: '试', published: '2026-01', tier: 'A', status: 'A' };
    const wish = { lang: 'zh', version: '1', do: 'source', next: 'check', ...source };
    await this.send(`/api/drafts/${path.split('/').at(-1)}`, new URLSearchParams(wish));
    const check = `${path}?step=check`;
    if (prefer) await this.press(await this.page(check), 'prefer', [['prefer', prefer]]);
    for (let more = 9; more > 0; more--) {
      const led = await this.press(await this.page(check), 'accept', [['reason', '已核对']]);
      if (led === undefined) break;
    }
    const html = await this.page(`${path}?step=changes`);
    return html.includes('id="publish"') ? html : undefined;
  }

  /** Publishes what a step before publishing shows; returns the number of the release, undefined where it is refused. */
  async publish(html: string): Promise<number | undefined> {
    const ticks = DomUtils.findAll(({ attribs }) => attribs.name === 'seen', parseDocument(html).children);
    const seen = ticks.map(({ attribs }): [string, string] => ['seen', attribs.value ?? '']);
    const led = (await this.press(html, 'publish', [['reason', '试'], ...seen])) ?? '';
    return led.includes('/releases/') ? Number(led.split('/').at(-1)) : undefined;
  }
}

/** What a step before publishing names: parts of pages, by page and anchor, and slides, by briefing and page. */
export function namedIn(html: string): string[] {
  const all = DomUtils.findAll(
    ({ attribs }) => 'data-part' in attribs || 'data-slide' in attribs,
    parseDocument(html).children,
  );
  return all.map(({ attribs }) => attribs['data-part'] ?? attribs['data-slide'] ?? '').sort();
}
