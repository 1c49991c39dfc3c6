export type Option = { label: string; href: string; chosen: boolean };

type Props = {
  title: string;
  /** What tells it from others of the same title on a page. */
  label?: string;
  options: Option[];
};

/** One choice of several, as links: it works without script and the address holds it. */
export function Choice({ title, label = title, options }: Props) {
  return (
    <nav aria-label={label} className="choice no-print mb-2">
      <span className="text-mute py-[0.2rem]">{title}</span>
      {options.map(({ label, href, chosen }) => (
        <a key={href} href={href} aria-current={chosen ? 'true' : undefined} className="tab">
          {label}
        </a>
      ))}
    </nav>
  );
}
