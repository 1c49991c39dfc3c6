import { idPattern } from '@/lib/projects/project';

/** The page of a project or group, with its name; undefined for what is none. */
export type LinkOf = (id: string) => { name: string; path: string } | undefined;

/** A note of the data set; a project or group that it names by its id appears by its name and leads to its page. */
export function NoteText({ note, linkOf }: { note: string; linkOf: LinkOf }) {
  let at = 0;
  const parts = [...note.matchAll(idPattern)].flatMap((match) => {
    const [id] = match;
    const link = linkOf(id);
    if (!link) return [];
    const before = note.slice(at, match.index);
    at = match.index + id.length;
    return [{ at, before, ...link }];
  });
  return (
    <>
      {parts.map((part) => (
        <span key={part.at}>
          {part.before}
          <a href={part.path} className="underline decoration-rule">
            {part.name}
          </a>
        </span>
      ))}
      {note.slice(at)}
    </>
  );
}
