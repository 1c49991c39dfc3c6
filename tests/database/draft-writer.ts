import { getReader } from '@/db/answer/reader';
import { openDatabase } from '@/db/connection/client';
import { makeCandidate } from '@/db/drafts/candidate';
import { createDraft, getDraft, saveState } from '@/db/drafts/drafts';
import { publishDraft } from '@/db/drafts/publish-draft';
import { readDraft } from '@/db/drafts/read-draft';
import { undoNewest } from '@/db/exchange/undo';
import { isRefusal } from '@/lib/given/refusal';
import { readConfig } from '@/lib/settings/config';

// Gives, checks, publishes and undoes one draft after the other and says how far it is, until it is killed.
const { db, importer } = await openDatabase(readConfig());
const source = { title: '公报', publisher: '统计局', published: '2022', url: null, tier: 'A' } as const;

for (let turn = 1; ; turn++) {
  const text = `地区\t年份\t地区生产总值（亿元）\n万州区\t2021\t${1000 + turn}\n开江县\t2021\t${150 + turn}\n`;
  const content = new TextEncoder().encode(text);
  const id = await createDraft(db, { file: '', media: 'text', content, author: null });
  console.log(`given ${turn}`);
  const draft = await getDraft(db, id);
  if (draft) await saveState(db, id, 1, { ...draft.state, source });
  const [saved, reader] = [await getDraft(db, id), await getReader(db)];
  if (!saved || !reader) throw new Error('Nothing to lay the draft over.');
  const read = await readDraft(reader, saved);
  if (isRefusal(read)) throw new Error(read.refused);
  await makeCandidate(importer, reader, read);
  console.log(`checked ${turn}`);
  const { number: release } = reader.release;
  const done = await publishDraft(importer, id, { version: 2, release, reason: `${turn}`, by: null, review: false });
  console.log(`published ${turn} ${JSON.stringify(done)}`);
  await undoNewest(importer);
  console.log(`undone ${turn}`);
}
