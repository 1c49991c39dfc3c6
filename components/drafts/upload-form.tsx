'use client';

import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { draftsAction } from '@/lib/addresses/drafts';
import type { Locale } from '@/lib/language/locale';
import { draftTexts } from '@/lib/texts/drafts';

type Props = { locale: Locale; children: ReactNode };

/** A file of so many bytes takes a while to send; a smaller one is sent as forms are. */
const noticeable = 200_000;

/** The form by which a table is given: of a large file it shows how much is sent, and it can be called off. */
export function UploadForm({ locale, children }: Props) {
  const { sending, stop } = draftTexts[locale].give;
  const request = useRef<XMLHttpRequest>(null);
  const [share, setShare] = useState<number>();
  useEffect(() => () => request.current?.abort(), []);
  const send = (event: FormEvent<HTMLFormElement>) => {
    const form = event.currentTarget;
    const file = new FormData(form).get('file');
    if (!(file instanceof File) || file.size < noticeable) return;
    event.preventDefault();
    setShare(0);
    request.current = sent(form, setShare);
  };
  const callOff = () => {
    request.current?.abort();
    setShare(undefined);
  };
  return (
    <form method="post" action={draftsAction} encType="multipart/form-data" className="grid gap-4" onSubmit={send}>
      {children}
      {share !== undefined && (
        <div className="flex flex-wrap items-center gap-4">
          <label className="flex items-center gap-3">
            {sending(Math.floor(share * 100))}
            <progress max={1} value={share} />
          </label>
          <button type="button" className="draft-go" onClick={callOff}>
            {stop}
          </button>
        </div>
      )}
    </form>
  );
}

/** Sends a form, telling how much of it is gone, and goes where the answer leads; as without scripts where that fails. */
function sent(form: HTMLFormElement, tell: (share: number) => void): XMLHttpRequest {
  const request = new XMLHttpRequest();
  request.upload.addEventListener('progress', ({ loaded, total }) => tell(total > 0 ? loaded / total : 0));
  request.addEventListener('load', () => {
    if (request.status < 400) window.location.assign(request.responseURL);
    else form.submit();
  });
  request.addEventListener('error', () => form.submit());
  request.open('POST', form.action);
  request.send(new FormData(form));
  return request;
}
