import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import type { APIUser } from 'discord.js';
import { WebSocketServer } from 'ws';
import { type Connection, listen } from './connection.ts';
import { createSession, type Session } from './session.ts';

/**
 * How a connection ends or what it is told: a close code (4000 and the session can be resumed; 4009 and it cannot),
 * `reconnect` (op 7), `invalid session` (op 9, start anew) or `invalid session, resume` (op 9), `drop` (no goodbye).
 */
export type Cut = number | 'reconnect' | 'invalid session' | 'invalid session, resume' | 'drop';

/** What the gateway needs to know. */
export type GatewayOptions = {
  readonly token: string;
  readonly bot: APIUser;
  readonly remember: number;
  readonly heartbeatInterval: number;
};

/** The websocket side of the server: tells the bot of what happens. */
export type Gateway = {
  /** Begins to take connections for `server`; `url` is where the bot is to come (back) to. */
  serve(server: Server, url: string, guilds: () => readonly string[]): void;
  /** Tells every session, now or when it resumes. */
  dispatch(event: string, data: unknown): void;
  /** Cuts the connections that are there, and gives how many. */
  cut(how: Cut): number;
  /** How often a bot has identified, resumed and beaten its heart. */
  readonly counts: { identified: number; resumed: number; heartbeats: number };
  /** The intents that the latest identify asked for. */
  readonly intents: number | undefined;
  /** Whether a bot is connected and told of everything. */
  readonly connected: boolean;
  stop(): void;
};

/** These codes end a session: it cannot be resumed. */
const ENDING = new Set([1_000, 1_001, 4_003, 4_004, 4_007, 4_009, 4_010, 4_011, 4_012, 4_013, 4_014]);

/** A gateway without connections. */
export const createGateway = (options: GatewayOptions): Gateway => {
  const sockets = new WebSocketServer({ noServer: true });
  const sessions = new Map<string, Session>();
  const connections = new Set<Connection>();
  const counts = { identified: 0, resumed: 0, heartbeats: 0 };
  let intents: number | undefined;
  const end = (connection: Connection) => connection.session && sessions.delete(connection.session.id);
  return {
    counts,
    get intents() {
      return intents;
    },
    get connected() {
      return [...connections].some(({ session }) => session?.send !== undefined);
    },
    serve(server, url, guilds) {
      server.on('upgrade', (request, socket, head) => {
        sockets.handleUpgrade(request, socket, head, (webSocket) => {
          const connection = listen(webSocket, request.url ?? '', {
            ...{ options, url, guilds, sessions, counts },
            create(asked) {
              intents = asked;
              const session = createSession(randomUUID().replaceAll('-', ''), options.remember);
              sessions.set(session.id, session);
              return session;
            },
          });
          connections.add(connection);
          webSocket.on('close', (code) => {
            connections.delete(connection);
            if (ENDING.has(code)) end(connection);
          });
        });
      });
    },
    dispatch: (event, data) => {
      for (const session of sessions.values()) session.dispatch(event, data);
    },
    cut(how) {
      const cutNow = [...connections];
      for (const connection of cutNow) {
        if (how === 'invalid session' || (typeof how === 'number' && ENDING.has(how))) end(connection);
        connection.cut(how);
      }
      return cutNow.length;
    },
    stop() {
      for (const { cut } of connections) cut('drop');
      sockets.close();
    },
  };
};
