import { trackedProjects } from '@/components/projects/project-tracker';
import { getReader } from '@/db/answer/reader';
import { getDb } from '@/db/connection/service';
import { attachment } from '@/lib/files/file-name';
import { askedProjects } from '@/lib/projects/asked-projects';
import { projectsCsv, projectsFileName } from '@/lib/projects/project-file';
import { errorTexts } from '@/lib/texts/error';
import { answer } from '@/server/requests/download';
import { tooMany } from '@/server/requests/rate';
import { refuse } from '@/server/requests/strict-request';

/** The projects chosen as a CSV file; 400 lists every wrong parameter. */
export async function GET(request: Request): Promise<Response> {
  const refused = await tooMany(request);
  if (refused) return refused;
  const reader = await getReader(await getDb());
  if (!reader) throw new Error(errorTexts.en.empty);
  const asked = askedProjects(reader.catalogue, new URL(request.url).searchParams);
  if ('problems' in asked) return refuse(asked.problems);
  const { choice, locale } = asked;
  const making = { catalogue: reader.catalogue, locale, release: reader.release.number };
  const name = projectsFileName(choice, making);
  const body = projectsCsv(await trackedProjects(reader, choice), making);
  return answer(request, body, {
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': attachment(name, `pilin-projects-${making.release}.csv`),
  });
}
