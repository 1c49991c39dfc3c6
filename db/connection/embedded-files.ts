import { closeSync, fsyncSync, openSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';

/** Errors of the system by which nothing more can be written, or read. */
const telling = new Set(['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EPERM', 'EIO']);

type Stream = { nfd?: number; node: unknown };
type NodeFiles = {
  stream_ops: { fsync?(stream: Stream): number };
  tryFSOperation<T>(operation: () => T): T;
  realPath(node: unknown): string;
};
type Options = Awaited<ReturnType<NodeFS['init']>>['emscriptenOpts'];
type Started = Parameters<NonNullable<Options['preRun']>[number]>[0];

/**
 * The files of the embedded database on this disk. The library asks nothing of the system when PostgreSQL wants what it
 * wrote to be on the disk; here it does, so that what was committed outlives a power cut. `fault` is the last error of the
 * system, which PostgreSQL within the library tells in words of its own, or not at all.
 */
export class DurableFiles extends NodeFS {
  fault: NodeJS.ErrnoException | undefined;

  override async init(pg: PGlite, options: Options) {
    const { emscriptenOpts } = await super.init(pg, options);
    const preRun = [...(emscriptenOpts.preRun ?? []), (module: Started) => this.makeDurable(module)];
    return { emscriptenOpts: { ...emscriptenOpts, preRun } };
  }

  private makeDurable(module: Started): void {
    // The library's file system has these, but its types do not.
    const { NODEFS: files } = module as unknown as { NODEFS: NodeFiles };
    const attempt = files.tryFSOperation;
    files.stream_ops.fsync = ({ nfd, node }) => {
      attempt(() => (nfd === undefined ? syncPath(files.realPath(node)) : fsyncSync(nfd)));
      return 0;
    };
    files.tryFSOperation = (operation) =>
      attempt(() => {
        try {
          return operation();
        } catch (error) {
          const { code } = error as NodeJS.ErrnoException;
          if (code && telling.has(code)) this.fault = error as NodeJS.ErrnoException;
          throw error;
        }
      });
  }
}

/** Has the system write a file or folder to the disk. */
export function syncPath(path: string): void {
  const file = openSync(path, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** As the library starts PostgreSQL, but with writes to the disk, by the one call that reaches it, and little log to keep. */
export const startParams = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  ...['wal_sync_method=fsync', 'min_wal_size=32MB', 'max_wal_size=64MB'].flatMap((setting) => ['-c', setting]),
];
