import type { WebSocket } from 'ws';
import { isRecord } from './check.ts';
import type { Cut, GatewayOptions } from './gateway.ts';
import { judgeIdentify, readPayload } from './payload.ts';
import type { Session } from './session.ts';

/** One websocket of the bot. */
export type Connection = {
  /** Set once it has identified or resumed. */
  readonly session: Session | undefined;
  cut(how: Cut): void;
};

/** What a connection needs of the gateway. */
export type Surroundings = {
  readonly options: GatewayOptions;
  readonly url: string;
  readonly guilds: () => readonly string[];
  readonly sessions: ReadonlyMap<string, Session>;
  readonly counts: { identified: number; resumed: number; heartbeats: number };
  readonly create: (intents: number) => Session;
};

/** Speaks the gateway's protocol with one websocket that came in at `path`. */
export const listen = (socket: WebSocket, path: string, around: Surroundings): Connection => {
  const { token, bot, heartbeatInterval } = around.options;
  let session: Session | undefined;
  const tell = (op: number, data: unknown) => socket.send(JSON.stringify({ op, t: null, s: null, d: data }));
  const send = (text: string) => socket.send(text);
  const take = (taken: Session) => {
    session = taken;
    session.send = send;
  };
  // Another connection may have taken the session over.
  const silence = () => {
    if (session?.send === send) session.send = undefined;
  };
  const identify = (data: Record<string, unknown>) => {
    if (session) return socket.close(4_005, 'Already authenticated.');
    const wrong = judgeIdentify(data, token);
    if (wrong) return socket.close(...wrong);
    const created = around.create(Number(data.intents));
    take(created);
    around.counts.identified += 1;
    created.dispatch('READY', {
      v: 10,
      user: bot,
      session_id: created.id,
      resume_gateway_url: around.url,
      guilds: around.guilds().map((id) => ({ id, unavailable: true })),
      shard: data.shard ?? [0, 1],
      application: { id: bot.id, flags: 0 },
    });
  };
  const resume = (data: Record<string, unknown>) => {
    if (data.token !== token) return socket.close(4_004, 'Authentication failed.');
    const known = around.sessions.get(String(data.session_id));
    if (!known) return tell(9, false);
    const sequence = Number(data.seq);
    if (!(sequence >= 0 && sequence <= known.last)) return socket.close(4_007, 'Invalid `seq`.');
    take(known);
    around.counts.resumed += 1;
    known.replay(sequence);
    known.dispatch('RESUMED', {});
  };
  socket.on('message', (data) => {
    const payload = readPayload(data);
    if (!payload) return socket.close(4_002, 'Error while decoding payload.');
    const inner = isRecord(payload.d) ? payload.d : {};
    if (payload.op === 1) {
      around.counts.heartbeats += 1;
      tell(11, null);
    } else if (payload.op === 2) identify(inner);
    else if (payload.op === 6) resume(inner);
    else if (!session) socket.close(4_003, 'Not authenticated.');
    else if (payload.op !== 3) socket.close(4_001, 'Unknown opcode.');
  });
  socket.on('close', silence);
  if (!/[?&]v=10(?:&|$)/.test(path)) socket.close(4_012, 'Invalid API version.');
  else tell(10, { heartbeat_interval: heartbeatInterval });
  return {
    get session() {
      return session;
    },
    cut(how) {
      silence();
      if (how === 'drop') socket.terminate();
      else if (how === 'reconnect') tell(7, null);
      else if (typeof how === 'number') socket.close(how);
      else tell(9, how === 'invalid session, resume');
    },
  };
};
