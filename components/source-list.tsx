import type { Source } from '@/lib/comparison';
import type { Messages } from '@/lib/messages/zh';

/** Who printed the figures: title, publisher, date, tier, with a link where there is one. */
export function SourceList({ sources, messages }: { sources: readonly Source[]; messages: Messages }) {
  return (
    <ul className="mt-1 grid gap-1 text-mute">
      {sources.map((source) => (
        <li key={source.id}>
          <SourceLine source={source} messages={messages} />
        </li>
      ))}
    </ul>
  );
}

export function SourceLine({ source, messages }: { source: Source; messages: Messages }) {
  const rest = [source.publisher, source.published, messages.tier[source.tier ?? 'none']].filter(Boolean).join(' · ');
  return (
    <>
      {source.url ? (
        <a href={source.url} rel="noreferrer" className="text-ink underline decoration-rule">
          {source.title}
        </a>
      ) : (
        <span className="text-ink">{source.title}</span>
      )}{' '}
      · {rest}
    </>
  );
}
