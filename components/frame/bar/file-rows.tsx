/** Files of one kind: their name with a note, and each file by its format with its address. */
export type FileRow = { named: readonly string[]; files: readonly [format: string, href: string][] };

/** Files in rows, each kind with its formats behind it. */
export function FileRows({ rows }: { rows: readonly FileRow[] }) {
  return rows.map(({ named: [name, note], files }) => (
    <div key={name} className="menu-row">
      <span>
        {name}
        {note && <small>{note}</small>}
      </span>
      {files.map(([format, href]) => (
        <a key={format} href={href}>
          {format}
        </a>
      ))}
    </div>
  ));
}
