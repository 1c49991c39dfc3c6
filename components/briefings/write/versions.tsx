import { useState } from 'react';
import type { BriefingContent } from '@/lib/briefing/briefing';
import type { Locale } from '@/lib/language/locale';
import { formatMoment } from '@/lib/language/moment';
import { briefingEditorTexts } from '@/lib/texts/briefing-editor';

type Version = { version: number; savedAt: string };
type Props = { id: string; locale: Locale; onRestore: (content: BriefingContent, moment: string) => void };

async function read<T>(path: string): Promise<T> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return (await response.json()) as T;
}

/** The earlier states of the briefing, of which one may be restored. */
export function Versions({ id, locale, onRestore }: Props) {
  const words = briefingEditorTexts[locale].versions;
  const [versions, setVersions] = useState<Version[]>();
  const [failed, setFailed] = useState(false);
  const path = `/api/briefings/${id}/versions`;
  const ask = (work: Promise<void>) => {
    setFailed(false);
    work.catch(() => setFailed(true));
  };
  const open = () => ask(read<{ versions: Version[] }>(path).then((answer) => setVersions(answer.versions)));
  const restore = (version: number, moment: string) =>
    ask(read<{ content: BriefingContent }>(`${path}/${version}`).then(({ content }) => onRestore(content, moment)));
  const listed = versions?.map((one) => ({ ...one, moment: formatMoment(one.savedAt, locale) }));
  return (
    <details onToggle={({ currentTarget }) => currentTarget.open && open()}>
      <summary className="cursor-pointer">{words.title}</summary>
      <p className="quiet">{words.lead}</p>
      {failed && <p role="alert">{words.failed}</p>}
      {listed?.length === 0 && <p className="quiet">{words.none}</p>}
      <ol className="mt-1 max-h-64 overflow-auto">
        {listed?.map(({ version, moment }) => (
          <li key={version} className="flex justify-between gap-4 border-rule border-t py-1">
            <span>{`${version}. ${moment}`}</span>
            <button
              type="button"
              className="action"
              aria-label={`${words.restore} ${moment}`}
              onClick={() => restore(version, moment)}
            >
              {words.restore}
            </button>
          </li>
        ))}
      </ol>
    </details>
  );
}
