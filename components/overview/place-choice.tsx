'use client';

import { type FormEvent, useState } from 'react';
import { MyPlaceLine } from '@/components/frame/my-place/my-place-line';
import { keepMyPlace } from '@/components/frame/my-place/my-place-store';
import { fetchDirectory } from '@/components/frame/palette/directory-fetch';
import { pathOf } from '@/lib/addresses/pages';
import type { Locale } from '@/lib/language/locale';
import { overviewPartTexts } from '@/lib/texts/overview-parts';
import type { ChoicePlace, ChoiceSide } from './choice';
import './place-choice.css';

type Props = { sides: readonly ChoiceSide[]; locale: Locale };

/** Finds places by what is typed: in the names at hand, and in all that the directory knows of them once it is there. */
function useFound(sides: readonly ChoiceSide[], text: string) {
  const [find, setFind] = useState<(text: string) => string[]>();
  const load = () => {
    if (find) return;
    Promise.all([import('@/lib/find/find'), fetchDirectory()]).then(
      ([module, directory]) =>
        setFind(() => (asked: string) => module.find(directory, asked, { kinds: ['place'] }).map(({ id }) => id)),
      // The names at hand do too.
      () => undefined,
    );
  };
  const all = sides.flatMap(({ places }) => places);
  const asked = text.trim().toLowerCase();
  const ids = find?.(asked) ?? all.filter((place) => isNamed(place, asked)).map(({ id }) => id);
  const found = asked === '' ? all : ids.flatMap((id) => all.filter((place) => place.id === id));
  return { found, load };
}

const isNamed = ({ nameZh, nameEn, label }: ChoicePlace, asked: string) =>
  [nameZh, nameEn, label].some((name) => name.toLowerCase().includes(asked));

/** Asks for the reader's own place: by name, from the list of all, or on the map. Without script the list is the way. */
export function PlaceChoice({ sides, locale }: Props) {
  const words = overviewPartTexts[locale].mine;
  const [text, setText] = useState('');
  const { found, load } = useFound(sides, text);
  const asked = text.trim() !== '';
  const go = (event: FormEvent) => {
    event.preventDefault();
    const [first] = found;
    if (!asked || !first) return;
    keepMyPlace(first);
    window.location.assign(pathOf(locale, 'places', first.id));
  };
  const count = sides.reduce((sum, { places }) => sum + places.length, 0);
  return (
    <section className="mine" aria-labelledby="mine-title">
      <div>
        <h2 id="mine-title">{words.title}</h2>
        <p className="quiet">{words.lead}</p>
      </div>
      <form className="mine-ask no-print" onSubmit={go} onFocus={load}>
        <Field {...{ text, setText, locale }} example={sides[1]?.places[0] ?? sides[0]?.places[0]} />
        <p role="status" className="quiet">
          {asked && (found.length > 0 ? words.found(found.length) : <None locale={locale} />)}
        </p>
        <MyPlaceLine locale={locale} form="last" />
        <a className="mine-map" href="#border">
          {words.onMap}
        </a>
      </form>
      <details className="mine-list" open={asked || undefined}>
        <summary>{words.list(count)}</summary>
        {sides.map((side) => (
          <SideList key={side.side} {...side} {...{ found, locale }} />
        ))}
      </details>
    </section>
  );
}

type FieldProps = { text: string; setText: (text: string) => void; locale: Locale; example: ChoicePlace | undefined };

function Field({ text, setText, locale, example }: FieldProps) {
  const words = overviewPartTexts[locale].mine;
  return (
    <label className="mine-field">
      <svg aria-hidden="true" viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.5">
        <path d="M11 11l4 4M12.5 7a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0z" />
      </svg>
      <input
        type="search"
        value={text}
        aria-label={words.field}
        placeholder={example ? words.example(example.label, example.nameEn.toLowerCase()) : words.field}
        autoComplete="off"
        enterKeyHint="go"
        onChange={({ target }) => setText(target.value)}
      />
    </label>
  );
}

function None({ locale }: { locale: Locale }) {
  const words = overviewPartTexts[locale].mine;
  return (
    <>
      {words.none}{' '}
      <a href={pathOf(locale, 'places')} className="underline">
        {words.all}
      </a>
    </>
  );
}

type ListProps = ChoiceSide & { found: readonly ChoicePlace[]; locale: Locale };

/** The places of a side; a way to a page that also makes its place the reader's own. */
function SideList({ side, name, places, found, locale }: ListProps) {
  return (
    <div className="mine-side">
      <h3 className={side === 'left' ? 'text-side-left' : 'text-side-right'}>
        <span aria-hidden="true">{side === 'left' ? '●' : '◆'}</span> {name}
      </h3>
      <ul>
        {places.map((place) => (
          <li key={place.id} hidden={!found.includes(place)}>
            <a
              href={pathOf(locale, 'places', place.id)}
              data-of={place.id}
              title={place.until}
              onClick={() => keepMyPlace(place)}
            >
              {place.label}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
