/** More than any briefing needs: 60 slides with all their texts in characters of three bytes. */
const mostBytes = 2_000_000;

const refusal = (status: number, error: string) => ({ refused: Response.json({ error }, { status }) });

/** The JSON that a request brings; or the answer to one that brings none, or too much. */
export async function sentJson(request: Request): Promise<{ body: unknown } | { refused: Response }> {
  if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? ''))
    return refusal(415, 'Send JSON: Content-Type must be application/json.');
  if (Number(request.headers.get('content-length')) > mostBytes) return refusal(413, tooLarge);
  const text = await textWithin(request, mostBytes);
  if (text === undefined) return refusal(413, tooLarge);
  try {
    const body: unknown = JSON.parse(text);
    if (!isDeeper(body, mostDepth)) return { body };
    return refusal(400, `Send JSON that is nested no deeper than ${mostDepth} levels.`);
  } catch (error) {
    return refusal(400, `This is no JSON: ${(error as Error).message}`);
  }
}

/** A briefing needs six. */
const mostDepth = 40;

/** Whether lists and objects lie in each other deeper than so many levels. */
function isDeeper(value: unknown, levels: number): boolean {
  let layer = [value];
  for (let level = 0; level < levels && layer.length > 0; level++) {
    layer = layer.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []));
  }
  return layer.some((one) => typeof one === 'object' && one !== null);
}

/** The text that a request brings; undefined, and no more of it read, once it is longer than it may be. */
async function textWithin({ body }: Request, most: number): Promise<string | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.byteLength;
    if (size > most) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

const tooLarge = `A briefing may have up to ${mostBytes} bytes.`;

/** More than any form of ours sends: the addresses of as many views as a briefing holds. */
const mostOfForm = 300_000;

/** The form that a request brings; or the answer to one that brings none, or too much. Browsers say how long theirs is. */
export async function sentForm(
  request: Request,
  most = mostOfForm,
): Promise<{ form: FormData } | { refused: Response }> {
  const length = Number(request.headers.get('content-length') ?? Number.NaN);
  if (!(length <= most)) return refusal(413, `A form may have up to ${most} bytes.`);
  const form = await request.formData().catch(() => undefined);
  return form ? { form } : refusal(400, 'Send a form.');
}
