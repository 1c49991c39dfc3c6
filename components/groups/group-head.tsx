import { Term } from '@/components/places/place-head';
import { type LinkOf, NoteText } from '@/components/ui/note-text';
import { FoldedSources } from '@/components/ui/source-list';
import { pathOf } from '@/lib/addresses/pages';
import { sheetAddress } from '@/lib/addresses/sheets';
import type { Group, Source } from '@/lib/figures/comparison';
import { type Locale, noteOf } from '@/lib/language/locale';
import { formerMembersText } from '@/lib/sentences/former-members';
import { builderTexts } from '@/lib/texts/builder';
import { clusterTexts } from '@/lib/texts/cluster';
import { placePageTexts } from '@/lib/texts/place-page';
import type { SiteTexts } from '@/lib/texts/site';
import { originOf } from './group-list';
import { GroupSayings, type Sayings } from './group-sayings';
import type { ShownMember } from './member-marks';

type Props = {
  group: Group;
  sources: Source[];
  members: readonly ShownMember[];
  /** Whether every member is in it as a whole, so that the group can be compared and built anew. */
  whole: boolean;
  sayings: Sayings;
  linkOf: LinkOf;
  locale: Locale;
  messages: SiteTexts;
};

/** What a group is, where it comes from and what is said of it. */
export function GroupHead({ group, sources, members, whole, sayings, linkOf, locale, messages }: Props) {
  const words = clusterTexts[locale];
  const note = noteOf(group, locale);
  return (
    <>
      <dl className="mt-5 grid max-w-4xl grid-cols-[auto_1fr] gap-x-6 gap-y-1 text-sm">
        <Term name={words.kind}>{words.kindOf[group.kind]}</Term>
        <Term name={words.state}>{originOf(group, locale)}</Term>
        <Term name={words.members}>
          {words.memberCount(members.length)}
          {formerMembersText(members, locale)}
        </Term>
        {(sayings.quote || sayings.claims.length > 0) && (
          <Term name={words.saying}>
            <GroupSayings {...sayings} locale={locale} />
          </Term>
        )}
        {note && (
          <Term name={words.note}>
            <NoteText {...{ note, linkOf }} />
          </Term>
        )}
      </dl>
      <Ways id={group.id} {...{ whole, locale }} />
      {sources.length > 0 && (
        <div className="panel-foot">
          <FoldedSources {...{ sources, locale, messages }} />
        </div>
      )}
    </>
  );
}

/** The ways to compare the group and to build it anew. */
function Ways({ id, whole, locale }: Pick<Props, 'whole' | 'locale'> & { id: string }) {
  return (
    <p className="no-print mt-3 text-sm">
      <a href={`${pathOf(locale, 'compare')}?p=${whole ? `${id}.` : ''}${id}*`} className="underline decoration-rule">
        {clusterTexts[locale].compare}
      </a>
      <a href={sheetAddress(locale, { group: id }, 'page')} className="ms-6 inline-block underline decoration-rule">
        {placePageTexts[locale].action.print}
      </a>
      {whole && (
        <a
          href={`${pathOf(locale, 'clusters', 'build')}?from=${id}`}
          className="ms-6 inline-block underline decoration-rule"
        >
          {builderTexts[locale].build}
        </a>
      )}
    </p>
  );
}
