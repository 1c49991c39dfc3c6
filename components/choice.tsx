export type Option = { label: string; href: string; chosen: boolean };

/** One choice of several, as links: it works without script and the address holds it. */
export function Choice({ title, options }: { title: string; options: Option[] }) {
  return (
    <nav aria-label={title} className="choice no-print mb-2">
      <span className="text-mute py-[0.2rem]">{title}</span>
      {options.map(({ label, href, chosen }) => (
        <a key={href} href={href} aria-current={chosen ? 'true' : undefined} className="tab">
          {label}
        </a>
      ))}
    </nav>
  );
}
