import { useEffect, useEffectEvent, useRef } from 'react';
import { channelOf, type Message, type Role, readMessage, type Standing } from '@/lib/briefing/present-channel';

type Linking = {
  id: string;
  role: Role;
  /** Where this window stands; undefined until it knows. */
  own: Standing | undefined;
  /** Whether it has come without a place of its own, and follows the others. */
  asks: boolean;
  onMessage: (message: Message) => void;
};

const keyOf = ({ at, blank }: Standing) => `${at} ${blank}`;

/** Links the windows of a briefing: what one does is told to the others, what they do is heard. */
export function useChannel({ id, role, own, asks, onMessage }: Linking) {
  const channel = useRef<BroadcastChannel>(undefined);
  /** What the others know already, so that nothing is told back to whom it came from. */
  const told = useRef<string>(undefined);
  const post = (message: Message) => channel.current?.postMessage(message);
  const hear = useEffectEvent((message: Message) => {
    if (message.type === 'ask' && own) post({ type: 'state', from: role, ...own });
    if (message.type === 'ping' && role === 'stage') post({ type: 'here' });
    if (message.type === 'state') told.current = keyOf(message);
    onMessage(message);
  });
  useEffect(() => {
    const opened = new BroadcastChannel(channelOf(id));
    channel.current = opened;
    opened.onmessage = ({ data }) => {
      const message = readMessage(data);
      if (message) hear(message);
    };
    const leave = () => role === 'stage' && opened.postMessage({ type: 'bye' } satisfies Message);
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      opened.close();
    };
  }, [id, role]);
  const tell = useEffectEvent((standing: Standing) => {
    const first = told.current === undefined;
    const key = keyOf(standing);
    if (key === told.current) return;
    told.current = key;
    if (first && role === 'stage') post({ type: 'here' });
    post(first && asks ? { type: 'ask' } : { type: 'state', from: role, ...standing });
  });
  const [at, blank] = [own?.at, own?.blank];
  useEffect(() => {
    if (at !== undefined && blank !== undefined) tell({ at, blank });
  }, [at, blank]);
  return post;
}
