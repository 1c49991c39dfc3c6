import { connect, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type StandInSite, serveStandIn } from '@/tests/stand-in-site';

let site: StandInSite;
const sockets: Socket[] = [];
const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

beforeEach(async () => {
  site = await serveStandIn();
});
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.destroy();
  site.server.closeAllConnections();
  site.server.close();
});

/** Sends so many requests at once on one connection. */
function pipeline(path: string, count: number): Promise<Socket> {
  const { hostname, port } = new URL(site.address);
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname, () => {
      socket.write(`GET ${path} HTTP/1.1\r\nHost: a\r\n\r\n`.repeat(count));
      resolve(socket);
    });
    socket.on('error', () => {});
    sockets.push(socket);
  });
}

const underWay = () => site.standing.site?.underWay;

describe('requests in a line on one connection', () => {
  it('are worked on one by one', async () => {
    let [now, most] = [0, 0];
    site.answers = async (_, response) => {
      most = Math.max(most, ++now);
      await pause(20);
      now--;
      response.end('{}');
    };
    const socket = await pipeline('/api/comparison', 6);
    let text = '';
    socket.on('data', (chunk) => {
      text += chunk;
    });
    await expect.poll(() => text.match(/HTTP\/1\.1 200/g)?.length).toBe(6);
    expect(most).toBe(1);
    expect(underWay()).toBe(0);
  });

  it.each([5, 40])('leave no place taken when their reader goes after %i ms', async (time) => {
    let made = 0;
    site.answers = async (_, response) => {
      made++;
      await pause(60);
      response.end('{}');
    };
    for (let reader = 0; reader < 4; reader++) {
      const socket = await pipeline('/api/comparison', 30);
      await pause(time);
      socket.destroy();
    }
    await expect.poll(underWay).toBe(0);
    expect(made).toBeLessThanOrEqual(4);
  });

  it('leave nothing on a connection that is used for long', async () => {
    site.answers = (_, response) => void response.end('{}');
    const socket = await pipeline('/api/comparison', 1);
    const { hostname, port } = new URL(site.address);
    let answers = 0;
    socket.on('data', (chunk) => {
      answers += String(chunk).match(/HTTP\/1\.1 200/g)?.length ?? 0;
      if (answers < 60) socket.write(`GET /api/comparison HTTP/1.1\r\nHost: ${hostname}:${port}\r\n\r\n`);
    });
    const served = new Promise<Socket>((resolve) => site.server.once('request', ({ socket: own }) => resolve(own)));
    const own = await served;
    await expect.poll(() => answers).toBe(60);
    expect(own.listenerCount('close')).toBeLessThan(6);
  });

  it('of a reader who does not read hold no place once they are written', async () => {
    const body = Buffer.alloc(4_000_000);
    site.answers = (_, response) => void response.end(body);
    const socket = await pipeline('/api/comparison', 30);
    socket.pause();
    await pause(300);
    expect(underWay()).toBe(0);
  });
});
