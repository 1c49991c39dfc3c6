import { pathOf } from '@/lib/addresses/pages';
import type { Locale } from '@/lib/language/locale';
import { listCount } from '@/lib/projects/project';
import type { Proposal } from '@/lib/projects/projects';
import { projectTexts } from '@/lib/texts/project';

/** How many projects there are and in use, and the ways to what else the page and its neighbour show of them. */
export function ProjectLead({ proposal: { projects, zones }, locale }: { proposal: Proposal; locale: Locale }) {
  const { lead, infrastructure, zone, timeline, map } = projectTexts[locale];
  const open = projects.filter(({ status }) => status === 'open' || status === 'active').length;
  const lists = listCount(projects);
  const ways = [
    ...(zones.length > 0 ? [[pathOf(locale, 'projects', 'zones'), zone.all] as const] : []),
    ['#timeline', timeline.title] as const,
    ['#map', map.title] as const,
    ...(lists > 0 ? [['#infrastructure', infrastructure.title(lists)] as const] : []),
  ];
  return (
    <>
      <p className="max-w-prose pb-2 text-mute">{lead(projects.length, open)}</p>
      <p className="pb-6 text-sm">
        {ways.map(([href, name], at) => (
          <span key={href}>
            {at > 0 && ' · '}
            <a href={href}>{name}</a>
          </span>
        ))}
      </p>
    </>
  );
}
