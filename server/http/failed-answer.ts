import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Refusal, sendRefusal } from './refusal';

/**
 * Puts an explanation in the place of an answer that is about to fail: whatever the framework would send with the status
 * 500, which may be nothing at all. `explain` finds out why; answers that have begun are left alone.
 */
export function explainFailure(
  request: IncomingMessage,
  response: ServerResponse,
  explain: () => Promise<Refusal>,
): void {
  const { write, end, writeHead, flushHeaders } = response;
  let failed = false;
  const fails = (status = response.statusCode) => {
    if (!response.headersSent && status === 500) failed = true;
    return failed;
  };
  const restore = () => Object.assign(response, { write, end, writeHead, flushHeaders });
  const own = {
    writeHead(...args: [number, ...unknown[]]) {
      return fails(args[0]) ? response : Reflect.apply(writeHead, response, args);
    },
    flushHeaders() {
      if (!fails()) flushHeaders.call(response);
    },
    write(...args: unknown[]) {
      return fails() || Reflect.apply(write, response, args);
    },
    end(...args: unknown[]) {
      if (!fails()) return Reflect.apply(end, response, args);
      restore();
      for (const name of response.getHeaderNames()) response.removeHeader(name);
      explain().then((refusal) => sendRefusal(request, response, refusal));
      return response;
    },
  };
  Object.assign(response, own);
}
